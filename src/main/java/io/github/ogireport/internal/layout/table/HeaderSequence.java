package io.github.ogireport.internal.layout.table;

import java.util.ArrayList;
import java.util.List;

/** Compares the headers of a text with a sequence of the form. */
final class HeaderSequence {
    private HeaderSequence() {}

    /**
     * Whether {@code words} are the headers of {@code sequence} in order, though some may be lost. One that began with the first header
     * and has come to its end may be printed once more.
     */
    static boolean isPartOf(List<HeaderWord> words, int... sequence) {
        int next = 0;
        boolean whole = !words.isEmpty() && words.get(0).type() == sequence[0];
        for (HeaderWord word : words) {
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
    static boolean isWithOtherWords(List<HeaderWord> words, int... sequence) {
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

    /** The words of the form among {@code words}. */
    static List<HeaderWord> known(List<HeaderWord> words) {
        List<HeaderWord> known = new ArrayList<>(words.size());
        for (HeaderWord word : words) {
            if (word.isKnown()) {
                known.add(word);
            }
        }
        return known;
    }

    /** Each word as a column of its own. */
    static List<List<HeaderWord>> flat(List<HeaderWord> words) {
        List<List<HeaderWord>> leaves = new ArrayList<>(words.size());
        for (HeaderWord word : words) {
            leaves.add(List.of(word));
        }
        return leaves;
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
