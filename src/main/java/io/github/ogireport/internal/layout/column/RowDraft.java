package io.github.ogireport.internal.layout.column;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.internal.layout.column.Columns.Assigned;
import io.github.ogireport.internal.layout.row.RowText;
import io.github.ogireport.internal.syntax.CellToken;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.ReportParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** A row of a table in a text on its way into the notation: its label, the texts after it, and, in the end, their columns. */
public final class RowDraft {
    private final RowKind row;
    private final int block;
    private final int start;
    private final int labelEnd;
    private RowText text;
    private final TableForm form;
    private int width;
    private @Nullable Columns columns;
    private boolean contested;
    private boolean named;

    /** A row of the block with the number {@code block} whose label stands from {@code start} to {@code labelEnd}. */
    public RowDraft(RowKind row, TableForm form, int block, int start, int labelEnd, RowText text) {
        this.row = row;
        this.block = block;
        this.form = form;
        this.start = start;
        this.labelEnd = labelEnd;
        this.text = text;
        this.width = row.width(form);
    }

    public RowKind row() {
        return row;
    }

    public TableForm form() {
        return form;
    }

    /** The number of the block of headers and rows that the row is of. */
    public int block() {
        return block;
    }

    public int start() {
        return start;
    }

    public int labelEnd() {
        return labelEnd;
    }

    /** What comes after its label. */
    public RowText text() {
        return text;
    }

    public void text(RowText cells) {
        text = cells;
    }

    /** The number of its columns. */
    public int width() {
        return width;
    }

    /** Takes the number of columns that the headers above it name. */
    public void width(int columnsNamed) {
        width = columnsNamed;
        named = true;
    }

    /** Offset after what the row takes of the text. */
    public int end() {
        return Math.max(labelEnd, text.endOfCells());
    }

    @Nullable
    public Columns columns() {
        return columns;
    }

    public void columns(Columns assigned) {
        this.columns = assigned;
    }

    /** Leaves the columns open; {@code why} is the reason. */
    public void refuse(DiagnosticCode why) {
        this.columns = new Columns.Failed(why);
    }

    /** Whether the text has this row once more, with other cells. */
    public boolean isContested() {
        return contested;
    }

    public void contested() {
        this.contested = true;
    }

    /** The row in the notation: its label, if the form gives it one, and its cells, each in its column if that is known. */
    public List<Token> marked() {
        List<Token> tokens = new ArrayList<>(width + 2);
        if (row.labelType() != Token.INVALID_TYPE) {
            tokens.add(CellToken.unplaced(row.labelType(), start, labelEnd));
        }
        if (columns instanceof Assigned assigned) {
            int end = labelEnd;
            for (int i = 0; i < assigned.slots().size(); i++) {
                Token slot = assigned.slots().get(i);
                int column = named ? i : row.column(i);
                if (slot == Columns.BLANK) {
                    tokens.add(CellToken.at(column, ReportParser.BLANK, end, end));
                } else {
                    end = slot.getStopIndex() + 1;
                    tokens.add(CellToken.at(column, cellType(slot), slot.getStartIndex(), end));
                }
            }
        } else {
            for (Token cell : text.cells()) {
                tokens.add(CellToken.unplaced(cellType(cell), cell.getStartIndex(), cell.getStopIndex() + 1));
            }
        }
        tokens.add(CellToken.unplaced(ReportParser.END_ROW, end(), end()));
        return tokens;
    }

    /** Whatever stands in a cell and is no value is text. */
    private static int cellType(Token cell) {
        return FormLabels.isValue(cell.getType()) ? cell.getType() : ReportLexer.TEXT;
    }
}
