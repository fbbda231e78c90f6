package io.github.ogireport;

import io.github.ogireport.internal.text.DecodedText;

/** The only class that knows all steps: text, syntax tree, records, rules. */
final class Pipeline {
    private Pipeline() {}

    static ParseResult run(DecodedText decoded, ParserOptions options) {
        throw new IllegalStateException("being built: " + decoded.total() + options);
    }
}
