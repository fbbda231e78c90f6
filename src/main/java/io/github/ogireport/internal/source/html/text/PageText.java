package io.github.ogireport.internal.source.html.text;

import io.github.ogireport.internal.source.SourceBlock;
import io.github.ogireport.internal.source.SourceBlock.SourceLine;
import io.github.ogireport.internal.source.html.style.Style.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Node;

/** The text of a page in the making: its lines, with white space as browsers show it, and what in them is an aside. */
public final class PageText {
    private final StringBuilder text = new StringBuilder();
    private final List<SourceBlock> blocks = new ArrayList<>();
    private final List<SourceLine> asides = new ArrayList<>();
    private final NodeOffsets origins;

    private int lineStart;
    /** A blank that is shown if anything follows in the line. */
    private boolean gap;
    /** Whether the line is there even if nothing can be seen in it: a break or a hard space stands in it. */
    private boolean open;
    /** Whether a character can be seen in the line. */
    private boolean visible;

    /** A text that reports to {@code origins} where each piece comes from. */
    public PageText(NodeOffsets origins) {
        this.origins = origins;
    }

    public int length() {
        return text.length();
    }

    public StringBuilder characters() {
        return text;
    }

    public List<SourceBlock> blocks() {
        return blocks;
    }

    public List<SourceLine> asides() {
        return asides;
    }

    /** Says that what is added from here on comes from {@code node}. */
    public void from(Node node) {
        origins.add(text.length(), node);
    }

    /** Adds characters of a text. */
    public void add(String added, WhiteSpace space) {
        for (int i = 0; i < added.length(); i++) {
            char c = added.charAt(i);
            if (c > ' ') {
                int end = endOfWord(added, i);
                addWord(added, i, end);
                i = end - 1;
            } else if (space == WhiteSpace.COLLAPSED || c != '\n' && c != '\r' && space == WhiteSpace.LINES_KEPT) {
                gap |= isBlank(c) && text.length() > lineStart;
            } else if (c == '\n' || c == '\r' && (i + 1 == added.length() || added.charAt(i + 1) != '\n')) {
                endPrintedLine();
            } else if (c == ' ' || c == '\t') {
                text.append(c);
                open = true;
            }
        }
    }

    private static int endOfWord(String text, int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) > ' ') {
            end++;
        }
        return end;
    }

    private void addWord(String added, int from, int to) {
        if (gap) {
            text.append(' ');
            gap = false;
        }
        text.append(added, from, to);
        open = true;
        for (int i = from; i < to && !visible; i++) {
            visible = !isEmptySpace(added.charAt(i));
        }
    }

    /** Ends the line at the border of a block: a line without content is none. */
    public void endLine() {
        if (open) {
            endPrintedLine();
        }
        gap = false;
    }

    /** Ends the line at a line break: one without content is an empty line. */
    public void endPrintedLine() {
        gap = false;
        if (!visible) {
            drop(lineStart);
        }
        blocks.add(new SourceLine(lineStart, text.length()));
        text.append('\n');
        lineStart = text.length();
        open = false;
        visible = false;
    }

    /** Leaves nothing but a line break from {@code offset} on, which must be the start of a line: a blank cell. */
    public void cutBack(int offset, int blockCount) {
        drop(offset);
        blocks.subList(blockCount, blocks.size()).clear();
        text.append('\n');
        lineStart = text.length();
        gap = false;
        open = false;
        visible = false;
    }

    private void drop(int offset) {
        text.setLength(offset);
        origins.cutBack(offset);
        dropAsides(offset);
    }

    private void dropAsides(int offset) {
        while (!asides.isEmpty() && asides.get(asides.size() - 1).end() > offset) {
            asides.remove(asides.size() - 1);
        }
    }

    /** Marks what stands between {@code start} and here as an aside, if it is anything; smaller ones in it are part of it. */
    public void aside(int start) {
        int from = start;
        while (from < text.length() && text.charAt(from) <= ' ') {
            from++;
        }
        int to = text.length();
        while (to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        if (from < to) {
            dropAsides(from);
            asides.add(new SourceLine(from, to));
        }
    }

    /** Whether a digit stands at {@code index} and another one before it. */
    public boolean isGluedDigit(int index) {
        return index > 0
                && index < text.length()
                && Character.isDigit(text.charAt(index - 1))
                && Character.isDigit(text.charAt(index));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    /** Whether a person sees nothing where {@code c} stands. */
    public static boolean isEmptySpace(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u00AD'
                || c == '\u3000'
                || c >= '\u2000' && c <= '\u200F'
                || c >= '\u2028' && c <= '\u202F'
                || c == '\u205F'
                || c >= '\u2060' && c <= '\u2064'
                || c == '\uFEFF'
                || c == '\u3164'
                || c == '\u180E';
    }
}
