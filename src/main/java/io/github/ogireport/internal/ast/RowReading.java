package io.github.ogireport.internal.ast;

import io.github.ogireport.internal.table.ColumnAssigner;
import io.github.ogireport.internal.table.Columns;
import io.github.ogireport.internal.table.RowText;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table on its way into the tree: what stands behind its label, where it belongs, and, in the end, its columns.
 * Belongs to one parse.
 */
final class RowReading implements ColumnAssigner.Row {
    private final int start;
    private final int labelEnd;
    private final RowText text;
    private final RowBuilder.Place place;
    private final int order;
    private final int level;
    private @Nullable Columns columns;
    private boolean contested;

    /**
     * A row whose label stands from {@code start} to {@code labelEnd}; {@code order} is its place among the rows of the
     * form, {@code level} how deep it is nested there.
     */
    RowReading(int start, int labelEnd, RowText text, RowBuilder.Place place, int order, int level) {
        this.start = start;
        this.labelEnd = labelEnd;
        this.text = text;
        this.place = place;
        this.order = order;
        this.level = level;
    }

    int start() {
        return start;
    }

    int labelEnd() {
        return labelEnd;
    }

    @Override
    public RowText text() {
        return text;
    }

    RowBuilder.Place place() {
        return place;
    }

    int order() {
        return order;
    }

    /** 0 for an item of the form, 1 for an outcome of item three, 2 for a case of an outcome. */
    int level() {
        return level;
    }

    @Override
    public int width() {
        return place.cells().size();
    }

    /** Offset behind what the row takes of the text. */
    int end() {
        return Math.max(labelEnd, text.endOfCells());
    }

    @Nullable
    Columns columns() {
        return columns;
    }

    void columns(Columns assigned) {
        this.columns = assigned;
    }

    /** Whether the text has this row once more, with other cells. */
    boolean isContested() {
        return contested;
    }

    void contested() {
        this.contested = true;
    }
}
