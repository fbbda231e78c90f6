package io.github.ogireport.internal.ast;

import io.github.ogireport.ast.TableCell;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.CellState;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.internal.table.CellReader;
import io.github.ogireport.internal.table.Columns;
import io.github.ogireport.internal.table.Columns.Assigned;
import io.github.ogireport.internal.table.Columns.Failed;
import io.github.ogireport.internal.table.RowText;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Makes the row of the tree from its label, its texts and their columns, and says what is doubtful about it. */
final class RowBuilder {
    private static final int LONGEST_EXCERPT = 300;

    private final Source source;
    private final CellReader reader;
    /** Filled anew for each row; the rows of a table are nearly all of one width. */
    private TableCell[] cells = new TableCell[0];

    RowBuilder(Source source) {
        this.source = source;
        this.reader = new CellReader(source.text());
    }

    /**
     * Where a row belongs.
     *
     * @param path  the path of the row
     * @param form  the form it is printed in
     * @param cells the paths of its cells in column order
     */
    record Place(ReportPath path, TableForm form, List<? extends ReportPath> cells) {}

    /** The row at {@code place} whose label stands from {@code start} to {@code labelEnd}. */
    TableRow build(Place place, int start, int labelEnd, RowText text, Columns columns) {
        String label = source.text().printed(start, labelEnd);
        if (columns instanceof Assigned assigned) {
            return assigned(place, start, labelEnd, label, text, assigned);
        }
        SourceSpan span = source.span(start, Math.max(labelEnd, text.endOfCells()));
        if (columns instanceof Failed failed) {
            source.diagnostics()
                    .add(failed.code(), place.path(), span, failed.arguments().toArray(String[]::new));
            return new TableRow(span, place.path(), place.form(), label, unassigned(place.path(), text.cells()));
        }
        source.diagnostics().add(DiagnosticCode.CELLS_MISSING, place.path(), span);
        return new TableRow(span, place.path(), place.form(), label, List.of());
    }

    private TableRow assigned(Place place, int start, int labelEnd, String label, RowText text, Assigned assigned) {
        if (cells.length != assigned.slots().size()) {
            cells = new TableCell[assigned.slots().size()];
        }
        int end = labelEnd;
        for (int i = 0; i < cells.length; i++) {
            Token token = assigned.slots().get(i);
            ReportPath path = place.cells().get(i);
            if (token == Columns.BLANK) {
                cells[i] = new TableCell(source.span(end, end), path, Cell.blank());
            } else {
                TableCell cell = new TableCell(source.span(token), path, reader.read(token));
                if (cell.cell().state() == CellState.UNREADABLE) {
                    source.diagnostics()
                            .add(
                                    DiagnosticCode.CELL_UNREADABLE,
                                    path,
                                    cell.span(),
                                    cell.cell().text());
                }
                cells[i] = cell;
                end = token.getStopIndex() + 1;
            }
        }
        SourceSpan span = source.span(start, Math.max(end, labelEnd));
        TableRow row = new TableRow(
                span, place.path(), place.form(), label, assigned.how() == Columns.Placement.SHIFTED, List.of(cells));
        explain(row, text, assigned);
        return row;
    }

    private void explain(TableRow row, RowText text, Assigned assigned) {
        switch (assigned.how()) {
            case SHIFTED -> source.diagnostics().add(DiagnosticCode.ROW_SHIFTED, row.path(), row.span());
            case PADDING ->
                source.diagnostics()
                        .add(DiagnosticCode.PADDING_OR_BLANK, row.path(), row.span(), printed(text.cells()));
            case GLUED ->
                source.diagnostics().add(DiagnosticCode.DIGITS_GLUED, row.path(), row.span(), printed(text.cells()));
            case FULL, SEPARATORS, COUNTED -> {}
        }
    }

    /** Texts as cells that belong to no column of the row or table {@code around}. */
    List<TableCell> unassigned(ReportPath around, List<Token> tokens) {
        List<TableCell> cells = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            cells.add(new TableCell(source.span(token), around, reader.read(token)));
        }
        return cells;
    }

    /** The texts of {@code tokens} for a message, cut where they are longer than those of any row of the form. */
    String printed(List<Token> tokens) {
        StringBuilder texts = new StringBuilder();
        for (Token token : tokens) {
            texts.append(texts.isEmpty() ? "" : " ").append(source.printed(token));
            if (texts.length() > LONGEST_EXCERPT) {
                texts.setLength(LONGEST_EXCERPT);
                return texts.append('…').toString();
            }
        }
        return texts.toString();
    }

    /** Whether the two rows hold the same texts. */
    boolean sameTexts(List<Token> some, List<Token> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = source.printed(some.get(i)).equals(source.printed(others.get(i)));
        }
        return same;
    }
}
