package io.github.ogireport.internal.metadata.line;

import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.internal.text.OrdinaryIdeographs;
import io.github.ogireport.place.SourceSpan;
import java.util.List;

/**
 * A line folded and without its blanks, so that names, titles and dates are found however they are spaced. Each character knows how it
 * is printed and where. Several lines may be joined into one. Immutable.
 */
public final class CompactLine {
    private final SourceSpan whole;
    private final String text;
    private final String raw;
    /** Shared by the pieces of a line: a piece begins at {@code first}. */
    private final int[] rawIndexes;

    private final int[] offsets;
    private final int first;

    private CompactLine(SourceSpan whole, String text, String raw, int[] rawIndexes, int[] offsets, int first) {
        this.whole = whole;
        this.text = text;
        this.raw = raw;
        this.rawIndexes = rawIndexes;
        this.offsets = offsets;
        this.first = first;
    }

    /** The line of {@code paragraph} in the text of {@code whole}. */
    public static CompactLine of(Paragraph paragraph, SourceSpan whole) {
        return of(paragraph.text(), paragraph.span().start(), whole);
    }

    /** A line whose place is of no matter. */
    public static CompactLine of(String line) {
        return of(line, 0, SourceSpan.UNKNOWN);
    }

    /** The characters {@code line}, the first of which has {@code offset}, in the text of {@code whole}. */
    public static CompactLine of(String line, int offset, SourceSpan whole) {
        NormalizedText folded = NormalizedText.of(line);
        StringBuilder kept = new StringBuilder(line.length());
        int[] rawIndexes = new int[line.length()];
        int[] offsets = new int[line.length()];
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.at(i);
            if (c != ' ' && c != '\n' && c != '\t') {
                rawIndexes[kept.length()] = folded.originalStart(i);
                offsets[kept.length()] = offset + folded.originalStart(i);
                kept.append(c);
            }
        }
        String text = inWordsOfTheForm(kept.toString());
        return new CompactLine(whole, text, OrdinaryIdeographs.in(line), rawIndexes, offsets, 0);
    }

    /** Taiwan and Hong Kong write 資訊 for 信息. */
    private static String inWordsOfTheForm(String text) {
        return text.indexOf('訊') < 0 && text.indexOf('讯') < 0
                ? text
                : text.replace("資訊", "信息").replace("资訊", "信息").replace("资讯", "信息");
    }

    /** One line of {@code lines}, which follow each other in the text; blanks between pieces of one line stay. */
    public static CompactLine join(List<CompactLine> lines) {
        if (lines.size() == 1) {
            return lines.get(0);
        }
        int size = 0;
        for (CompactLine line : lines) {
            size += line.length();
        }
        StringBuilder text = new StringBuilder(size);
        StringBuilder raw = new StringBuilder();
        int[] rawIndexes = new int[size];
        int[] offsets = new int[size];
        CompactLine last = lines.get(0);
        for (CompactLine line : lines) {
            if (line.isEmpty()) {
                continue;
            }
            raw.append(last.blanksBefore(line));
            int base = raw.length() - line.rawIndex(0);
            for (int i = 0; i < line.length(); i++) {
                rawIndexes[text.length() + i] = base + line.rawIndex(i);
                offsets[text.length() + i] = line.offset(i);
            }
            text.append(line.text);
            raw.append(line.printedRaw());
            last = line;
        }
        return new CompactLine(lines.get(0).whole, text.toString(), raw.toString(), rawIndexes, offsets, 0);
    }

    /** The blanks between this piece of a line and {@code next}, another one of it; nothing where more than blanks stand there. */
    private String blanksBefore(CompactLine next) {
        int end = isEmpty() ? 0 : rawIndex(length() - 1) + 1;
        boolean follows = end <= next.rawIndex(0) && raw.equals(next.raw);
        String between = follows ? raw.substring(end, next.rawIndex(0)) : "";
        return of(between).isEmpty() ? between : "";
    }

    private String printedRaw() {
        return isEmpty() ? "" : raw.substring(rawIndex(0), rawIndex(length() - 1) + 1);
    }

    private int rawIndex(int index) {
        return rawIndexes[first + index];
    }

    private int offset(int index) {
        return offsets[first + index];
    }

    /** The piece from {@code from} to {@code to}. */
    public CompactLine part(int from, int to) {
        int end = Math.max(from, to);
        return from == 0 && end == length()
                ? this
                : new CompactLine(whole, text.substring(from, end), raw, rawIndexes, offsets, first + from);
    }

    /** The piece without those of {@code characters} that it begins and ends with. */
    public CompactLine strip(String characters) {
        int from = skip(0, characters);
        int to = length();
        while (to > from && characters.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return part(from, to);
    }

    /** The offset after those of {@code characters} that stand at {@code from}. */
    public int skip(int from, String characters) {
        int at = from;
        while (at < length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The folded characters. */
    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The folded character at {@code index}; {@code 0} outside of the line. */
    public char at(int index) {
        return index < 0 || index >= text.length() ? 0 : text.charAt(index);
    }

    /** The character at {@code index} as printed. */
    char printedAt(int index) {
        return raw.charAt(rawIndex(index));
    }

    /** The characters as printed, with the blanks between them, without those that have no width. */
    public String printed() {
        return NormalizedText.visible(printedRaw());
    }

    /** The characters as printed, without the blanks between them. */
    public String printedWithoutBlanks() {
        StringBuilder printed = new StringBuilder(length());
        for (int i = 0; i < length(); i++) {
            printed.append(printedAt(i));
        }
        return printed.toString();
    }

    /** Whether a blank or a line break stands before {@code index}, or nothing. Characters without width are neither. */
    public boolean hasGapBefore(int index) {
        if (index <= 0 || index >= length()) {
            return true;
        }
        int distance = offset(index) - offset(index - 1);
        int before = rawIndex(index - 1) + 1;
        return distance != 1
                && (distance != rawIndex(index) - before + 1
                        || !NormalizedText.visible(raw.substring(before, rawIndex(index)))
                                .isEmpty());
    }

    /** Whether a blank inside of one line stands before {@code index}. */
    boolean hasBlankBefore(int index) {
        return hasGapBefore(index)
                && part(index - 1, index).span().line()
                        == part(index, index + 1).span().line();
    }

    /** Whether no blank line stands between this line and {@code next}, as far as the source has lines. */
    public boolean isDirectlyAbove(CompactLine next) {
        return next.span().line() - span().line() <= 1;
    }

    /** Where the line stands, from its first to its last character. */
    public SourceSpan span() {
        if (isEmpty() || !whole.isKnown()) {
            return whole.within(0, 0);
        }
        return whole.within(offset(0) - whole.start(), offset(length() - 1) + 1 - whole.start());
    }
}
