package io.github.ogireport.ast;

import io.github.ogireport.place.SourceSpan;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of column headers, or the title of a block.
 *
 * @param span  from its first to its last cell
 * @param cells its cells, without blank ones, in the order of the text
 * @since 0.1.0
 */
public record HeaderRow(SourceSpan span, List<HeaderCell> cells) implements TableLine {
    /** Takes a copy of the cells. */
    public HeaderRow {
        cells = List.copyOf(cells);
    }

    /** The texts of its cells, with a blank between them. */
    public String text() {
        return cells.stream().map(HeaderCell::text).collect(Collectors.joining(" "));
    }

    @Override
    public List<HeaderCell> children() {
        return cells;
    }
}
