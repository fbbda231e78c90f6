package io.github.ogireport.internal.model;

import io.github.ogireport.internal.text.NormalizedText;
import org.apache.commons.lang3.StringUtils;

/** Folds a line of prose and drops its blanks, so that dates and names can be found however they are spaced. */
final class Compact {
    private Compact() {}

    static String of(String text) {
        NormalizedText folded = NormalizedText.of(text);
        return StringUtils.deleteWhitespace(folded.folded(0, folded.length()));
    }
}
