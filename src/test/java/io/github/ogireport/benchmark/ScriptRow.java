package io.github.ogireport.benchmark;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.internal.message.Messages;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.RowPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A row of the 2021 form as a script knows it.
 *
 * @param label the words to look for
 * @param paths the cells after it
 */
record ScriptRow(String label, List<String> paths) {
    /** All rows in the order of the form. */
    static List<ScriptRow> all() {
        List<ScriptRow> rows = new ArrayList<>();
        for (ProactiveRow row : ProactiveRow.values()) {
            List<String> paths = row.columns(TableForm.FORM_2021).stream()
                    .map(column -> CellPath.of(row, column).toString())
                    .toList();
            if (!paths.isEmpty()) {
                rows.add(new ScriptRow(words(RowPath.of(row).toString()), paths));
            }
        }
        for (RequestRow row : RequestRow.values()) {
            if (row.isIn(TableForm.FORM_2021)) {
                String label = row == RequestRow.OTHER_REASON
                        ? "3.其他"
                        : words(RowPath.of(row).toString());
                List<String> paths = new ArrayList<>();
                for (Applicant applicant : Applicant.values()) {
                    paths.add(CellPath.of(row, applicant).toString());
                }
                rows.add(new ScriptRow(row == RequestRow.OUTCOMES_TOTAL ? "（七）总计" : label, paths));
            }
        }
        List<String> challenges = new ArrayList<>();
        for (ChallengeGroup group : ChallengeGroup.values()) {
            for (ChallengeResult result : ChallengeResult.values()) {
                challenges.add(CellPath.of(group, result).toString());
            }
        }
        rows.add(new ScriptRow("总计", challenges));
        return rows;
    }

    /** The label without its numbering: 三（三）1.属于国家秘密. */
    private static String words(String path) {
        String label = Messages.label(path, Locale.CHINESE);
        int mark = Math.max(label.lastIndexOf('.'), label.indexOf('、') == 1 ? 1 : -1);
        mark = mark < 0 && label.length() > 4 && label.charAt(1) == '（' ? label.indexOf('）') : mark;
        return label.substring(mark + 1);
    }
}
