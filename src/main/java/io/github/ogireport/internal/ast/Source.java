package io.github.ogireport.internal.ast;

import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.place.TextPlaces;
import org.antlr.v4.runtime.Token;

/**
 * What every step of building the tree needs: the text, its lines, and where to put doubts.
 *
 * @param text        the folded text
 * @param lines       the lines of the text as printed
 * @param diagnostics takes the doubts
 */
record Source(NormalizedText text, TextPlaces lines, DiagnosticCollector diagnostics) {
    SourceSpan span(int start, int end) {
        return SourceSpan.of(lines, start, end);
    }

    SourceSpan span(Token token) {
        return span(token.getStartIndex(), token.getStopIndex() + 1);
    }

    String printed(Token token) {
        return text.printed(token.getStartIndex(), token.getStopIndex() + 1);
    }
}
