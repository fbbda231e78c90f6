package io.github.ogireport.cli.output.text;

import io.github.ogireport.form.FormColumn;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ProactiveCounts;
import io.github.ogireport.model.RowCounts;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a table whose rows have the same columns: what people are shown.
 *
 * @param kind    which table it is a part of
 * @param form    the year of the form as text; empty where both forms have the table alike
 * @param columns the columns
 * @param rows    the rows
 */
record Grid(TableKind kind, String form, List<FormColumn> columns, List<RowCounts> rows) {
    Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The grids of a report, in the order of the form. */
    static List<Grid> of(AnnualReport report) {
        List<Grid> grids = new ArrayList<>();
        List<RowCounts> rows = report.rows();
        int from = 0;
        while (from < rows.size()) {
            RowCounts first = rows.get(from);
            TableKind kind = first.row().table();
            String form = form(report, first);
            int to = from + 1;
            while (to < rows.size()
                    && rows.get(to).row().table() == kind
                    && form(report, rows.get(to)).equals(form)
                    && rows.get(to).columns().equals(first.columns())) {
                to++;
            }
            grids.add(new Grid(kind, form, List.copyOf(first.columns()), rows.subList(from, to)));
            from = to;
        }
        return grids;
    }

    private static String form(AnnualReport report, RowCounts row) {
        return switch (row.row().table()) {
            case PROACTIVE ->
                row instanceof ProactiveCounts counts ? counts.form().key() : "";
            case REQUESTS -> report.requests().form().key();
            case CHALLENGES -> "";
        };
    }
}
