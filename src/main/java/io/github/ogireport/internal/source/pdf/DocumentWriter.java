package io.github.ogireport.internal.source.pdf;

import io.github.ogireport.internal.source.SourceBlock;
import io.github.ogireport.internal.source.SourceBlock.SourceCell;
import io.github.ogireport.internal.source.SourceBlock.SourceLine;
import io.github.ogireport.internal.source.SourceBlock.SourceTable;
import io.github.ogireport.internal.source.SourceDocument;
import io.github.ogireport.internal.source.SourceNote;
import io.github.ogireport.internal.source.TextDraft;
import io.github.ogireport.internal.source.Witness;
import io.github.ogireport.internal.source.pdf.LongTable.PlacedCell;
import io.github.ogireport.internal.source.pdf.page.PageScan;
import io.github.ogireport.internal.source.pdf.text.GlyphLine;
import io.github.ogireport.internal.source.pdf.text.PrintedText;
import io.github.ogireport.place.PagePlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes lines and tables in reading order into one text. */
final class DocumentWriter {
    /** Where the first page begins. */
    static final PagePlace START = new PagePlace(1, 0, 0, 0, 0);

    private final TextDraft draft = new TextDraft(START);
    private final StringBuilder text = draft.characters();
    private final List<SourceBlock> blocks = new ArrayList<>();

    /** A paragraph: lines that are one because each but the last was broken only at the end of the column. */
    void paragraph(PageScan page, List<GlyphLine> lines) {
        int start = text.length();
        for (GlyphLine line : lines) {
            PrintedText printed = PrintedText.of(line);
            if (text.length() > start) {
                PrintedText.join(text, printed.text().charAt(0), true);
            }
            write(page.place(line.box()), printed);
        }
        blocks.add(new SourceLine(start, text.length()));
        text.append('\n');
    }

    void table(LongTable table) {
        List<PlacedCell> sorted = new ArrayList<>(table.cells());
        sorted.sort(Comparator.comparingInt(PlacedCell::row).thenComparingInt(PlacedCell::column));
        List<SourceCell> cells = new ArrayList<>();
        for (PlacedCell cell : sorted) {
            int start = text.length();
            write(cell.page().place(cell.box()), cell.text());
            cells.add(new SourceCell(
                    start,
                    text.length(),
                    cell.row(),
                    cell.column(),
                    cell.rows(),
                    cell.columns(),
                    cell.text().readable() && !cell.text().isTorn()));
            text.append('\n');
        }
        blocks.add(new SourceTable(cells));
    }

    private void write(PagePlace place, PrintedText printed) {
        int start = text.length();
        draft.at(place);
        text.append(printed.text());
        printed.asides().forEach(aside -> draft.aside(start + aside.start(), start + aside.end()));
    }

    SourceDocument document(List<SourceNote> notes, List<Witness> witnesses) {
        return draft.document(blocks, notes, witnesses);
    }
}
