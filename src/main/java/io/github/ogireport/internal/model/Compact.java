package io.github.ogireport.internal.model;

import io.github.ogireport.internal.text.NormalizedText;

/** Folds a line of prose and drops its blanks, so that dates and names can be found however they are spaced. */
final class Compact {
    private Compact() {}

    static String of(String text) {
        // the folded copy is nobody else's
        char[] folded = NormalizedText.of(text).characters();
        int size = 0;
        for (char c : folded) {
            if (c != ' ' && c != '\n' && c != '\t') {
                folded[size++] = c;
            }
        }
        return new String(folded, 0, size);
    }
}
