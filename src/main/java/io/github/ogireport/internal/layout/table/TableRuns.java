package io.github.ogireport.internal.layout.table;

import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.layout.label.LabelledText;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportLexer;
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
     * @param entries the labels; never empty
     */
    record Run(TableKind kind, List<LabelledText> entries) {
        int start() {
            return entries.get(0).start();
        }

        int valued() {
            int count = 0;
            for (LabelledText entry : entries) {
                count += entry.hasValues() ? 1 : 0;
            }
            return count;
        }
    }

    /** The runs of all tables, in the order of the text. */
    static List<Run> of(List<List<LabelledText>> stretches) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            List<LabelledText> entries = stretches.get(i);
            @Nullable TableKind open = null;
            int first = 0;
            for (int j = 0; j < entries.size(); j++) {
                @Nullable TableKind kind = kindOf(entries, j, open);
                if (open != kind) {
                    add(runs, open, entries.subList(first, j));
                    open = kind;
                    first = j;
                }
            }
            add(runs, open, entries.subList(first, entries.size()));
        }
        return withoutMentions(runs);
    }

    private static void add(List<Run> runs, @Nullable TableKind kind, List<LabelledText> entries) {
        if (kind != null) {
            runs.add(new Run(kind, entries));
        }
    }

    /** Total and other are columns of two tables: a label with nothing after it may be the first header of section four. */
    private static @Nullable TableKind kindOf(List<LabelledText> entries, int index, @Nullable TableKind open) {
        LabelledText entry = entries.get(index);
        @Nullable TableKind kind = FormLabels.table(entry.type());
        if (entry.type() != ReportLexer.TOTAL && entry.type() != ReportLexer.OTHER) {
            return kind;
        }
        boolean first = open == null
                && entry.items().isEmpty()
                && index + 1 < entries.size()
                && FormLabels.table(entries.get(index + 1).type()) == TableKind.CHALLENGES;
        return first || open == TableKind.CHALLENGES ? TableKind.CHALLENGES : kind;
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
