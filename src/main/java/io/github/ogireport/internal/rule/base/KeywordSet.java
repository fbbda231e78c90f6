package io.github.ogireport.internal.rule.base;

import io.github.ogireport.model.ReportParagraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for groups of key words in one pass over a text; the result is a bit set with a bit for each group that occurs.
 * A table of the pairs of characters that key words begin with keeps the pass short: nearly all pairs of a text are none, which
 * the processor foresees, while single characters of key words stand everywhere.
 */
public final class KeywordSet {
    private static final int SLOTS = 2048;
    private static final int PAIRS = 1 << 13;

    private final String[][] words = new String[SLOTS][];
    private final int[][] groups = new int[SLOTS][];
    private final boolean[] pairs = new boolean[PAIRS];
    private final int all;

    private KeywordSet(List<List<String>> groupedWords) {
        for (int group = 0; group < groupedWords.size(); group++) {
            for (String word : groupedWords.get(group)) {
                add(word, group);
            }
        }
        this.all = (1 << groupedWords.size()) - 1;
    }

    /** The key words, of two characters or more, of at most 31 groups; the first group has bit 0. */
    public static KeywordSet of(List<List<String>> groupedWords) {
        return new KeywordSet(new ArrayList<>(groupedWords));
    }

    /** The bits of all groups. */
    public int all() {
        return all;
    }

    /** The groups that occur in {@code text}, besides {@code found}. */
    public int scan(String text, int found) {
        int bits = found;
        int last = text.length() - 1;
        char second = last < 0 ? 0 : text.charAt(0);
        for (int i = 0; i < last && bits != all; i++) {
            char first = second;
            second = text.charAt(i + 1);
            if (pairs[pair(first, second)]) {
                bits |= match(text, i, slot(first));
            }
        }
        return bits;
    }

    /** The groups that occur in {@code paragraphs}, besides {@code found}. */
    public int scan(List<ReportParagraph> paragraphs, int found) {
        int bits = found;
        for (int i = 0; i < paragraphs.size() && bits != all; i++) {
            bits = scan(paragraphs.get(i).text(), bits);
        }
        return bits;
    }

    private int match(String text, int at, int slot) {
        String[] candidates = words[slot];
        int bits = 0;
        for (int i = 0; candidates != null && i < candidates.length; i++) {
            if (text.startsWith(candidates[i], at)) {
                bits |= 1 << groups[slot][i];
            }
        }
        return bits;
    }

    private void add(String word, int group) {
        int slot = slot(word.charAt(0));
        pairs[pair(word.charAt(0), word.charAt(1))] = true;
        int size = words[slot] == null ? 0 : words[slot].length;
        String[] moreWords = new String[size + 1];
        int[] moreGroups = new int[size + 1];
        if (size > 0) {
            System.arraycopy(words[slot], 0, moreWords, 0, size);
            System.arraycopy(groups[slot], 0, moreGroups, 0, size);
        }
        moreWords[size] = word;
        moreGroups[size] = group;
        words[slot] = moreWords;
        groups[slot] = moreGroups;
    }

    private static int pair(char first, char second) {
        return (first * 31 + second) & PAIRS - 1;
    }

    private static int slot(char c) {
        return (c ^ c >>> 11) & SLOTS - 1;
    }
}
