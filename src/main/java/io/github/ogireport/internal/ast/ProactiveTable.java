package io.github.ogireport.internal.ast;

import io.github.ogireport.ast.TableHeader;
import io.github.ogireport.ast.TableLine;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.table.Frames;
import io.github.ogireport.internal.table.RowCollector;
import io.github.ogireport.internal.table.RowText;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.path.TablePath;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Reads the table of section two: proactive disclosure. */
final class ProactiveTable {
    private static final TablePath PATH = TablePath.of(TableKind.PROACTIVE);
    private static final ProactiveRow[] ROWS = ProactiveRow.values();
    private static final List<RowPath> PATHS = RowLabels.proactivePaths();

    private final Source source;
    private final Frames frames;
    private final RowCollector collector;
    private final List<RowReading> rows = new ArrayList<>(8);
    private final List<TableLine> lines = new ArrayList<>(32);
    private final HeaderOrder headers = HeaderOrder.ofProactive();
    private final Leftovers leftovers;
    private WantedRows wanted = WantedRows.NONE;

    ProactiveTable(Source source, Frames frames, int[] labels) {
        this.source = source;
        this.frames = frames;
        this.collector = new RowCollector(source.text(), labels, frames);
        this.leftovers = new Leftovers(source, collector, RowLabels.PROACTIVE, PATH);
    }

    /** The lines of the table, in no order; {@code assumed} is the form of blocks that do not tell it. */
    List<TableLine> read(List<Entry> labels, int unit, TableForm assumed) {
        List<Entry> entries = new ArrayList<>(labels.size());
        for (Entry entry : labels) {
            entries.add(entry.type() == ReportLexer.GLUED_ROW ? GluedRow.split(entry, source.text()) : entry);
        }
        BlockForms forms = BlockForms.of(entries, collector, source, assumed);
        wanted = WantedRows.of(FormLabels.ordinals(entries), PATHS);
        for (int i = 0; i < entries.size(); i++) {
            readEntry(entries, i, forms);
        }
        lines.addAll(new RowsResolver(source, frames).resolve(rows, unit, headers.isKept(), PATH));
        return lines;
    }

    private void readEntry(List<Entry> entries, int index, BlockForms forms) {
        Entry entry = entries.get(index);
        @Nullable ProactiveRow row = FormLabels.proactiveRow(entry.type());
        boolean inside = index + 1 < entries.size();
        if (row == null) {
            lines.add(new TableHeader(source.span(entry.label()), source.printed(entry.label())));
            if (entry.type() == ReportLexer.BLOCK_HEADER || entry.type() == ReportLexer.INFORMATION_CONTENT) {
                headers.restart();
            } else {
                headers.next(entry.type());
            }
            leftOver(entry.items(), entry.end(), index, inside, forms);
            return;
        }
        headers.restart();
        RowText text = collector.collect(entry.start(), entry.labelEnd(), entry.items(), entry.end());
        rows.add(reading(entry.start(), entry.labelEnd(), text, row, forms.of(row)));
        leftOver(text.behind(entry.items()), entry.end(), index, inside, forms);
    }

    private void leftOver(List<Token> tokens, int end, int index, boolean inside, BlockForms forms) {
        if (tokens.isEmpty()) {
            return;
        }
        Leftovers.Found found = new Leftovers.Found(lines, new ArrayList<>());
        leftovers.sort(tokens, end, inside, wanted.at(index), found);
        for (Leftovers.Misspelled misspelled : found.misspelled()) {
            ProactiveRow row = ROWS[PATHS.indexOf(misspelled.path())];
            rows.add(reading(misspelled.start(), misspelled.labelEnd(), misspelled.text(), row, forms.of(row)));
        }
    }

    private static RowReading reading(int start, int labelEnd, RowText text, ProactiveRow row, TableForm form) {
        return new RowReading(start, labelEnd, text, RowLabels.place(row, form), row.ordinal(), 0);
    }
}
