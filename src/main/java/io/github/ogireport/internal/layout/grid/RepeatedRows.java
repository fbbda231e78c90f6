package io.github.ogireport.internal.layout.grid;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.layout.table.MarkedLine;
import io.github.ogireport.internal.layout.table.MarkedTable;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.path.RowPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of grids that stand twice. They count once if both say the same; if they differ, nobody knows which one holds, and the cells of
 * both lose their columns.
 */
final class RepeatedRows {
    private RepeatedRows() {}

    /** The tables, without rows that are there already. */
    static List<MarkedTable> contest(List<MarkedTable> tables, LayoutText source) {
        Map<Integer, List<MarkedLine>> byLabel = new HashMap<>();
        for (MarkedTable table : tables) {
            for (MarkedLine line : table.lines()) {
                if (isRow(line)) {
                    byLabel.computeIfAbsent(line.tokens().get(0).getType(), key -> new ArrayList<>(1))
                            .add(line);
                }
            }
        }
        byLabel.values().removeIf(lines -> lines.size() < 2);
        if (byLabel.isEmpty()) {
            return tables;
        }
        List<MarkedTable> result = new ArrayList<>(tables.size());
        for (MarkedTable table : tables) {
            List<MarkedLine> kept = new ArrayList<>(table.lines().size());
            for (MarkedLine line : table.lines()) {
                List<MarkedLine> alike =
                        isRow(line) ? byLabel.getOrDefault(line.tokens().get(0).getType(), List.of()) : List.of();
                if (alike.isEmpty()) {
                    kept.add(line);
                } else if (alike.stream().allMatch(other -> texts(other, source).equals(texts(line, source)))) {
                    if (alike.get(0).equals(line)) {
                        kept.add(line);
                    } else {
                        doubt(line, source);
                    }
                } else {
                    kept.add(line.unplaced());
                    doubt(line, source);
                }
            }
            if (!kept.isEmpty()) {
                result.add(new MarkedTable(table.kind(), kept));
            }
        }
        return result;
    }

    /** Whether it is a row of the form with cells; a label alone, a header or a remark contradicts no row. */
    private static boolean isRow(MarkedLine line) {
        return FormLabels.order(line.tokens().get(0).getType()) >= 0
                && line.tokens().size() > 2;
    }

    private static void doubt(MarkedLine line, LayoutText source) {
        RowPath path = RowPath.of(FormLabels.row(line.tokens().get(0).getType()));
        source.doubt(DiagnosticCode.ROW_REPEATED, path, line.start(), line.end(), "2", texts(line, source));
    }

    private static String texts(MarkedLine line, LayoutText source) {
        return source.printed(line.tokens().subList(1, line.tokens().size() - 1));
    }
}
