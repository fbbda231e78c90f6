package io.github.ogireport.internal.metadata.line;

import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.internal.text.OrdinaryIdeographs;
import io.github.ogireport.place.SourceSpan;
import java.util.Arrays;
import java.util.List;

/**
 * A line folded and without its blanks, so that names, titles and dates are found however they are spaced. Each character knows how it
 * is printed and where. Several lines may be joined into one. Immutable.
 */
public final class CompactLine {
    private final SourceSpan whole;
    private final String text;
    private final String raw;
    private final int[] rawIndexes;
    private final int[] offsets;

    private CompactLine(SourceSpan whole, String text, String raw, int[] rawIndexes, int[] offsets) {
        this.whole = whole;
        this.text = text;
        this.raw = raw;
        this.rawIndexes = rawIndexes;
        this.offsets = offsets;
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
        int size = kept.length();
        return new CompactLine(
                whole,
                inWordsOfTheForm(kept.toString()),
                OrdinaryIdeographs.in(line),
                Arrays.copyOf(rawIndexes, size),
                Arrays.copyOf(offsets, size));
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
            int base = raw.length() - line.rawIndexes[0];
            for (int i = 0; i < line.length(); i++) {
                rawIndexes[text.length() + i] = base + line.rawIndexes[i];
                offsets[text.length() + i] = line.offsets[i];
            }
            text.append(line.text);
            raw.append(line.printedRaw());
            last = line;
        }
        return new CompactLine(lines.get(0).whole, text.toString(), raw.toString(), rawIndexes, offsets);
    }

    /** The blanks between this piece of a line and {@code next}, another one of it; nothing where more than blanks stand there. */
    private String blanksBefore(CompactLine next) {
        int end = isEmpty() ? 0 : rawIndexes[length() - 1] + 1;
        boolean follows = end <= next.rawIndexes[0] && raw.equals(next.raw);
        String between = follows ? raw.substring(end, next.rawIndexes[0]) : "";
        return of(between).isEmpty() ? between : "";
    }

    private String printedRaw() {
        return isEmpty() ? "" : raw.substring(rawIndexes[0], rawIndexes[length() - 1] + 1);
    }

    /** The piece from {@code from} to {@code to}. */
    public CompactLine part(int from, int to) {
        int end = Math.max(from, to);
        return new CompactLine(
                whole,
                text.substring(from, end),
                raw,
                Arrays.copyOfRange(rawIndexes, from, end),
                Arrays.copyOfRange(offsets, from, end));
    }

    /** The piece without those of {@code characters} that it begins and ends with. */
    public CompactLine strip(String characters) {
        int from = 0;
        int to = length();
        while (from < to && characters.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && characters.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return part(from, to);
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
        return raw.charAt(rawIndexes[index]);
    }

    /** The characters as printed, with the blanks between them, without those that have no width. */
    public String printed() {
        return NormalizedText.visible(printedRaw());
    }

    /** The characters as printed, without the blanks between them. */
    public String printedWithoutBlanks() {
        StringBuilder printed = new StringBuilder(length());
        for (int index : rawIndexes) {
            printed.append(raw.charAt(index));
        }
        return printed.toString();
    }

    /** Whether a blank or a line break stands before {@code index}, or nothing. Characters without width are neither. */
    public boolean hasGapBefore(int index) {
        if (index <= 0 || index >= offsets.length) {
            return true;
        }
        int distance = offsets[index] - offsets[index - 1];
        int before = rawIndexes[index - 1] + 1;
        return distance != 1
                && (distance != rawIndexes[index] - before + 1
                        || !NormalizedText.visible(raw.substring(before, rawIndexes[index]))
                                .isEmpty());
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
        return whole.within(offsets[0] - whole.start(), offsets[offsets.length - 1] + 1 - whole.start());
    }
}
