package io.github.ogireport.internal.source.pdf;

import io.github.ogireport.internal.source.pdf.grid.RuledGrid;
import io.github.ogireport.internal.source.pdf.text.PrintedText;
import java.util.List;

/**
 * A table of one page.
 *
 * @param grid  its lines
 * @param texts the text of each cell, in the order of the cells of the grid
 */
record PageTable(RuledGrid grid, List<PrintedText> texts) {
    PageTable {
        texts = List.copyOf(texts);
    }
}
