package io.github.ogireport.internal.ast;

import io.github.ogireport.ast.Table;
import io.github.ogireport.ast.TableLine;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.ast.TableRuns.Run;
import io.github.ogireport.internal.table.Frames;
import io.github.ogireport.internal.table.LineBreaks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Reads the three tables and puts their lines into one table node for each run of labels. */
final class TablesReader {
    private final Source source;
    private final Frames frames = new Frames();

    TablesReader(Source source) {
        this.source = source;
    }

    /** A table node and the stretch of the text that it stands in. */
    record Placed(Table table, int stretch) {}

    /** The tables in the order of the text. */
    List<Placed> read(List<Run> runs) {
        int unit = commonestBreaks(runs);
        List<Placed> tables = new ArrayList<>(runs.size());
        TableForm assumed = TableForm.FORM_2021;
        for (TableKind kind : TableKind.values()) {
            List<Run> own = new ArrayList<>(1);
            for (int i = 0; i < runs.size(); i++) {
                if (runs.get(i).kind() == kind) {
                    own.add(runs.get(i));
                }
            }
            if (!own.isEmpty()) {
                List<TableLine> lines = lines(kind, entries(own), unit, assumed);
                assumed = kind == TableKind.PROACTIVE ? formOf(lines) : assumed;
                distribute(kind, own, lines, tables);
            }
        }
        tables.sort(TextOrder.OF_TABLES);
        return tables;
    }

    private static List<Entry> entries(List<Run> runs) {
        if (runs.size() == 1) {
            return runs.get(0).entries();
        }
        List<Entry> entries = new ArrayList<>();
        for (Run run : runs) {
            entries.addAll(run.entries());
        }
        return entries;
    }

    private List<TableLine> lines(TableKind kind, List<Entry> entries, int unit, TableForm assumed) {
        int[] labels = labels(entries);
        List<TableLine> lines = switch (kind) {
            case PROACTIVE -> new ProactiveTable(source, frames, labels).read(entries, unit, assumed);
            case REQUESTS -> new RequestTable(source, frames, labels).read(entries, unit, assumed);
            case CHALLENGES -> new ChallengeTable(source, frames, labels).read(entries, unit);
        };
        lines.sort(TextOrder.OF_LINES);
        return lines;
    }

    /** Where the first label stands, and the labels of rows. */
    private static int[] labels(List<Entry> entries) {
        int[] labels = new int[entries.size() + 1];
        labels[0] = entries.get(0).start();
        int size = 1;
        for (Entry entry : entries) {
            if (entry.isRow()) {
                labels[size++] = entry.start();
            }
        }
        return Arrays.copyOf(labels, size);
    }

    /** The form of most rows, which the next table may be assumed to share. */
    private static TableForm formOf(List<TableLine> lines) {
        int older = 0;
        int rows = 0;
        for (TableLine line : lines) {
            if (line instanceof TableRow row) {
                rows++;
                older += row.form() == TableForm.FORM_2019 ? 1 : 0;
            }
        }
        return older * 2 > rows ? TableForm.FORM_2019 : TableForm.FORM_2021;
    }

    private void distribute(TableKind kind, List<Run> runs, List<TableLine> lines, List<Placed> tables) {
        int line = 0;
        for (int i = 0; i < runs.size(); i++) {
            int next = i + 1 < runs.size() ? runs.get(i + 1).start() : Integer.MAX_VALUE;
            int first = line;
            int end = 0;
            while (line < lines.size() && lines.get(line).span().start() < next) {
                end = Math.max(end, lines.get(line).span().end());
                line++;
            }
            List<TableLine> own = lines.subList(first, line);
            if (!own.isEmpty()) {
                int start = own.get(0).span().start();
                tables.add(new Placed(
                        new Table(source.span(start, end), kind, own),
                        runs.get(i).stretch()));
            }
        }
    }

    /** The commonest number of line breaks between labels and cells that stand on lines of their own; 0 if there are none. */
    private int commonestBreaks(List<Run> runs) {
        LineBreaks counts = new LineBreaks();
        for (int i = 0; i < runs.size(); i++) {
            List<Entry> entries = runs.get(i).entries();
            int from = -1;
            for (int j = 0; j < entries.size(); j++) {
                count(counts, from, entries.get(j).start());
                from = count(counts, entries.get(j));
            }
        }
        return counts.commonest();
    }

    /** Counts between the values of an entry; the end of the last one, or -1 where other text stands behind the label. */
    private int count(LineBreaks counts, Entry entry) {
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
