package io.github.ogireport.internal.text;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a text folded one by one, without those that nobody sees: zero-width characters, soft hyphens, and what a source
 * says is no part of a word or number. What a person sees elsewhere than it is written is no word and no number ({@link DisplayOrder}).
 * Offsets are those of the folded characters; {@link #originalStart} and {@link #originalEnd} lead back to the text. Immutable by
 * convention: nobody writes to the arrays after {@link #of}.
 */
public final class NormalizedText {
    private static final char UNREADABLE = '\uFFFD';
    /** How far back the start of a line is looked for by {@link #field}. */
    private static final int FARTHEST = 576;

    private final String original;
    private final char[] characters;

    /** For each folded character its offset in the text; null where none was dropped, as in nearly all texts. */
    private final int @Nullable [] offsets;

    private NormalizedText(String original, char[] characters, int @Nullable [] offsets) {
        this.original = original;
        this.characters = characters;
        this.offsets = offsets;
    }

    /** Folds {@code text}. */
    public static NormalizedText of(String text) {
        return of(text, DroppedCharacters.in(text), new BitSet());
    }

    /** Folds {@code text} without the characters of {@code dropped}; those of {@code borders} become tabs. */
    public static NormalizedText of(String text, DroppedCharacters dropped, BitSet borders) {
        String readable = withoutMoved(withTabs(text, borders));
        if (dropped.isEmpty()) {
            return new NormalizedText(text, TextFolding.fold(readable), null);
        }
        int[] offsets = dropped.others(text.length());
        return new NormalizedText(text, TextFolding.fold(kept(readable, offsets)), offsets);
    }

    /** What is seen elsewhere than it is written becomes what no word and no number has. */
    private static String withoutMoved(String text) {
        BitSet moved = DisplayOrder.moved(text);
        if (moved.isEmpty()) {
            return text;
        }
        StringBuilder others = new StringBuilder(text);
        moved.stream().filter(at -> text.charAt(at) > ' ').forEach(at -> others.setCharAt(at, UNREADABLE));
        return others.toString();
    }

    private static String withTabs(String text, BitSet borders) {
        if (borders.isEmpty()) {
            return text;
        }
        StringBuilder separated = new StringBuilder(text);
        borders.stream().forEach(border -> separated.setCharAt(border, '\t'));
        return separated.toString();
    }

    /** {@code text} as printed, without the characters that have no width. */
    public static String visible(String text) {
        DroppedCharacters dropped = DroppedCharacters.in(text);
        return dropped.isEmpty() ? text : kept(text, dropped.others(text.length()));
    }

    private static String kept(String text, int[] offsets) {
        StringBuilder kept = new StringBuilder(offsets.length);
        for (int offset : offsets) {
            kept.append(text.charAt(offset));
        }
        return kept.toString();
    }

    /** The text as the caller gave it. */
    public String original() {
        return original;
    }

    /** Number of characters. */
    public int length() {
        return characters.length;
    }

    /** The folded character at {@code index}. */
    public char at(int index) {
        return characters[index];
    }

    /** The folded characters; not to be written to. */
    public char[] characters() {
        return characters;
    }

    /** The folded characters of {@code start} to {@code end}. */
    public String folded(int start, int end) {
        return new String(characters, start, end - start);
    }

    /** The folded characters of {@code start} to {@code end} without blanks, tabs and line breaks. */
    public String withoutBlanks(int start, int end) {
        return withoutBlanks(Arrays.copyOfRange(characters, start, end));
    }

    /** {@code text} folded, without blanks, tabs and line breaks, so that dates and names can be found however they are spaced. */
    public static String withoutBlanks(String text) {
        return withoutBlanks(of(text).characters);
    }

    private static String withoutBlanks(char[] own) {
        int size = 0;
        for (char c : own) {
            if (c != ' ' && c != '\n' && c != '\t') {
                own[size++] = c;
            }
        }
        return new String(own, 0, size);
    }

    /** The characters as printed of {@code start} to {@code end}. */
    public String printed(int start, int end) {
        return original.substring(originalStart(start), originalEnd(start, end));
    }

    /** The offset in the text of the folded character at {@code offset}, which may be the end. */
    public int originalStart(int offset) {
        if (offsets == null) {
            return offset;
        }
        return offset < offsets.length ? offsets[offset] : original.length();
    }

    /** The folded offset of the first character that is kept at or after {@code offset} of the text. */
    public int foldedOffset(int offset) {
        if (offsets == null) {
            return offset;
        }
        int found = Arrays.binarySearch(offsets, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** The offset in the text after the folded characters from {@code start} to {@code end}. */
    public int originalEnd(int start, int end) {
        return offsets == null || end == start ? originalStart(end) : offsets[end - 1] + 1;
    }

    /** Whether the character at {@code index} separates chunks; beyond the text everything does. */
    public boolean isSeparator(int index) {
        if (index < 0 || index >= characters.length) {
            return true;
        }
        char c = characters[index];
        return c == ' ' || c == '\n' || c == '\t' || c == '|';
    }

    /** Whether the character at {@code index} is a digit. */
    public boolean isDigit(int index) {
        return characters[index] >= '0' && characters[index] <= '9';
    }

    /** Whether only separators stand between {@code start} and {@code end}. */
    public boolean isBlank(int start, int end) {
        return startOfText(start, end) >= end;
    }

    /** The offset of the first character from {@code from} to {@code to} that is no separator; {@code to} if there is none. */
    public int startOfText(int from, int to) {
        int i = from;
        while (i < to && isSeparator(i)) {
            i++;
        }
        return i;
    }

    /** The offset after the last character from {@code start} to {@code end} that is no separator; {@code start} if there is none. */
    public int endOfText(int start, int end) {
        int i = end;
        while (i > start && isSeparator(i - 1)) {
            i--;
        }
        return i;
    }

    /** Whether a line break stands between {@code start} and {@code end}. */
    public boolean hasLineBreak(int start, int end) {
        return count('\n', start, end) > 0;
    }

    /** How often {@code c} stands between {@code start} and {@code end}. */
    public int count(char c, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            if (characters[i] == c) {
                count++;
            }
        }
        return count;
    }

    /** Whether one of {@code signs} stands between {@code start} and {@code end}. */
    public boolean hasAny(String signs, int start, int end) {
        for (int i = start; i < end; i++) {
            if (signs.indexOf(characters[i]) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The pipes and tabs between {@code start} and {@code end}. */
    public int borders(int start, int end) {
        return count('|', start, end) + count('\t', start, end);
    }

    /** Whether a pipe is the last between {@code start} and {@code end} but for blanks and line breaks: it closes the cell before it. */
    public boolean endsWithPipe(int start, int end) {
        int last = end - 1;
        while (last >= start && (characters[last] == ' ' || characters[last] == '\n')) {
            last--;
        }
        return last >= start && characters[last] == '|';
    }

    /** The pipes and tabs before {@code index} on its line, not too far back. */
    public int field(int index) {
        return borders(startOfLine(index, Math.max(0, index - FARTHEST)), index);
    }

    /** What borders cells between {@code start} and {@code end}: pipes where there is one, else tabs, else {@code otherwise}. */
    public char border(int start, int end, char otherwise) {
        char border = otherwise;
        for (int i = start; i < end; i++) {
            char c = characters[i];
            if (c == '|') {
                return c;
            }
            border = c == '\t' ? c : border;
        }
        return border;
    }

    /** The offset of the line break that ends the line of {@code index}, but at most {@code limit}. */
    public int endOfLine(int index, int limit) {
        int i = index;
        while (i < limit && characters[i] != '\n') {
            i++;
        }
        return i;
    }

    /** The offset after the line break before {@code index}, but at least {@code floor}. */
    public int startOfLine(int index, int floor) {
        int i = index;
        while (i > floor && characters[i - 1] != '\n') {
            i--;
        }
        return i;
    }

    /** Whether only separators stand between {@code index} and the line break before it. */
    public boolean startsLine(int index) {
        int i = index - 1;
        while (i >= 0 && characters[i] != '\n') {
            if (!isSeparator(i)) {
                return false;
            }
            i--;
        }
        return true;
    }

    /** Whether only separators stand between {@code index} and the next line break. */
    public boolean endsLine(int index) {
        int i = index;
        while (i < characters.length && characters[i] != '\n') {
            if (!isSeparator(i)) {
                return false;
            }
            i++;
        }
        return true;
    }
}
