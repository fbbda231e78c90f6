package io.github.ogireport.internal.ast;

import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.ast.Outline.Stretch;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Groups the labels of a text into runs of one table each. A word of the form that stands alone on a line of prose makes a run
 * of its own, which is no table.
 */
final class TableRuns {
    private static final int FEWEST_LABELS = 3;

    private TableRuns() {}

    /**
     * Labels of one table that follow each other.
     *
     * @param kind    which table
     * @param stretch the index of the stretch of the text they stand in
     * @param entries the labels; never empty
     */
    record Run(TableKind kind, int stretch, List<Entry> entries) {
        int start() {
            return entries.get(0).start();
        }

        int valued() {
            int count = 0;
            for (Entry entry : entries) {
                count += entry.hasValues() ? 1 : 0;
            }
            return count;
        }
    }

    /** The runs of all tables, in the order of the text. */
    static List<Run> of(List<Stretch> stretches, NormalizedText text) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            List<Entry> entries = stretches.get(i).entries();
            @Nullable TableKind open = null;
            int first = 0;
            for (int j = 0; j < entries.size(); j++) {
                TableKind kind = kindOf(entries.get(j), open, text);
                if (open != kind) {
                    add(runs, open, i, entries.subList(first, j));
                    open = kind;
                    first = j;
                }
            }
            add(runs, open, i, entries.subList(first, entries.size()));
        }
        return withoutMentions(runs);
    }

    private static void add(List<Run> runs, @Nullable TableKind kind, int stretch, List<Entry> entries) {
        if (kind != null) {
            runs.add(new Run(kind, stretch, entries));
        }
    }

    /** Total and other are columns of two tables, and glued headers belong to any. */
    private static TableKind kindOf(Entry entry, @Nullable TableKind open, NormalizedText text) {
        if (entry.type() == ReportLexer.TOTAL && open == TableKind.CHALLENGES) {
            return TableKind.CHALLENGES;
        }
        @Nullable TableKind kind = entry.table();
        if (kind != null) {
            return kind;
        }
        String label = text.withoutBlanks(entry.start(), entry.labelEnd());
        if (entry.type() == ReportLexer.GLUED_ROW) {
            return GluedRow.table(label);
        }
        if (label.contains("复议") || label.contains("诉讼") || label.contains("结果")) {
            return TableKind.CHALLENGES;
        }
        boolean proactive = label.contains("信息内容") || label.contains("本年") || label.contains("采购");
        return proactive ? TableKind.PROACTIVE : TableKind.REQUESTS;
    }

    private static List<Run> withoutMentions(List<Run> runs) {
        Map<TableKind, Run> largest = new EnumMap<>(TableKind.class);
        for (Run run : runs) {
            Run before = largest.get(run.kind());
            if (before == null || size(run) > size(before)) {
                largest.put(run.kind(), run);
            }
        }
        List<Run> kept = new ArrayList<>(runs.size());
        for (Run run : runs) {
            boolean isTable =
                    run.entries().size() >= FEWEST_LABELS || isSame(run, largest.get(run.kind())) && run.valued() > 0;
            if (isTable) {
                kept.add(run);
            }
        }
        return kept;
    }

    private static boolean isSame(Run run, @Nullable Run other) {
        return other != null && run.start() == other.start();
    }

    private static int size(Run run) {
        return run.entries().size() + run.valued();
    }
}
