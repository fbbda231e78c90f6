package io.github.ogireport.internal.layout.header;

import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Headers that a narrow page has broken over lines: 上一年项 | 本年增/减 | 处理决定 above 目数量 | 数量. The pieces of the first line begin a column
 * each; those of a line below it go on with columns from left to right.
 */
public final class TornHeaders {
    private static final int MOST_COLUMNS = 8;
    private static final int MOST_PIECES = 4 * MOST_COLUMNS;
    private static final int MOST_STEPS = 5_000;

    private final List<List<PrintedHeader>> lines;
    /** What each column reads so far. */
    private final String[] columns;

    private @Nullable List<PrintedHeader> found;
    private int ways;
    private int steps;

    private TornHeaders(List<List<PrintedHeader>> lines) {
        this.lines = lines;
        this.columns = lines.get(0).stream().map(PrintedHeader::text).toArray(String[]::new);
    }

    /**
     * The headers, put together again if there is one way alone to make words of the form of all pieces, and it is found soon; else the headers
     * as they are.
     */
    public static List<PrintedHeader> join(List<PrintedHeader> words) {
        List<PrintedHeader> result = new ArrayList<>(words.size());
        Map<Integer, List<PrintedHeader>> lines = new LinkedHashMap<>();
        boolean torn = false;
        for (PrintedHeader word : words) {
            if (word.type() == ReportLexer.BLOCK_HEADER || word.type() == ReportLexer.INFORMATION_CONTENT) {
                result.add(word);
            } else {
                lines.computeIfAbsent(word.line(), line -> new ArrayList<>()).add(word);
                torn |= !word.isKnown();
            }
        }
        List<List<PrintedHeader>> pieces = new ArrayList<>(lines.values());
        if (!torn
                || pieces.size() < 2
                || words.size() - result.size() > MOST_PIECES
                || pieces.get(0).size() < 2
                || pieces.get(0).size() > MOST_COLUMNS) {
            return words;
        }
        TornHeaders headers = new TornHeaders(pieces);
        headers.place(1, 0, 0);
        if (headers.found == null || headers.ways > 1 || headers.steps > MOST_STEPS) {
            return words;
        }
        result.addAll(headers.found);
        return result;
    }

    /** Tries the columns from {@code column} on for {@code piece} of {@code line} and those after it. */
    private void place(int line, int piece, int column) {
        if (line == lines.size()) {
            complete();
        } else if (piece == lines.get(line).size()) {
            place(line + 1, 0, 0);
        } else {
            for (int i = column; i < columns.length && steps++ < MOST_STEPS; i++) {
                String before = columns[i];
                columns[i] = before + lines.get(line).get(piece).text();
                place(line, piece + 1, i + 1);
                columns[i] = before;
            }
        }
    }

    private void complete() {
        List<PrintedHeader> words = new ArrayList<>(columns.length);
        for (int i = 0; i < columns.length; i++) {
            PrintedHeader first = lines.get(0).get(i);
            int type = Syntax.wholeToken(columns[i]);
            if (FormLabels.table(type) == null || FormLabels.order(type) >= 0) {
                return;
            }
            words.add(new PrintedHeader(
                    type, first.start(), first.end(), columns[i], first.startLine(), first.line(), first.field()));
        }
        found = words;
        ways++;
    }
}
