package io.github.ogireport.internal.statement;

import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.internal.text.TextFolding;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import java.util.List;

/**
 * A paragraph and where it stands.
 *
 * @param path     the path of its section, or that of the report for the introduction
 * @param topic    what its figures are about where they do not say: requests under a sub-heading on requests
 * @param text     the paragraph as written, without characters that have no width, its lines joined
 * @param lines    the lines it is made of; empty where they were not kept
 * @param document the whole text that was parsed
 */
public record Passage(ReportPath path, Topic topic, String text, List<Paragraph> lines, SourceSpan document) {
    /** The text with traditional characters in simplified ones, of the same length. */
    public String simplified() {
        return TextFolding.simplified(text);
    }

    /** Where the text from {@code from} to {@code to} stands in what was parsed; unknown where that was not kept. */
    public SourceSpan span(int from, int to) {
        if (lines.isEmpty()) {
            return SourceSpan.UNKNOWN;
        }
        int start = printed(from);
        return document.within(start, to > from ? printed(to - 1) + 1 : start);
    }

    /** The same, without the blanks around it. */
    SourceSpan words(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return span(from, to);
    }

    /** Where the whole paragraph stands. */
    public SourceSpan span() {
        return span(0, text.length());
    }

    /** The offset in the whole text of the character at {@code at}. */
    private int printed(int at) {
        int left = at;
        for (Paragraph line : lines) {
            NormalizedText visible = NormalizedText.of(line.text());
            if (left < visible.length()) {
                return line.span().start() + visible.originalStart(left);
            }
            left -= visible.length();
        }
        return lines.get(lines.size() - 1).span().end();
    }
}
