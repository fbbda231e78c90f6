package io.github.ogireport.internal.layout.row;

import io.github.ogireport.internal.text.NormalizedText;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Rows that go on over lines of pipes and values, as if they stood on one line. */
final class BrokenLines {
    private final NormalizedText text;
    private final CellTexts texts;
    private final LabelPrefix prefix;
    private final int usualPipes;

    BrokenLines(NormalizedText text, CellTexts texts, LabelPrefix prefix, int[] labels) {
        this.text = text;
        this.texts = texts;
        this.prefix = prefix;
        this.usualPipes = usualPipes(text, labels);
    }

    /**
     * The row that begins on the line of its label and goes on over lines of pipes and values, as if it stood on one line; empty unless its
     * first and last column hold values, or its pipes are as many as those of most lines with labels.
     */
    Optional<RowText> row(int labelStart, int labelEnd, List<Token> items, int width, int regionEnd) {
        int lineEnd = text.endOfLine(labelEnd, regionEnd);
        int own = text.count('|', labelEnd, lineEnd);
        boolean complete = own > width || own == width && width > 1;
        if (own == 0 || complete) {
            return Optional.empty();
        }
        int end = endOfPipes(lineEnd, items, regionEnd);
        if (end == lineEnd) {
            return Optional.empty();
        }
        int size = 0;
        while (size < items.size() && items.get(size).getStartIndex() < end) {
            if (!texts.isValue(items.get(size++))) {
                return Optional.empty();
            }
        }
        List<Token> cells = items.subList(0, size);
        boolean whole = size > 0
                && text.count('|', labelEnd, cells.get(0).getStartIndex()) == 1
                && text.count('|', labelEnd, cells.get(size - 1).getStartIndex()) == width;
        int depth = prefix.depth(labelStart);
        boolean likeOthers = depth + text.count('|', labelEnd, end) == usualPipes;
        return whole || likeOthers
                ? Optional.of(new RowText(labelEnd, 1, depth, prefix.groups(labelStart), cells, end, '|', true, false))
                : Optional.empty();
    }

    /** The end of the lines from the line break at {@code from} on that have pipes and, beside them, nothing but values. */
    private int endOfPipes(int from, List<Token> items, int regionEnd) {
        int end = from;
        int next = 0;
        while (end < regionEnd) {
            int lineEnd = text.endOfLine(end + 1, regionEnd);
            boolean values = true;
            while (next < items.size() && items.get(next).getStartIndex() < lineEnd) {
                values &= items.get(next).getStartIndex() < end || texts.isValue(items.get(next));
                next++;
            }
            if (!values || text.count('|', end, lineEnd) == 0) {
                return end;
            }
            end = lineEnd;
        }
        return end;
    }

    /** The pipes of most of the lines on which the labels start that have several; 0 if no two have as many. */
    private static int usualPipes(NormalizedText text, int[] labels) {
        LineBreaks counts = new LineBreaks();
        int lineEnd = -1;
        int pipes = 0;
        for (int label : labels) {
            if (label > lineEnd) {
                int lineStart = text.startOfLine(label, lineEnd + 1);
                lineEnd = text.endOfLine(label, text.length());
                pipes = text.count('|', lineStart, lineEnd);
            }
            counts.add(pipes > 1 ? pipes : 0);
        }
        int most = counts.commonest();
        return counts.of(most) > 1 ? most : 0;
    }
}
