package io.github.ogireport.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes counts as an aligned table in Markdown. */
final class BenchTable {
    private static final List<String> COLUMNS = List.of(
            "reports", "cells", "right", "right %", "refused rightly", "unreadable", "missing", "wrong", "silent");

    private BenchTable() {}

    static String of(String first, Map<String, CellTally> tallies) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(first));
        header.addAll(COLUMNS);
        rows.add(header);
        tallies.forEach((name, tally) -> rows.add(row(name, tally)));
        rows.add(row("**all**", Bench.sum(tallies)));
        return aligned(rows);
    }

    private static List<String> row(String name, CellTally tally) {
        return List.of(
                name,
                number(tally.reports()),
                number(tally.cells()),
                number(tally.count(Outcome.RIGHT)),
                String.format(Locale.ROOT, "%.3f", Math.floor(100_000 * tally.rightShare()) / 1000),
                number(tally.refused()),
                number(tally.count(Outcome.UNREADABLE)),
                number(tally.count(Outcome.MISSING)),
                number(tally.count(Outcome.WRONG)),
                number(tally.silent()));
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String aligned(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder table = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            for (int i = 0; i < columns; i++) {
                String blanks = " ".repeat(widths[i] - rows.get(r).get(i).length());
                String text = rows.get(r).get(i);
                table.append("| ")
                        .append(i == 0 ? text + blanks : blanks + text)
                        .append(' ');
            }
            table.append("|\n");
            if (r == 0) {
                for (int i = 0; i < columns; i++) {
                    table.append(i == 0 ? "|:" : "|")
                            .append("-".repeat(widths[i] + 1))
                            .append(i == 0 ? "" : ":");
                }
                table.append("|\n");
            }
        }
        return table.toString();
    }
}
