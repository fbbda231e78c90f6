package io.github.ogireport.internal.layout.row;

import io.github.ogireport.internal.text.NormalizedText;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * What comes after a row label, before anything is said about columns.
 *
 * @param from        offset after the label, or where the line of the cells begins
 * @param opening     the separators that stand before the first cell: one after a label or in a boxed table, else none
 * @param depth       the separators before the label on its line: labels of groups stand in columns of their own
 * @param groups      the texts before the label on its line: labels of groups that begin with this row
 * @param cells       the texts that may be cells, in order
 * @param end         offset at which the text of the row ends: the end of its line, or the next label
 * @param separator   what separates its cells: {@code '|'}, tab, line break or blank
 * @param oneLine     whether the cells stand on one line
 * @param interrupted whether foreign text stands in the row, so that cells may be lost after it
 */
public record RowText(
        int from,
        int opening,
        int depth,
        int groups,
        List<Token> cells,
        int end,
        char separator,
        boolean oneLine,
        boolean interrupted) {
    /** Stands for the separator where nobody knows it. */
    private static final char UNKNOWN = '?';

    /** A row of which the text shows nothing after its label, which ends at {@code from}. */
    public static RowText empty(int from) {
        return new RowText(from, 1, 0, 0, List.of(), from, ' ', true, false);
    }

    /** Whether nobody knows which cells are its own, or what separates them. */
    public boolean isUnknown() {
        return separator == UNKNOWN;
    }

    /** This row, if nobody knows which cells are its own, or what separates them. */
    RowText unknown() {
        return new RowText(from, opening, depth, groups, cells, end, UNKNOWN, oneLine, interrupted);
    }

    /** This row with other cells. */
    RowText with(List<Token> others) {
        return new RowText(from, opening, depth, groups, others, end, separator, oneLine, interrupted);
    }

    /** Whether separators show where cells begin and end, also the empty ones. */
    public boolean isExplicit() {
        return separator == '|' || separator == '\t';
    }

    /** Whether it stands on one line with separators, so that the fields of the line are known, also that of the label. */
    public boolean hasFields() {
        return oneLine && isExplicit();
    }

    /** Number of texts that may be cells. */
    public int size() {
        return cells.size();
    }

    public int startOf(int cell) {
        return cells.get(cell).getStartIndex();
    }

    public int endOf(int cell) {
        return cells.get(cell).getStopIndex() + 1;
    }

    /** The separators before a cell and after the one before it; those after the label before the first one. */
    public int gapBefore(int cell, NormalizedText text) {
        return text.count(separator, cell == 0 ? from : endOf(cell - 1), startOf(cell));
    }

    /** The separators after the last cell. */
    public int gapAtEnd(NormalizedText text) {
        return text.count(separator, endOfCells(), end);
    }

    /** Offset after the last cell, or {@code from} where there is none. */
    public int endOfCells() {
        return cells.isEmpty() ? from : endOf(cells.size() - 1);
    }

    /** Those of {@code items}, the tokens after the label, that come after the cells of this row. */
    public List<Token> after(List<Token> items) {
        int first = 0;
        while (first < items.size() && items.get(first).getStartIndex() < endOfCells()) {
            first++;
        }
        return first == items.size() ? List.of() : items.subList(first, items.size());
    }
}
