package io.github.ogireport.internal.statement;

import io.github.ogireport.ast.Block;
import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.ast.Part;
import io.github.ogireport.ast.Preamble;
import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.ast.Section;
import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.place.SourceSpan;

/**
 * A paragraph and where it stands.
 *
 * @param path       the path of its section, or that of the report for the introduction
 * @param index      its number among the paragraphs of the section or the introduction, from 0
 * @param subheading whether it is a sub-heading
 * @param topic      what its figures are about where they do not say: requests under a sub-heading on requests
 * @param text       the paragraph as written
 * @param document   the report it stands in
 */
public record Passage(
        ReportPath path, int index, boolean subheading, Topic topic, String text, ReportDocument document) {
    /** The text with traditional characters in simplified ones, of the same length. */
    public String simplified() {
        return NormalizedText.simplified(text);
    }

    /** Where the text from {@code from} to {@code to} stands in what was parsed; unknown where that was not kept. */
    public SourceSpan span(int from, int to) {
        int left = index;
        for (Part part : document.parts()) {
            boolean own = part instanceof Section section
                    ? SectionPath.of(section.kind()).equals(path)
                    : part instanceof Preamble && path.equals(ReportPath.report());
            if (!own) {
                continue;
            }
            for (Block block : part.blocks()) {
                if (block instanceof Paragraph line && line.isProse() && left-- == 0) {
                    return line.span().within(from, to);
                }
            }
        }
        return SourceSpan.UNKNOWN;
    }

    /** Where the whole paragraph stands. */
    public SourceSpan span() {
        return span(0, text.length());
    }
}
