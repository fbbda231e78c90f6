package io.github.ogireport.internal.rule.base;

import io.github.ogireport.model.ReportParagraph;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for groups of key words in one pass over a text; the result is a bit set with a bit for each group that occurs.
 * A word is looked for where a pair of its characters stands that few of the words share: 公开 and 信息 stand everywhere in a report,
 * 开栏 and 息管 only in 公开栏 and 信息管理. So nearly all pairs of a text are none, which the processor foresees.
 */
public final class KeywordSet {
    private static final int PAIRS = 1 << 12;
    private static final int MOST_WORDS = Byte.MAX_VALUE;

    /** For each slot of a pair the number of its words in {@link #words}, or 0 for none. */
    private final byte[] pairs = new byte[PAIRS];

    private final Word[][] words;
    private final int all;

    /** A word, the place of its pair in it, and the bit of its group. */
    private record Word(String text, int pair, int group) {}

    private KeywordSet(List<List<String>> groupedWords) {
        int[] sharing = sharing(groupedWords);
        words = new Word[MOST_WORDS + 1][0];
        int slots = 0;
        for (int group = 0; group < groupedWords.size(); group++) {
            for (String text : groupedWords.get(group)) {
                Word word = new Word(text, rarestPair(text, sharing), 1 << group);
                int slot = slot(text, word.pair());
                if (pairs[slot] == 0) {
                    pairs[slot] = (byte) ++slots;
                }
                Word[] alike = words[pairs[slot]];
                words[pairs[slot]] = Arrays.copyOf(alike, alike.length + 1);
                words[pairs[slot]][alike.length] = word;
            }
        }
        this.all = (1 << groupedWords.size()) - 1;
    }

    /** The key words, of two characters or more and at most 127, of at most 31 groups; the first group has bit 0. */
    public static KeywordSet of(List<List<String>> groupedWords) {
        return new KeywordSet(groupedWords);
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
        for (int i = 0; i < last; i++) {
            char first = second;
            second = text.charAt(i + 1);
            int candidates = pairs[slot(first, second)];
            if (candidates != 0) {
                bits |= match(text, i, words[candidates], bits);
                if (bits == all) {
                    return bits;
                }
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

    private static int match(String text, int at, Word[] candidates, int found) {
        int bits = 0;
        for (Word word : candidates) {
            if ((found & word.group()) == 0 && text.startsWith(word.text(), at - word.pair())) {
                bits |= word.group();
            }
        }
        return bits;
    }

    /** For each slot how many pairs of all words fall into it. */
    private static int[] sharing(List<List<String>> groupedWords) {
        int[] sharing = new int[PAIRS];
        for (List<String> group : groupedWords) {
            for (String word : group) {
                for (int at = 0; at < word.length() - 1; at++) {
                    sharing[slot(word, at)]++;
                }
            }
        }
        return sharing;
    }

    /** Where the pair of {@code word} stands that fewest words share; of several the one in the middle, or the first. */
    private static int rarestPair(String word, int[] sharing) {
        int rarest = (word.length() - 2) / 2;
        for (int at = 0; at < word.length() - 1; at++) {
            if (sharing[slot(word, at)] < sharing[slot(word, rarest)]) {
                rarest = at;
            }
        }
        return rarest;
    }

    private static int slot(String word, int at) {
        return slot(word.charAt(at), word.charAt(at + 1));
    }

    private static int slot(char first, char second) {
        return (first * 31 + second) & PAIRS - 1;
    }
}
