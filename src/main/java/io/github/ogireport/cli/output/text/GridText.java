package io.github.ogireport.cli.output.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of cells in columns. Where the terminal is too narrow for them, labels and heads go on below; columns that have no room even so are
 * a block of their own below.
 */
final class GridText {
    private static final String INDENT = "  ";
    private static final int LABEL = 40;
    private static final int SHORT_LABEL = 24;
    private static final int SHORTEST_LABEL = 14;
    private static final int COLUMN = 6;
    private static final int NARROW_COLUMN = 5;

    private final List<String> heads;
    private final List<Line> rows;
    private final int longestLabel;

    /**
     * A row.
     *
     * @param label its name
     * @param cells its cells, each with a mark or a blank at its end
     */
    record Line(String label, List<String> cells) {
        Line {
            cells = List.copyOf(cells);
        }
    }

    /** Columns with these {@code heads}. */
    GridText(List<String> heads, List<Line> rows) {
        this.heads = List.copyOf(heads);
        this.rows = List.copyOf(rows);
        this.longestLabel = rows.stream()
                .mapToInt(row -> DisplayWidth.of(row.label()))
                .max()
                .orElse(0);
    }

    /** The lines for a terminal of {@code width} columns; 0 stands for one that is wide enough. */
    List<String> lines(int width) {
        int[] widths = widths(head -> DisplayWidth.of(head) + 1, COLUMN);
        if (width == 0 || INDENT.length() + LABEL + total(widths) <= width) {
            List<String> lines = new ArrayList<>();
            lines.add(line("", heads.stream().map(head -> head + " ").toList(), LABEL, widths));
            for (Line row : rows) {
                lines.add(line(DisplayWidth.cut(row.label(), LABEL), row.cells(), LABEL, widths));
            }
            return lines;
        }
        int room = width - INDENT.length();
        boolean fits = shrink(widths, room);
        if (!fits && heads.size() > 1) {
            List<String> lines = new ArrayList<>(part(0, heads.size() / 2).lines(width));
            lines.addAll(part(heads.size() / 2, heads.size()).lines(width));
            return lines;
        }
        return narrowLines(widths, Math.min(longestLabel, Math.max(SHORTEST_LABEL, room - total(widths))));
    }

    private List<String> narrowLines(int[] widths, int label) {
        List<String> lines = new ArrayList<>();
        List<List<String>> pieces = IntStream.range(0, widths.length)
                .mapToObj(i -> pieces(heads.get(i), widths[i] - 1))
                .toList();
        int height = pieces.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            int down = i;
            List<String> texts = pieces.stream()
                    .map(piece -> down + piece.size() < height ? "" : piece.get(down + piece.size() - height) + " ")
                    .toList();
            lines.add(line("", texts, label, widths));
        }
        for (Line row : rows) {
            String first = DisplayWidth.lines(row.label(), label).get(0);
            lines.add(line(first, row.cells(), label, widths));
            String rest = row.label().substring(first.length()).strip();
            if (!rest.isEmpty()) {
                DisplayWidth.lines(rest, label - INDENT.length()).forEach(piece -> lines.add(INDENT + INDENT + piece));
            }
        }
        return lines;
    }

    /** A head in as few lines of {@code width} columns as it takes, all about as long. */
    private static List<String> pieces(String head, int width) {
        List<String> pieces = DisplayWidth.lines(head, width);
        for (int narrower = width - 1; narrower > 1; narrower--) {
            List<String> even = DisplayWidth.lines(head, narrower);
            if (even.size() > pieces.size()) {
                break;
            }
            pieces = even;
        }
        return pieces;
    }

    /** Makes columns narrower until they and the labels have room: first the labels, then the heads, word by word, then both. */
    private boolean shrink(int[] widths, int room) {
        int[] ofWords = widths(GridText::longestWord, NARROW_COLUMN);
        int[] least = widths(head -> 0, NARROW_COLUMN);
        return shrink(widths, ofWords, room - Math.min(SHORT_LABEL, longestLabel))
                || shrink(widths, ofWords, room - Math.min(SHORTEST_LABEL, longestLabel))
                || shrink(widths, least, room - Math.min(SHORTEST_LABEL, longestLabel));
    }

    private static boolean shrink(int[] widths, int[] least, int room) {
        while (total(widths) > room) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return false;
            }
            widths[widest]--;
        }
        return true;
    }

    /** What each column needs for its cells and for {@code head} columns of its name. */
    private int[] widths(HeadWidth head, int least) {
        return IntStream.range(0, heads.size())
                .map(i -> rows.stream()
                        .mapToInt(row -> DisplayWidth.of(row.cells().get(i)))
                        .reduce(Math.max(least, head.of(heads.get(i))), Math::max))
                .toArray();
    }

    private interface HeadWidth {
        int of(String head);
    }

    /** Chinese is broken anywhere, other text between its words. */
    private static int longestWord(String head) {
        boolean isLatin = head.chars().allMatch(c -> c < 128);
        List<String> words = isLatin ? Arrays.asList(head.split(" ", -1)) : Collections.emptyList();
        return words.stream().mapToInt(String::length).max().orElse(0) + 1;
    }

    private GridText part(int from, int to) {
        return new GridText(
                heads.subList(from, to),
                rows.stream()
                        .map(row -> new Line(row.label(), row.cells().subList(from, to)))
                        .toList());
    }

    private static int total(int[] widths) {
        return Arrays.stream(widths).map(width -> width + 1).sum();
    }

    private static String line(String label, List<String> texts, int labelWidth, int[] widths) {
        StringBuilder line = new StringBuilder(INDENT);
        line.append(DisplayWidth.left(label, labelWidth));
        for (int i = 0; i < widths.length; i++) {
            line.append(" ").append(DisplayWidth.right(texts.get(i), widths[i]));
        }
        return line.toString().stripTrailing();
    }
}
