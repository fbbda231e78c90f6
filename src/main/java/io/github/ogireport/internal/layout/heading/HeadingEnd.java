package io.github.ogireport.internal.layout.heading;

import io.github.ogireport.internal.text.NormalizedText;

/** Finds the end of a heading that has the first sentence of its section glued to it. */
final class HeadingEnd {
    private static final int LONGEST_HEADING = 36;
    /** A sentence ends, or goes on, after them. */
    static final String SENTENCE_SIGNS = ",。;:";

    private static final String[] LAST_WORDS = {"情况", "事项", "措施", "概况"};

    private HeadingEnd() {}

    /** The offset after the heading that starts at {@code start}, at most {@code end}. */
    static int endOf(NormalizedText text, int start, int end) {
        if (end - start <= LONGEST_HEADING && !text.hasAny(SENTENCE_SIGNS, start, end - 1)) {
            return end;
        }
        String folded = text.folded(start, end);
        int first = end;
        for (String word : LAST_WORDS) {
            int found = folded.indexOf(word);
            if (found >= 0) {
                first = Math.min(first, start + found + word.length());
            }
        }
        return first;
    }
}
