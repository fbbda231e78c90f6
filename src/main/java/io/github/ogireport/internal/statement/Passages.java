package io.github.ogireport.internal.statement;

import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ReportParagraph;
import io.github.ogireport.model.ReportSection;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.SectionPath;
import java.util.ArrayList;
import java.util.List;

/** Lists the paragraphs of a report with what their figures are about. */
final class Passages {
    private static final String ON_REQUEST = "依申请";
    /** A sub-heading that opens its paragraph is no longer than this. */
    private static final int OPENING = 16;

    private Passages() {}

    static List<Passage> of(AnnualReport report, ReportDocument document) {
        List<Passage> passages = new ArrayList<>();
        add(passages, ReportPath.report(), Topic.UNSAID, report.preamble(), document);
        for (ReportSection section : report.sections()) {
            boolean requests = section.kind() == SectionKind.REQUEST_HANDLING;
            Topic topic = requests ? Topic.REQUESTS : Topic.UNSAID;
            add(passages, SectionPath.of(section.kind()), topic, section.paragraphs(), document);
        }
        return passages;
    }

    private static void add(
            List<Passage> passages,
            ReportPath path,
            Topic topic,
            List<ReportParagraph> paragraphs,
            ReportDocument document) {
        Topic current = topic;
        for (int i = 0; i < paragraphs.size(); i++) {
            ReportParagraph paragraph = paragraphs.get(i);
            String text = paragraph.text();
            boolean opens = opensOnRequest(text);
            if (paragraph.subheading() || isNumbered(text)) {
                current = opens ? Topic.REQUESTS : topic;
            }
            passages.add(
                    new Passage(path, i, paragraph.subheading(), opens ? Topic.REQUESTS : current, text, document));
        }
    }

    private static boolean opensOnRequest(String text) {
        for (int at = 0; at < OPENING; at++) {
            if (text.startsWith(ON_REQUEST, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the paragraph opens with （一） or the like. */
    private static boolean isNumbered(String text) {
        return text.length() > 2
                && (text.charAt(0) == '（' || text.charAt(0) == '(')
                && (text.charAt(2) == '）' || text.charAt(2) == ')');
    }
}
