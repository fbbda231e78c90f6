package io.github.ogireport.internal.source.html.grid;

import io.github.ogireport.internal.source.SourceBlock.SourceLine;
import io.github.ogireport.internal.source.SourceCut;
import io.github.ogireport.internal.source.html.text.PageText;
import java.util.List;

/** A cell while it is read. */
public final class CellDraft {
    /** What in a cell may change its number without being text. */
    public enum Doubt {
        /** A picture, a symbol, a box to tick: it may be a digit. */
        PICTURE,
        /** Something that only counts in a cell without text: a background, an icon, a line across, struck-out text. */
        TRACE,
        /** Text turned around, text that the source does not have, or text that may be hidden. */
        ALTERED,
        /** A form field whose value is not known, or elements nested beyond the limit. */
        UNKNOWN
    }

    private static final int SHORT = 60;
    private static final int LONG = 120;
    private static final int MANY_LINES = 10;

    private final int row;
    private final int column;
    private final int columns;
    private final int firstBlock;
    private int rows;
    private int start;
    private int end = -1;
    private int lastBlock;
    private int doubts;
    private boolean heading;
    private boolean readable = true;
    private boolean prose;
    private boolean number;
    private boolean moved;
    private int movedFrom;
    private int movedTo;

    CellDraft(int row, int column, int columns, int rows, int start, int firstBlock) {
        this.row = row;
        this.column = column;
        this.columns = columns;
        this.rows = rows;
        this.start = start;
        this.firstBlock = firstBlock;
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int firstBlock() {
        return firstBlock;
    }

    int lastBlock() {
        return lastBlock;
    }

    boolean isClosed() {
        return end >= 0;
    }

    boolean isBlank() {
        return start == end;
    }

    boolean isReadable() {
        return readable;
    }

    /** Whether it holds a heading or sentences, which no cell of data has. */
    boolean isProse() {
        return prose || heading;
    }

    boolean hasHeading() {
        return heading;
    }

    /** Whether it holds a number or a sign for none, and nothing else. */
    boolean isNumber() {
        return number;
    }

    public void doubt(Doubt doubt) {
        doubts |= 1 << doubt.ordinal();
    }

    /** Takes note that the text from {@code from} to {@code to} is shown elsewhere than the source has it. */
    public void move(int from, int to) {
        movedFrom = moved ? Math.min(movedFrom, from) : from;
        movedTo = to;
        moved = true;
    }

    void markHeading() {
        heading = true;
    }

    /** Lets it end at the latest before {@code limit}, a row. */
    void endBefore(int limit) {
        rows = Math.max(1, Math.min(rows, limit - row));
    }

    /** Closes it: finds its borders without the blanks around, and whether it can be trusted. */
    public void close(PageText text) {
        StringBuilder characters = text.characters();
        int last = characters.length();
        while (last > start && PageText.isEmptySpace(characters.charAt(last - 1))) {
            last--;
        }
        if (last == start) {
            text.cutBack(start, firstBlock);
        }
        int first = start;
        while (first < last && PageText.isEmptySpace(characters.charAt(first))) {
            first++;
        }
        start = first;
        end = last;
        lastBlock = text.blocks().size();
        judge(characters, text.asides());
    }

    private void judge(StringBuilder text, List<SourceLine> asides) {
        boolean digits = false;
        boolean words = false;
        boolean sentence = false;
        int signs = 0;
        int next = asides.size();
        while (next > 0 && asides.get(next - 1).start() >= start) {
            next--;
        }
        boolean allAside = !isBlank();
        for (int i = start; i < end; i++) {
            if (next < asides.size() && asides.get(next).start() <= i) {
                readable &= isApart(text, asides.get(next));
                i = asides.get(next++).end() - 1;
                continue;
            }
            char c = text.charAt(i);
            digits |= Character.isDigit(c);
            words |= Character.isLetter(c);
            sentence |= c == '。';
            allAside &= PageText.isEmptySpace(c);
            signs += PageText.isEmptySpace(c) ? 0 : 1;
        }
        boolean label = words && !digits;
        readable &= !allAside
                && !has(Doubt.UNKNOWN)
                && (label || !has(Doubt.PICTURE) && !has(Doubt.ALTERED) && !isOutOfOrder())
                && !(isBlank() && has(Doubt.TRACE));
        number = !words && (digits || signs > 0 && signs <= 3);
        prose = sentence && end - start > SHORT || end - start > LONG || hasManyLines();
    }

    /** Whether some of its text was moved, and some was not. */
    private boolean isOutOfOrder() {
        return moved && (movedFrom > start || movedTo < end);
    }

    /** Whether an aside cannot be taken for a part of the number beside it. */
    private boolean isApart(StringBuilder text, SourceLine aside) {
        boolean digitBefore = aside.start() > start && SourceCut.isOfNumber(text.charAt(aside.start() - 1));
        boolean digitAfter = aside.end() < end && SourceCut.isOfNumber(text.charAt(aside.end()));
        boolean bare =
                SourceCut.isOfNumber(text.charAt(aside.start())) || SourceCut.isOfNumber(text.charAt(aside.end() - 1));
        return !digitAfter || !digitBefore && !bare;
    }

    /** Many lines that are no upright writing, a character or two a line. */
    private boolean hasManyLines() {
        int lines = lastBlock - firstBlock;
        return lines >= MANY_LINES && end - start > lines * 4;
    }

    private boolean has(Doubt doubt) {
        return (doubts & 1 << doubt.ordinal()) != 0;
    }
}
