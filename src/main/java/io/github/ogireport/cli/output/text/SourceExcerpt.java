package io.github.ogireport.cli.output.text;

import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.OutputWording;
import io.github.ogireport.cli.output.VisibleText;
import io.github.ogireport.model.RowCounts;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.MetadataPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.place.TextPlace;
import java.util.Optional;

/**
 * The line of the source in which something stands, or begins. Where a file has no lines, or the cell has a line of its own, it is the row
 * of the table, cell by cell.
 *
 * @param isRow  whether it is a row of a table, cell by cell
 * @param line   the number of the line; empty for a row
 * @param before what stands before it
 * @param marked what it is
 * @param after  what stands after it on the line
 */
record SourceExcerpt(boolean isRow, String line, String before, String marked, String after) {
    private static final String SEPARATOR = " | ";

    /** The excerpt for {@code path} at {@code span}; empty where there is nothing to show. */
    static Optional<SourceExcerpt> of(CheckedReport report, ReportPath path, SourceSpan span, OutputWording wording) {
        if (!span.isKnown() || !report.isReport() || isAbsent(report, path)) {
            return Optional.empty();
        }
        String text = report.text();
        int from = Math.min(span.start(), text.length());
        int begin = from;
        while (begin > 0 && !isLineEnd(text.charAt(begin - 1))) {
            begin--;
        }
        int end = from;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        int to = Math.min(Math.max(span.end(), from), end);
        boolean inLines = span.place() instanceof TextPlace;
        boolean alone = text.substring(begin, end).strip().length() <= to - from;
        if (path instanceof MetadataPath && span.end() > end) {
            return Optional.empty();
        }
        if (path instanceof CellPath cell && (!inLines || alone)) {
            return row(report, cell, wording);
        }
        if (begin == end) {
            return Optional.empty();
        }
        return Optional.of(new SourceExcerpt(
                false,
                inLines ? String.valueOf(span.line()) : "",
                VisibleText.of(text.substring(begin, from)).stripLeading(),
                VisibleText.of(text.substring(from, to)),
                VisibleText.of(text.substring(to, end)).stripTrailing()));
    }

    /** The same in {@code width} columns: the begin of the line and what stands around the mark. */
    SourceExcerpt within(int width) {
        int marks = Math.max(width / 2, 10);
        String shown = DisplayWidth.cut(marked, marks);
        int left = width - DisplayWidth.of(shown);
        int all = DisplayWidth.of(before) + DisplayWidth.of(after);
        if (all <= left) {
            return new SourceExcerpt(isRow, line, before, shown, after);
        }
        int right = Math.min(DisplayWidth.of(after), Math.max(left / 3, left - DisplayWidth.of(before)));
        int room = left - right;
        String head = before;
        if (DisplayWidth.of(before) > room) {
            head = DisplayWidth.cut(before, room / 2)
                    + DisplayWidth.cutLeft(before, room - room / 2).substring(1);
        }
        return new SourceExcerpt(isRow, line, head, shown, DisplayWidth.cut(after, right));
    }

    private static Optional<SourceExcerpt> row(CheckedReport report, CellPath path, OutputWording wording) {
        for (RowCounts row : report.report().rows(path.table())) {
            int index = row.columns().indexOf(path.column());
            if (row.row().equals(path.row()) && index >= 0) {
                StringBuilder text = new StringBuilder(row.row().label(wording.locale()));
                int from = 0;
                int to = 0;
                for (int i = 0; i < row.cells().size(); i++) {
                    text.append(SEPARATOR);
                    from = i == index ? text.length() : from;
                    text.append(row.columns().get(i).label(wording.locale())).append(' ');
                    text.append(VisibleText.of(wording.cell(row.cells().get(i))));
                    to = i == index ? text.length() : to;
                }
                return Optional.of(new SourceExcerpt(
                        true, "", text.substring(0, from), text.substring(from, to), text.substring(to)));
            }
        }
        return Optional.empty();
    }

    /** Of what is not in the text only the place of what is around it is known. */
    private static boolean isAbsent(CheckedReport report, ReportPath path) {
        Optional<ReportPath> around = path.parent();
        return around.isEmpty()
                || (path instanceof RowPath || path instanceof TablePath)
                        && report.places().apply(path).equals(report.places().apply(around.get()));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
