package io.github.ogireport.internal.syntax;

/** A cell in the notation between layout and parser: what it is, where it stands in the text, and where in the grid of its table. */
public final class CellToken extends PlainToken {
    /** The column of a cell whose place in the grid is not known. */
    public static final int UNPLACED = -1;

    /** The column of a header that contradicts others: it stands over some column, and nobody knows which. */
    public static final int CONTESTED = -2;

    private final int row;
    private final int column;
    private final int rows;
    private final int columns;

    /** A cell of {@code type} from {@code start} inclusive to {@code end} exclusive, at a place in the grid. */
    public CellToken(int type, int start, int end, int row, int column, int rows, int columns) {
        super(type, start, end);
        this.row = row;
        this.column = column;
        this.rows = rows;
        this.columns = columns;
    }

    /** A cell at {@code column}, one column wide. */
    public static CellToken at(int column, int type, int start, int end) {
        return new CellToken(type, start, end, 0, column, 1, 1);
    }

    /** A cell whose place in the grid is not known. */
    public static CellToken unplaced(int type, int start, int end) {
        return at(UNPLACED, type, start, end);
    }

    /** Whether its column is known. */
    public boolean isPlaced() {
        return column >= 0;
    }

    /** Its first column, from 0; {@link #UNPLACED} or {@link #CONTESTED} if it is not known. */
    public int column() {
        return column;
    }

    /** Its first row, from 0. */
    public int row() {
        return row;
    }

    /** The first row after it. */
    public int endRow() {
        return row + rows;
    }

    /** The first column after it. */
    public int endColumn() {
        return column + columns;
    }

    /** Whether the two share a column. */
    public boolean isAboveOrBelow(CellToken other) {
        return column < other.endColumn() && other.column < endColumn();
    }
}
