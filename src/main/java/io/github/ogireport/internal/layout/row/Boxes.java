package io.github.ogireport.internal.layout.row;

import io.github.ogireport.internal.text.NormalizedText;

/** Knows whether the rows of a table are boxed in pipes: a pipe stands before the first label, or on a line above every row. */
final class Boxes {
    private static final int LONGEST_INDENT = 16;

    private final NormalizedText text;
    private final boolean openRows;
    private final boolean boxed;

    /** The boxes of the table in {@code text} whose labels start at {@code labels}, the first label first and then those of rows. */
    Boxes(NormalizedText text, int[] labels) {
        this.text = text;
        this.openRows = isOpenedByPipe(labels);
        this.boxed = isBehindPipe(labels[0]);
    }

    /** Whether a line with a single pipe opens every row. */
    boolean openRows() {
        return openRows;
    }

    /** The separators that stand before the first cell of a row that has no label on its line. */
    int opening() {
        return boxed ? 1 : 0;
    }

    /** Where a line with a single pipe opens every row, the one right before the next label is no cell of this row. */
    int beforeOpeningPipe(int from, int end) {
        int opening = openingPipe(end);
        return opening > from ? opening : end;
    }

    /** Where every cell has its tab, a line without one ends the row. */
    int beforeEmptyLine(int from, int end) {
        int lineBreak = -1;
        for (int i = from; i < end; i++) {
            char c = text.at(i);
            if (c == '\n') {
                if (lineBreak >= 0) {
                    return lineBreak;
                }
                lineBreak = i;
            } else if (c != ' ') {
                lineBreak = -1;
            }
        }
        return end;
    }

    /** Whether a line with a single pipe stands above the first label and above half of all labels. */
    private boolean isOpenedByPipe(int[] labels) {
        if (openingPipe(labels[0]) < 0) {
            return false;
        }
        int opened = 0;
        for (int label : labels) {
            opened += openingPipe(label) >= 0 ? 1 : 0;
        }
        return opened * 2 > labels.length;
    }

    /** The start of the line above that of a label if a single pipe is all it has, else -1. */
    private int openingPipe(int labelStart) {
        int lineStart = text.startOfLine(labelStart, Math.max(0, labelStart - LONGEST_INDENT));
        int start = text.startOfLine(Math.max(0, lineStart - 1), Math.max(0, lineStart - LONGEST_INDENT));
        return lineStart > start && text.count('|', start, lineStart) == 1 && text.isBlank(start, lineStart)
                ? start
                : -1;
    }

    private boolean isBehindPipe(int label) {
        int i = label - 1;
        while (i >= 0 && text.at(i) == ' ') {
            i--;
        }
        return i >= 0 && text.at(i) == '|';
    }
}
