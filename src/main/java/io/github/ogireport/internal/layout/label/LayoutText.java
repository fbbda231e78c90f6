package io.github.ogireport.internal.layout.label;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourcePlaces;
import io.github.ogireport.place.SourceSpan;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * What the steps from the lexer to the typed tree share: the text, its places, and where to put doubts. Offsets are those of the
 * folded characters.
 *
 * @param text        the folded text
 * @param places      the places of the text as printed
 * @param diagnostics takes the doubts
 */
public record LayoutText(NormalizedText text, SourcePlaces places, DiagnosticCollector diagnostics) {
    private static final int LONGEST_EXCERPT = 300;

    /** The place of the characters from {@code start} to {@code end}. */
    public SourceSpan span(int start, int end) {
        return SourceSpan.of(places, text.originalStart(start), text.originalEnd(start, end));
    }

    /** The place of {@code token}. */
    public SourceSpan span(Token token) {
        return span(token.getStartIndex(), token.getStopIndex() + 1);
    }

    /** The characters of {@code token} as printed. */
    public String printed(Token token) {
        return text.printed(token.getStartIndex(), token.getStopIndex() + 1);
    }

    /** The folded characters of {@code token}. */
    public String folded(Token token) {
        return text.folded(token.getStartIndex(), token.getStopIndex() + 1);
    }

    /** The folded characters of {@code token} without blanks, tabs and line breaks. */
    public String words(Token token) {
        return text.withoutBlanks(token.getStartIndex(), token.getStopIndex() + 1);
    }

    /** The texts of {@code tokens} for a message, cut where they are longer than those of any row of the form. */
    public String printed(List<? extends Token> tokens) {
        StringBuilder texts = new StringBuilder();
        for (Token token : tokens) {
            texts.append(texts.isEmpty() ? "" : " ").append(printed(token));
            if (texts.length() > LONGEST_EXCERPT) {
                texts.setLength(LONGEST_EXCERPT);
                return texts.append('…').toString();
            }
        }
        return texts.toString();
    }

    /** Adds a doubt about what {@code path} names, which stands from {@code start} to {@code end}. */
    public void doubt(DiagnosticCode code, ReportPath path, int start, int end, String... arguments) {
        diagnostics.add(code, path, span(start, end), arguments);
    }
}
