package io.github.ogireport.internal.source.pdf.grid;

import io.github.ogireport.internal.source.pdf.page.PageBox;
import java.util.Arrays;
import java.util.List;

/** A grid of ruling lines: the edges of its columns and rows, and the cells between them. Immutable. */
public final class RuledGrid {
    private final double[] columnEdges;
    private final double[] rowEdges;
    private final int[] owners;
    private final List<RuledCell> cells;
    private final boolean openTop;
    private final boolean openBottom;

    /**
     * A cell of the grid.
     *
     * @param whole false where its borders are incomplete, so that nobody knows what belongs to it
     */
    public record RuledCell(int row, int column, int rows, int columns, boolean whole) {}

    /**
     * A grid.
     *
     * @param columnEdges x of the edges of the columns, ascending
     * @param rowEdges    y of the edges of the rows, ascending
     * @param owners      for each unit, row by row, the index of its cell, or -1
     * @param openTop     whether nothing is drawn at its upper edge
     * @param openBottom  whether nothing is drawn at its lower edge
     */
    RuledGrid(
            double[] columnEdges,
            double[] rowEdges,
            int[] owners,
            List<RuledCell> cells,
            boolean openTop,
            boolean openBottom) {
        this.columnEdges = columnEdges;
        this.rowEdges = rowEdges;
        this.owners = owners;
        this.cells = List.copyOf(cells);
        this.openTop = openTop;
        this.openBottom = openBottom;
    }

    public List<RuledCell> cells() {
        return cells;
    }

    public boolean isOpenAtTop() {
        return openTop;
    }

    public boolean isOpenAtBottom() {
        return openBottom;
    }

    public int columns() {
        return columnEdges.length - 1;
    }

    public int rows() {
        return rowEdges.length - 1;
    }

    public PageBox box() {
        return new PageBox(columnEdges[0], rowEdges[0], columnEdges[columns()], rowEdges[rows()]);
    }

    public PageBox box(RuledCell cell) {
        return new PageBox(
                columnEdges[cell.column()],
                rowEdges[cell.row()],
                columnEdges[cell.column() + cell.columns()],
                rowEdges[cell.row() + cell.rows()]);
    }

    /** The index of the cell at a point; -1 outside of all. */
    public int cellAt(double x, double y) {
        int column = interval(columnEdges, x);
        int row = interval(rowEdges, y);
        return column < 0 || row < 0 ? -1 : owners[row * columns() + column];
    }

    private static int interval(double[] edges, double at) {
        int found = Arrays.binarySearch(edges, at);
        int index = found >= 0 ? found : -found - 2;
        return index >= 0 && index < edges.length - 1 ? index : -1;
    }

    /** Whether two cells stand side by side somewhere: else it is a box around lines. */
    public boolean isTable() {
        return cells.stream().anyMatch(cell -> cell.columns() < columns());
    }

    /**
     * For each column edge of this grid the index of the same edge of {@code other}, both counted from their left edges; empty unless
     * all are found and both grids are equally wide.
     */
    public int[] edgesIn(RuledGrid other, double tolerance) {
        int[] found = new int[columnEdges.length];
        int next = 0;
        for (int i = 0; i < columnEdges.length; i++) {
            double wanted = columnEdges[i] - columnEdges[0] + other.columnEdges[0];
            while (next < other.columnEdges.length && other.columnEdges[next] < wanted - tolerance) {
                next++;
            }
            if (next == other.columnEdges.length || other.columnEdges[next] > wanted + tolerance) {
                return new int[0];
            }
            found[i] = next++;
        }
        return found[0] == 0 && found[found.length - 1] == other.columnEdges.length - 1 ? found : new int[0];
    }
}
