package io.github.ogireport.internal.text;

/**
 * Looks for several words in a text. Plain loops: the class of Commons Lang that has the like takes a tenth of the first parse to load
 * (docs/performance.md).
 */
public final class Words {
    private Words() {}

    /** The offset in {@code text} of the one of {@code words} that stands first; -1 where none does. */
    public static int first(String text, String... words) {
        int first = -1;
        for (String word : words) {
            int at = text.indexOf(word);
            if (at >= 0 && (first < 0 || at < first)) {
                first = at;
            }
        }
        return first;
    }

    /** Whether {@code text} holds one of {@code words}. */
    public static boolean anyIn(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code text} begins with one of {@code words}. */
    public static boolean anyOpens(String text, String... words) {
        return anyAt(text, 0, words);
    }

    /** Whether {@code text} ends with one of {@code words}. */
    public static boolean anyCloses(String text, String... words) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of {@code words} stands in {@code text} at {@code offset}. */
    public static boolean anyAt(String text, int offset, String... words) {
        for (String word : words) {
            if (text.startsWith(word, offset)) {
                return true;
            }
        }
        return false;
    }
}
