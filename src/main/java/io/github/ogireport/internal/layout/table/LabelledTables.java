package io.github.ogireport.internal.layout.table;

import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.layout.header.TornResults;
import io.github.ogireport.internal.layout.label.LabelledText;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.layout.row.Frames;
import io.github.ogireport.internal.layout.row.LineBreaks;
import io.github.ogireport.internal.layout.table.TableRuns.Run;
import io.github.ogireport.internal.syntax.FormLabels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Reads the three tables of a text and writes each run of labels as one table. */
public final class LabelledTables {
    private final LayoutText source;
    private final Frames frames = new Frames();

    private LabelledTables(LayoutText source) {
        this.source = source;
    }

    /** The tables of the labels in {@code stretches}, the parts of the text between two headings. */
    public static List<MarkedTable> read(List<List<LabelledText>> stretches, LayoutText source) {
        return new LabelledTables(source).read(TableRuns.of(stretches));
    }

    private List<MarkedTable> read(List<Run> runs) {
        int unit = commonestBreaks(runs);
        List<MarkedTable> tables = new ArrayList<>(runs.size());
        TableForm assumed = TableForm.FORM_2021;
        for (TableKind kind : TableKind.values()) {
            List<Run> own = runs.stream().filter(run -> run.kind() == kind).toList();
            if (!own.isEmpty()) {
                List<LabelledText> entries =
                        own.stream().flatMap(run -> run.entries().stream()).toList();
                TableDrafter drafter = drafter(kind, entries, assumed);
                List<MarkedLine> lines = drafter.draft(unit);
                lines.sort(Comparator.comparingInt(MarkedLine::start));
                assumed = kind == TableKind.PROACTIVE ? formOf(lines) : assumed;
                distribute(kind, own, lines, tables);
            }
        }
        return tables;
    }

    private TableDrafter drafter(TableKind kind, List<LabelledText> entries, TableForm assumed) {
        return switch (kind) {
            case PROACTIVE -> new ProactiveDrafter(source, frames, entries, assumed);
            case REQUESTS -> new RequestDrafter(source, frames, RequestLabels.retag(entries, source), assumed);
            case CHALLENGES -> new ChallengeDrafter(source, frames, TornResults.join(entries, source.text()));
        };
    }

    /** The form of most lines, which the next table may be assumed to share. */
    private static TableForm formOf(List<MarkedLine> lines) {
        long older = lines.stream()
                .filter(line -> line.form() == TableForm.FORM_2019)
                .count();
        return older * 2 > lines.size() ? TableForm.FORM_2019 : TableForm.FORM_2021;
    }

    private static void distribute(TableKind kind, List<Run> runs, List<MarkedLine> lines, List<MarkedTable> tables) {
        int line = 0;
        for (int i = 0; i < runs.size(); i++) {
            int next = i + 1 < runs.size() ? runs.get(i + 1).start() : Integer.MAX_VALUE;
            int first = line;
            while (line < lines.size() && lines.get(line).start() < next) {
                line++;
            }
            if (line > first) {
                tables.add(new MarkedTable(kind, List.copyOf(lines.subList(first, line))));
            }
        }
    }

    /** The commonest number of line breaks between labels and cells that stand on lines of their own; 0 if there are none. */
    private int commonestBreaks(List<Run> runs) {
        LineBreaks counts = new LineBreaks();
        for (int i = 0; i < runs.size(); i++) {
            List<LabelledText> entries = runs.get(i).entries();
            int from = -1;
            for (int j = 0; j < entries.size(); j++) {
                count(counts, from, entries.get(j).start());
                from = count(counts, entries.get(j));
            }
        }
        return counts.commonest();
    }

    /** Counts between the values of an entry; the end of the last one, or -1 where other text follows the label. */
    private int count(LineBreaks counts, LabelledText entry) {
        List<Token> items = entry.items();
        int from = entry.labelEnd();
        for (int i = 0; i < items.size(); i++) {
            Token item = items.get(i);
            if (!FormLabels.isValue(item.getType())) {
                return -1;
            }
            count(counts, from, item.getStartIndex());
            from = item.getStopIndex() + 1;
        }
        return from;
    }

    private void count(LineBreaks counts, int from, int to) {
        int breaks = 0;
        for (int i = from; i >= 0 && i < to; i++) {
            char c = source.text().at(i);
            if (c == '|' || c == '\t') {
                return;
            }
            breaks += c == '\n' ? 1 : 0;
        }
        if (from >= 0 && from <= to) {
            counts.add(breaks);
        }
    }
}
