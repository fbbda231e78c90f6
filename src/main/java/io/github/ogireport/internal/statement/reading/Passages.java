package io.github.ogireport.internal.statement.reading;

import io.github.ogireport.ast.Block;
import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.ast.Part;
import io.github.ogireport.ast.Preamble;
import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.ast.Section;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.statement.Passage;
import io.github.ogireport.internal.statement.Topic;
import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ReportParagraph;
import io.github.ogireport.model.ReportSection;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.place.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Lists the paragraphs of a report with what their figures are about. */
final class Passages {
    private static final String ON_REQUEST = "依申请";
    /** A sub-heading that opens its paragraph is no longer than this. */
    private static final int OPENING = 16;

    private final SourceSpan document;
    private final List<Passage> passages = new ArrayList<>();

    private Passages(SourceSpan document) {
        this.document = document;
    }

    static List<Passage> of(AnnualReport report, ReportDocument document) {
        Passages passages = new Passages(document.span());
        passages.add(ReportPath.report(), Topic.UNSAID, report.preamble(), lines(document, Preamble.class::isInstance));
        List<Section> read = document.sections();
        for (int i = 0; i < report.sections().size(); i++) {
            ReportSection section = report.sections().get(i);
            Section printed = i < read.size() ? read.get(i) : null;
            boolean requests = section.kind() == SectionKind.REQUEST_HANDLING;
            passages.add(
                    SectionPath.of(section.kind()),
                    requests ? Topic.REQUESTS : Topic.UNSAID,
                    section.paragraphs(),
                    lines(document, part -> part == printed));
        }
        return passages.passages;
    }

    private static List<Paragraph> lines(ReportDocument document, Predicate<Part> wanted) {
        List<Paragraph> lines = new ArrayList<>();
        for (Part part : document.parts()) {
            if (wanted.test(part)) {
                for (Block block : part.blocks()) {
                    if (block instanceof Paragraph line && line.isProse()) {
                        lines.add(line);
                    }
                }
            }
        }
        return lines;
    }

    private void add(ReportPath path, Topic topic, List<ReportParagraph> paragraphs, List<Paragraph> lines) {
        boolean placed = lines.size() == paragraphs.size();
        Topic current = topic;
        int next;
        for (int i = 0; i < paragraphs.size(); i = next) {
            ReportParagraph paragraph = paragraphs.get(i);
            String text = NormalizedText.visible(paragraph.text());
            next = i + 1;
            while (placed && next < lines.size() && WrappedLine.goesOn(lines.get(next - 1), lines.get(next))) {
                text += NormalizedText.visible(paragraphs.get(next++).text());
            }
            boolean opens = opensOnRequest(text);
            if (paragraph.subheading() || isNumbered(text)) {
                current = opens ? Topic.REQUESTS : topic;
            }
            List<Paragraph> own = placed ? lines.subList(i, next) : List.of();
            passages.add(new Passage(path, opens ? Topic.REQUESTS : current, text, own, document));
        }
    }

    private static boolean opensOnRequest(String text) {
        int at = text.indexOf(ON_REQUEST);
        return at >= 0 && at < OPENING;
    }

    /** Whether the paragraph opens with （一） or the like. */
    private static boolean isNumbered(String text) {
        return text.length() > 2
                && (text.charAt(0) == '（' || text.charAt(0) == '(')
                && (text.charAt(2) == '）' || text.charAt(2) == ')');
    }
}
