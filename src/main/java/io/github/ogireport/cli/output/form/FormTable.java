package io.github.ogireport.cli.output.form;

import io.github.ogireport.form.FormColumn;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ChallengeCounts;
import io.github.ogireport.model.ExtensionRow;
import io.github.ogireport.model.ProactiveCounts;
import io.github.ogireport.model.RowCounts;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.RowPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A table of a report as the official form prints it: merged headers, groups, numbering.
 *
 * @param kind       which table
 * @param present    whether any of it is in the text
 * @param blocks     its parts, from above
 * @param extensions the rows of the report that the form does not have
 */
public record FormTable(TableKind kind, boolean present, List<FormBlock> blocks, List<ExtensionRow> extensions) {
    private static final int ITEM_COLUMNS = 3;

    /** Takes copies of the lists. */
    public FormTable {
        blocks = List.copyOf(blocks);
        extensions = List.copyOf(extensions);
    }

    /** The table of this kind of {@code report}, in the language of {@code locale}. */
    public static FormTable of(AnnualReport report, TableKind kind, Locale locale) {
        FormWords words = new FormWords(locale);
        List<FormBlock> blocks = switch (kind) {
            case PROACTIVE -> proactive(report.proactive().rows(), words);
            case REQUESTS -> List.of(RequestForm.of(report.requests(), words));
            case CHALLENGES -> List.of(challenges(report.challenges().rows(), words));
        };
        List<ExtensionRow> extensions = switch (kind) {
            case PROACTIVE -> report.proactive().extensions();
            case REQUESTS -> report.requests().extensions();
            case CHALLENGES -> List.of();
        };
        return new FormTable(kind, report.has(kind), blocks, extensions);
    }

    /** A block for each item of article 20 that the form asks for, in the form that the report has there. */
    private static List<FormBlock> proactive(List<ProactiveCounts> rows, FormWords words) {
        List<FormBlock> blocks = new ArrayList<>();
        for (int from = 0, to; from < rows.size(); from = to) {
            ProactiveCounts first = rows.get(from);
            to = from + 1;
            while (to < rows.size()
                    && rows.get(to).row().item() == first.row().item()
                    && rows.get(to).form() == first.form()) {
                to++;
            }
            List<FormBox> names = new ArrayList<>(List.of(title(words.text("form.content"), 1, 1)));
            for (int i = 0; i < first.columns().size(); i++) {
                String name = words.column(first.columns().get(i), first.form());
                names.add(title(name, 1, width(i, first.columns().size())));
            }
            List<List<FormBox>> body = new ArrayList<>();
            for (ProactiveCounts counts : rows.subList(from, to)) {
                List<FormBox> line = new ArrayList<>(List.of(
                        new FormBox.Title(words.row(counts.row(), counts.form()), 1, 1, RowPath.of(counts.row()))));
                for (int i = 0; i < counts.cells().size(); i++) {
                    int width = width(i, counts.cells().size());
                    line.add(new FormBox.Value(counts.path(i), counts.cells().get(i), width));
                }
                body.add(line);
            }
            String caption = words.text("form.item" + first.row().item());
            blocks.add(new FormBlock(List.of(List.of(title(caption, 1, 1 + ITEM_COLUMNS)), names), body));
        }
        return blocks;
    }

    /** The last of fewer columns takes the width that is left. */
    private static int width(int index, int columns) {
        return index == columns - 1 ? ITEM_COLUMNS - index : 1;
    }

    /** One row of fifteen cells: the groups stand beside each other. */
    private static FormBlock challenges(List<ChallengeCounts> groups, FormWords words) {
        List<FormBox> top = new ArrayList<>();
        List<FormBox> middle = new ArrayList<>();
        List<FormBox> lowest = new ArrayList<>();
        List<FormBox> body = new ArrayList<>();
        for (ChallengeCounts counts : groups) {
            boolean first = top.isEmpty();
            FormBox group = new FormBox.Title(
                    words.row(counts.row()), 1, counts.columns().size(), RowPath.of(counts.row()));
            if (first) {
                top.add(group);
                top.add(title(words.text("form.litigation"), 1, (groups.size() - 1) * group.columns()));
            } else {
                middle.add(group);
            }
            for (FormColumn column : counts.columns()) {
                (first ? middle : lowest).add(title(column.label(words.locale()), first ? 2 : 1, 1));
            }
            body.addAll(values(counts));
        }
        return new FormBlock(List.of(top, middle, lowest), List.of(body));
    }

    static List<FormBox> values(RowCounts row) {
        List<FormBox> values = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            values.add(new FormBox.Value(row.path(i), row.cells().get(i), 1));
        }
        return values;
    }

    static FormBox title(String text, int rows, int columns) {
        return new FormBox.Title(text, rows, columns, ReportPath.report());
    }
}
