package io.github.ogireport.internal.layout.table;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.layout.label.LabelledText;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.layout.label.MisspelledLabels;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.path.TablePath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Labels of the table of requests whose words alone do not say what they are: rows that have lost their numbers, and the form. */
public final class RequestLabels {
    private RequestLabels() {}

    /** The labels with the rows 其他 and 总计, which have lost their numbers, retagged: the columns have the same names. */
    public static List<LabelledText> retag(List<LabelledText> labels, LayoutText source) {
        List<LabelledText> entries = new ArrayList<>(labels.size());
        @Nullable RequestRow last = null;
        for (int i = 0; i < labels.size(); i++) {
            LabelledText entry = labels.get(i);
            if (entry.type() == ReportLexer.TOTAL && last != null && last.part() == RequestRow.Part.OUTCOME) {
                boolean row = entry.hasValues() || isNext(labels, i, ReportLexer.CARRIED_FORWARD);
                entry = row ? entry.as(ReportLexer.OUTCOMES_TOTAL) : entry;
            } else if (entry.type() == ReportLexer.OTHER && isBeforeOtherReason(last)) {
                boolean row = entry.hasValues() || isBeforeTotal(labels, i);
                entry = row ? entry.as(ReportLexer.OTHER_REASON) : entry;
            }
            if (entry.type() == ReportLexer.OTHER
                    && last == RequestRow.CONFIRM_OR_REISSUE
                    && isBeforeTotal(labels, i)) {
                // the group （六）其他处理 as the one row of 2019, without its number and its last word
                entry = entry.as(ReportLexer.OTHER_HANDLING);
                MisspelledLabels.doubt(RequestRow.OTHER_HANDLING, entry.start(), entry.labelEnd(), source);
            }
            @Nullable RequestRow row = FormLabels.requestRow(entry.type());
            last = row == null ? last : row;
            entries.add(entry);
        }
        return entries;
    }

    private static boolean isBeforeOtherReason(@Nullable RequestRow row) {
        return row == RequestRow.CLARIFICATION_OVERDUE || row == RequestRow.FEE_OVERDUE;
    }

    private static boolean isBeforeTotal(List<LabelledText> entries, int index) {
        return isNext(entries, index, ReportLexer.OUTCOMES_TOTAL) || isNext(entries, index, ReportLexer.TOTAL);
    }

    private static boolean isNext(List<LabelledText> entries, int index, int type) {
        return index + 1 < entries.size() && entries.get(index + 1).type() == type;
    }

    /** The forms differ in （六）其他处理 alone: one row in 2019, three in 2021. */
    public static TableForm form(List<LabelledText> entries, LayoutText source, TableForm assumed) {
        boolean single = false;
        for (LabelledText entry : entries) {
            switch (entry.type()) {
                case ReportLexer.CLARIFICATION_OVERDUE, ReportLexer.FEE_OVERDUE, ReportLexer.OTHER_REASON -> {
                    return TableForm.FORM_2021;
                }
                case ReportLexer.OTHER_HANDLING -> single |= entry.hasValues();
                default -> {}
            }
        }
        if (single) {
            return TableForm.FORM_2019;
        }
        LabelledText first = entries.get(0);
        source.doubt(
                DiagnosticCode.FORM_UNCERTAIN,
                TablePath.of(TableKind.REQUESTS),
                first.start(),
                first.labelEnd(),
                BlockForms.year(assumed));
        return assumed;
    }
}
