package io.github.ogireport.internal.model;

import io.github.ogireport.internal.text.NormalizedText;

/** Folds a line of prose and drops its blanks, so that dates and names can be found however they are spaced. */
final class Compact {
    private Compact() {}

    static String of(String text) {
        return NormalizedText.of(text).withoutBlanks(0, text.length());
    }
}
