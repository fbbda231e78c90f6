package io.github.ogireport.internal.source.pdf;

import io.github.ogireport.internal.source.pdf.grid.RuledGrid;
import io.github.ogireport.internal.source.pdf.grid.RuledGrid.RuledCell;
import io.github.ogireport.internal.source.pdf.page.PageBox;
import io.github.ogireport.internal.source.pdf.page.PageGlyph;
import io.github.ogireport.internal.source.pdf.page.PageScan;
import io.github.ogireport.internal.source.pdf.page.RuledLine;
import io.github.ogireport.internal.source.pdf.text.CellText;
import io.github.ogireport.internal.source.pdf.text.GlyphLine;
import io.github.ogireport.internal.source.pdf.text.PrintedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A page taken apart into its tables and the lines outside of them.
 *
 * @param scan   the page
 * @param tables its tables from top to bottom
 * @param lines  its other lines from top to bottom
 */
record PageLayout(PageScan scan, List<PageTable> tables, List<GlyphLine> lines) {
    /** A cell so near to the edge of the page has lost a part there. */
    private static final double EDGE = 1;

    /** The greatest gaps between glyphs of one word, in parts of their size: in one operator, and where each glyph has its own. */
    private static final double WRITTEN_ON = 0.15;

    private static final double ABUTTING = 0.03;

    private static final int FEWEST_BROKEN = 3;

    /** Takes the glyphs of a page apart by its grids. */
    static PageLayout of(PageScan scan, List<RuledGrid> grids) {
        List<List<CellText>> readers = new ArrayList<>();
        for (RuledGrid grid : grids) {
            List<CellText> cells = new ArrayList<>();
            for (RuledCell cell : grid.cells()) {
                cells.add(new CellText(grid.box(cell), cell.whole()));
            }
            readers.add(cells);
        }
        List<PageGlyph> outside = share(scan, grids, readers);
        List<PageTable> tables = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            doubtWhatIsDrawn(scan, grids.get(i), readers.get(i));
            tables.add(new PageTable(grids.get(i), read(scan, readers.get(i))));
        }
        return new PageLayout(scan, tables, lines(scan, outside));
    }

    /** Gives each glyph to the cell that holds its centre; returns those outside of all cells. */
    private static List<PageGlyph> share(PageScan scan, List<RuledGrid> grids, List<List<CellText>> readers) {
        List<PageGlyph> outside = new ArrayList<>();
        CellText lastCell = null;
        PageGlyph last = null;
        for (PageGlyph glyph : scan.glyphs()) {
            CellText cell = null;
            for (int i = 0; i < grids.size() && cell == null; i++) {
                int index =
                        grids.get(i).cellAt(glyph.box().centreX(), glyph.box().centreY());
                cell = index < 0 ? null : readers.get(i).get(index);
            }
            if (cell == null) {
                outside.add(glyph);
            } else {
                cell.add(glyph);
            }
            if (last != null && cell != lastCell && isWrittenOn(last, glyph)) {
                boolean number = last.isNumeric() && glyph.isNumeric();
                cut(cell, number);
                cut(lastCell, number);
            }
            last = glyph;
            lastCell = cell;
        }
        return outside;
    }

    private static void cut(@Nullable CellText cell, boolean number) {
        if (cell != null) {
            cell.cut();
        }
        if (cell != null && number) {
            cell.doubt();
        }
    }

    /** Glyphs written in one go without a gap, though a border stands between them. */
    private static boolean isWrittenOn(PageGlyph one, PageGlyph next) {
        double gap = Math.abs(next.box().left() - one.box().right()) / one.size();
        return Math.abs(one.baseline() - next.baseline()) < 0.1 * one.size()
                && gap < (next.run() == one.run() ? WRITTEN_ON : ABUTTING);
    }

    /** Cells that are cut off, pictures, drawn signs and lines through the text. */
    private static void doubtWhatIsDrawn(PageScan scan, RuledGrid grid, List<CellText> cells) {
        for (PageBox picture : scan.pictures()) {
            doubtCell(grid, cells, picture);
        }
        for (PageBox drawing : scan.drawings()) {
            doubtCell(grid, cells, drawing);
        }
        for (CellText cell : cells) {
            if (cell.box().left() < EDGE || cell.box().right() > scan.width() - EDGE) {
                cell.doubt();
            }
        }
        for (PageBox cut : scan.cuts()) {
            int index = grid.cellAt(cut.left(), cut.top());
            if (index >= 0) {
                cells.get(index).doubt();
            }
        }
        for (RuledLine line : scan.lines()) {
            PageBox box = line.box();
            int index = grid.cellAt(box.centreX(), box.centreY());
            if (index >= 0 && line.horizontal()) {
                cells.get(index).strike(line);
            }
        }
    }

    private static void doubtCell(RuledGrid grid, List<CellText> cells, PageBox drawn) {
        int index = grid.cellAt(drawn.centreX(), drawn.centreY());
        if (index >= 0 && cells.get(index).box().holds(drawn, 1)) {
            cells.get(index).draw();
        }
    }

    private static List<PrintedText> read(PageScan scan, List<CellText> cells) {
        double least = Double.POSITIVE_INFINITY;
        double second = Double.POSITIVE_INFINITY;
        for (CellText cell : cells) {
            cell.arrange(scan.width(), scan.height());
            double padding = cell.padding();
            second = Math.min(second, Math.max(least, padding));
            least = Math.min(least, padding);
        }
        breakTogether(cells);
        List<PrintedText> texts = new ArrayList<>();
        for (CellText cell : cells) {
            texts.add(cell.read(cell.padding() > least ? least : second));
        }
        return texts;
    }

    /** Where several numbers of a column go on after a first line as wide as any of its lines, none of them had more room. */
    private static void breakTogether(List<CellText> cells) {
        Map<List<Long>, List<CellText>> columns = cells.stream()
                .collect(Collectors.groupingBy(cell -> List.of(
                        Math.round(cell.box().left()), Math.round(cell.box().right()))));
        for (List<CellText> column : columns.values()) {
            double widest =
                    column.stream().mapToDouble(CellText::widestLine).max().orElse(0);
            List<CellText> broken = column.stream()
                    .filter(cell -> cell.isNumberBrokenAt(widest))
                    .toList();
            if (broken.size() >= FEWEST_BROKEN) {
                broken.forEach(CellText::breaksLikeOthers);
            }
        }
    }

    /** Lines that run in another direction come after the others. */
    private static List<GlyphLine> lines(PageScan scan, List<PageGlyph> glyphs) {
        List<GlyphLine> lines = new ArrayList<>();
        for (int turn = 0; turn < 4; turn++) {
            int direction = turn;
            List<PageGlyph> same =
                    glyphs.stream().filter(glyph -> glyph.turn() == direction).toList();
            for (GlyphLine line : GlyphLine.group(same.stream()
                    .map(glyph -> glyph.turned(direction, scan.width(), scan.height()))
                    .toList())) {
                boolean upright = direction % 2 == 0;
                PageBox box = line.box()
                        .turned(
                                (4 - direction) % 4,
                                upright ? scan.width() : scan.height(),
                                upright ? scan.height() : scan.width());
                lines.add(new GlyphLine(line.glyphs(), box, line.size()));
            }
        }
        return lines;
    }
}
