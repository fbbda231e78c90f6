package io.github.ogireport.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of the printed grid.
 *
 * @param kind  what row it is
 * @param cells its cells from left to right, also those covered by a cell above
 */
record PrintedRow(Kind kind, List<GridCell> cells) {
    /** The kinds of rows, as far as layouts treat them differently. */
    enum Kind {
        /** The header of a block, spanning the table. */
        BLOCK,
        /** Column headers. */
        HEADER,
        /** Values under one label at the left edge. */
        TOP,
        /** Values under a group at the left edge and a label. */
        LEVEL,
        /** Values under two groups and a label. */
        SUB,
        /** Values without a label. */
        BARE,
        /** A row that the form does not have. */
        EXTENSION,
        /** A line of text or a page number between two rows. */
        NOTE
    }

    List<GridCell> values() {
        List<GridCell> values = new ArrayList<>();
        for (GridCell cell : cells) {
            if (cell.isValue()) {
                values.add(cell);
            }
        }
        return values;
    }

    /** The cells that are printed: all but the covered ones. */
    List<GridCell> printed() {
        List<GridCell> printed = new ArrayList<>();
        for (GridCell cell : cells) {
            if (cell.kind() != GridCell.Kind.COVERED) {
                printed.add(cell);
            }
        }
        return printed;
    }

    /** How many columns the row spans. */
    int width() {
        int width = 0;
        for (GridCell cell : cells) {
            width += cell.kind() == GridCell.Kind.PAGE ? 0 : cell.span();
        }
        return width;
    }

    boolean hasBlank() {
        return values().stream().anyMatch(value -> value.text().isBlank());
    }

    boolean isAllBlank() {
        List<GridCell> values = values();
        return !values.isEmpty()
                && values.stream().allMatch(value -> value.text().isBlank());
    }

    /** The path of the row; empty for a row without values of the form. */
    String path() {
        for (GridCell cell : cells) {
            if (cell.isValue() && !cell.path().isEmpty()) {
                return cell.path().substring(0, cell.path().lastIndexOf('.'));
            }
        }
        return "";
    }
}
