package io.github.ogireport.internal.layout.row;

import io.github.ogireport.internal.text.NormalizedText;
import java.util.List;

/** Lines of a table that have separators and nothing else: rows of blank cells, a blank cell each, or the padding of merged cells. */
public final class SeparatorLines {
    private final NormalizedText text;
    /** How many separators stand before the first cell of a row. */
    private final int opening;

    SeparatorLines(NormalizedText text, int opening) {
        this.text = text;
        this.opening = opening;
    }

    /**
     * A row without label on the first line from {@code from} to {@code to} that has separators and nothing else: all of its
     * cells are blank.
     */
    public RowText blankLine(int from, int to) {
        int line = from;
        while (line < to) {
            int lineEnd = text.endOfLine(line, to);
            int pipes = text.count('|', line, lineEnd);
            int tabs = text.count('\t', line, lineEnd);
            if (pipes == 1 && text.isBlank(line, lineEnd) && isPipe(lineEnd + 1, to)) {
                return pipeLines(line, to);
            }
            if (pipes + tabs > 0 && text.isBlank(line, lineEnd)) {
                return new RowText(line, opening, 0, 0, List.of(), lineEnd, pipes > 0 ? '|' : '\t', true, false);
            }
            line = lineEnd + 1;
        }
        return RowText.empty(from);
    }

    /** Whether the line at {@code line} has nothing but the separators of a row of {@code width} cells. */
    public boolean isBlankRow(int line, int width, int to) {
        int lineEnd = line < to ? text.endOfLine(line, to) : line;
        return line < to && text.isBlank(line, lineEnd) && text.borders(line, lineEnd) >= width - 1;
    }

    /** A blank cell on each of the lines from {@code from} on that have a pipe and nothing else. */
    private RowText pipeLines(int from, int to) {
        int end = from;
        while (isPipe(end, to)) {
            end = text.endOfLine(end, to) + 1;
        }
        return new RowText(from, 0, 0, 0, List.of(), Math.min(end, to), '|', false, false);
    }

    /** Whether the line at {@code line} has one pipe and nothing else. */
    boolean isPipe(int line, int to) {
        return pipes(line, to) == 1;
    }

    /** The pipes on the line at {@code line} if it has nothing else; else 0. */
    private int pipes(int line, int to) {
        int lineEnd = line < to ? text.endOfLine(line, to) : line;
        return text.isBlank(line, lineEnd) ? text.count('|', line, lineEnd) : 0;
    }

    /** The first line after that of {@code from} that pads merged cells, where every cell has its line; else {@code end}. */
    int firstPadding(int from, int end) {
        int line = text.endOfLine(from, end) + 1;
        while (line < end) {
            int lineEnd = text.endOfLine(line, end);
            if (lineEnd < end && isPadding(line, end)) {
                return line;
            }
            line = lineEnd + 1;
        }
        return end;
    }

    /** The last pipe of the padding on the line at {@code line}: a row begins at it, as at the pipe after a label; or -1. */
    public int endOfPadding(int line, int to) {
        if (!isPadding(line, to)) {
            return -1;
        }
        int last = text.endOfLine(line, to) - 1;
        while (text.at(last) != '|') {
            last--;
        }
        return last;
    }

    /** Whether the line at {@code line} has several pipes and nothing else. */
    private boolean isPadding(int line, int to) {
        return pipes(line, to) > 1;
    }
}
