package io.github.ogireport.internal.layout.header;

import io.github.ogireport.internal.layout.column.RowDraft;
import io.github.ogireport.internal.layout.row.Fields;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;

/** Compares the headers of a text with a sequence of the form. */
final class HeaderSequence {
    private HeaderSequence() {}

    /**
     * Whether {@code words} are the headers of {@code sequence} in order, though some may be lost. One that began with the first header
     * and has come to its end may be printed once more.
     */
    static boolean isPartOf(List<PrintedHeader> words, int... sequence) {
        int next = 0;
        boolean whole = !words.isEmpty() && words.get(0).type() == sequence[0];
        for (PrintedHeader word : words) {
            boolean again = whole && word.type() == sequence[0] && next >= sequence.length - 1;
            next = again ? 0 : next;
            while (next < sequence.length && sequence[next] != word.type()) {
                next++;
            }
            if (next++ == sequence.length) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code words} are all headers of {@code sequence} in order, but for some that stand there in words the form has not. */
    static boolean isWithOtherWords(List<PrintedHeader> words, int... sequence) {
        if (words.size() != sequence.length) {
            return false;
        }
        for (int i = 0; i < sequence.length; i++) {
            if (words.get(i).isKnown() && words.get(i).type() != sequence[i]) {
                return false;
            }
        }
        return true;
    }

    /** {@code words} without those that a merged cell prints again in every cell it covers, beside it or below it. */
    static List<PrintedHeader> withoutRepetitions(List<PrintedHeader> words) {
        List<PrintedHeader> kept = new ArrayList<>(words.size());
        int above = 0;
        int line = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean newLine = words.get(i).line() != words.get(line).line();
            above = newLine ? line : above;
            line = newLine ? i : line;
            boolean beside = i > line
                    && words.get(i).isGroup()
                    && words.get(i).type() == words.get(i - 1).type();
            boolean below = line > 0
                    && words.get(i).isKnown()
                    && words.get(i).type() == words.get(above + i - line).type()
                    && line - above == sizeOfLine(words, line);
            if (!beside && !below) {
                kept.add(words.get(i));
            }
        }
        return kept;
    }

    private static int sizeOfLine(List<PrintedHeader> words, int first) {
        int end = first;
        while (end < words.size() && words.get(end).line() == words.get(first).line()) {
            end++;
        }
        return end - first;
    }

    /** The words of the form among {@code words}. */
    static List<PrintedHeader> known(List<PrintedHeader> words) {
        List<PrintedHeader> known = new ArrayList<>(words.size());
        for (PrintedHeader word : words) {
            if (word.isKnown()) {
                known.add(word);
            }
        }
        return known;
    }

    /** Each word as a column of its own. */
    static List<List<PrintedHeader>> flat(List<PrintedHeader> words) {
        List<List<PrintedHeader>> leaves = new ArrayList<>(words.size());
        for (PrintedHeader word : words) {
            leaves.add(List.of(word));
        }
        return leaves;
    }

    /**
     * Whether a word that the form has not stands in a field to the right of one that it has, and over a field of its own in a row, where
     * the rows have up to {@code size} fields or more: then it is a column of its own. {@code blanksCount} says whether blank fields at the
     * ends of rows count.
     */
    static boolean hasForeignColumn(
            List<PrintedHeader> words, int size, List<RowDraft> rows, NormalizedText text, boolean blanksCount) {
        boolean wide = false;
        for (RowDraft row : rows) {
            wide |= (blanksCount ? Fields.all(text, row.text()) : Fields.span(text, row.text())) >= size;
        }
        return wide && hasWordBeside(words);
    }

    private static boolean hasWordBeside(List<PrintedHeader> words) {
        for (PrintedHeader foreign : words) {
            for (PrintedHeader word : words) {
                boolean before = word.isKnown() && word.line() <= foreign.line() && word.field() < foreign.field();
                if (before && !foreign.isKnown()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the rows that hold {@code size} texts are more than those that hold {@code other}. */
    static boolean isCommoner(int size, int other, List<RowDraft> rows) {
        int difference = 0;
        for (RowDraft row : rows) {
            difference += row.text().size() == size ? 1 : 0;
            difference -= row.text().size() == other ? 1 : 0;
        }
        return difference > 0;
    }
}
