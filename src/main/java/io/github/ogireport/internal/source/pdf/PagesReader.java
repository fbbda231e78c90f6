package io.github.ogireport.internal.source.pdf;

import io.github.ogireport.UnreadableFileException;
import io.github.ogireport.internal.source.pdf.grid.GridFinder;
import io.github.ogireport.internal.source.pdf.grid.RuledGrid;
import io.github.ogireport.internal.source.pdf.page.PageBox;
import io.github.ogireport.internal.source.pdf.page.PageScan;
import io.github.ogireport.internal.source.pdf.text.GlyphLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings the lines and tables of all pages into reading order: paragraphs over lines, tables over pages. */
final class PagesReader {
    private static final int LEAST_ROWS_BESIDE = 2;

    private final DocumentWriter writer = new DocumentWriter();
    private final List<GlyphLine> paragraph = new ArrayList<>();
    private final List<Runnable> afterTable = new ArrayList<>();
    private @Nullable LongTable open;

    private PagesReader() {}

    /** Writes all pages. */
    static DocumentWriter read(List<PageScan> scans) throws IOException {
        PagesReader reader = new PagesReader();
        List<PageLayout> pages = layouts(scans);
        PageChrome chrome = PageChrome.of(pages);
        for (PageLayout page : pages) {
            reader.page(page, chrome);
        }
        reader.endTable();
        return reader.writer;
    }

    private static List<PageLayout> layouts(List<PageScan> scans) throws IOException {
        List<List<RuledGrid>> grids = new ArrayList<>();
        for (PageScan scan : scans) {
            grids.add(GridFinder.find(scan.lines()));
        }
        List<PageLayout> layouts = new ArrayList<>();
        for (int i = 0; i < scans.size(); i++) {
            List<RuledGrid> before = i == 0 ? List.of() : grids.get(i - 1);
            List<RuledGrid> after = i + 1 == scans.size() ? List.of() : grids.get(i + 1);
            List<RuledGrid> tables = new ArrayList<>();
            for (RuledGrid grid : grids.get(i)) {
                boolean table = grid.isTable() && grids.get(i).stream().noneMatch(other -> isInCell(other, grid));
                boolean continued = !before.isEmpty() && goesOn(before.get(before.size() - 1), grid)
                        || !after.isEmpty() && goesOn(grid, after.get(0));
                if (table || !grid.isTable() && continued) {
                    tables.add(grid);
                }
            }
            refuseSideBySide(scans.get(i), tables);
            layouts.add(PageLayout.of(scans.get(i), tables));
        }
        return layouts;
    }

    /** A box at the break of a page is a part of a table if the part on the other page has cells side by side. */
    private static boolean goesOn(RuledGrid one, RuledGrid next) {
        return (one.isTable() || next.isTable()) && LongTable.fits(one, next);
    }

    private static boolean isInCell(RuledGrid inner, RuledGrid outer) {
        return inner != outer
                && inner.isTable()
                && outer.cells().stream().anyMatch(cell -> outer.box(cell).holds(inner.box(), 1));
    }

    private static void refuseSideBySide(PageScan scan, List<RuledGrid> tables) throws IOException {
        for (RuledGrid one : tables) {
            for (RuledGrid other : tables) {
                PageBox shared = one.box().shared(other.box());
                boolean beside = shared.right() < shared.left() && shared.bottom() > shared.top();
                if (beside && Math.min(one.rows(), other.rows()) >= LEAST_ROWS_BESIDE) {
                    throw new UnreadableFileException("unreadable.pdfSideBySide", scan.number());
                }
            }
        }
        if (TextColumns.areSeveral(scan, tables)) {
            throw new UnreadableFileException("unreadable.pdfSideBySide", scan.number());
        }
    }

    private record Item(
            double top, @Nullable GlyphLine line, @Nullable PageTable table) {}

    private void page(PageLayout page, PageChrome chrome) {
        List<Item> items = new ArrayList<>();
        page.lines().forEach(line -> items.add(new Item(line.box().centreY(), line, null)));
        page.tables().forEach(table -> items.add(new Item(table.grid().box().top(), null, table)));
        items.sort(Comparator.comparingDouble(Item::top));
        TextColumn column = TextColumn.of(page.lines(), chrome, page.scan().width());
        for (Item item : items) {
            if (item.table() != null) {
                endParagraph(page);
                table(page.scan(), item.table());
            } else if (item.line() != null && chrome.holds(item.line())) {
                endParagraph(page);
                chrome(page.scan(), item.line());
            } else if (item.line() != null) {
                endTable();
                if (!paragraph.isEmpty() && !column.goesOn(paragraph.get(paragraph.size() - 1), item.line())) {
                    endParagraph(page);
                }
                paragraph.add(item.line());
            }
        }
        endParagraph(page);
    }

    private void table(PageScan scan, PageTable table) {
        if (open == null || !open.continues(scan, table)) {
            endTable();
            open = new LongTable(scan, table);
        }
    }

    /** What stands between two parts of a table comes after it. */
    private void chrome(PageScan scan, GlyphLine line) {
        if (open == null) {
            writer.paragraph(scan, List.of(line));
        } else {
            afterTable.add(() -> writer.paragraph(scan, List.of(line)));
        }
    }

    private void endTable() {
        if (open != null) {
            writer.table(open);
            open = null;
            afterTable.forEach(Runnable::run);
            afterTable.clear();
        }
    }

    private void endParagraph(PageLayout page) {
        if (!paragraph.isEmpty()) {
            writer.paragraph(page.scan(), List.copyOf(paragraph));
            paragraph.clear();
        }
    }
}
