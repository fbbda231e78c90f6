package io.github.ogireport.cli.output.html;

import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.cli.output.CellNames;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.Fact;
import io.github.ogireport.cli.output.OutputWording;
import io.github.ogireport.cli.output.form.FormSection;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.path.MetadataPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.Finding;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Writes what came of one report: verdict, facts, findings, doubts, and the report itself with marks. */
final class HtmlArticle {
    private final Markup markup;
    private final OutputWording wording;
    private final CheckedReport report;
    private final List<Paragraph> preamble;
    private final List<FormSection> sections;
    private final FindingLinks links;
    private final String id;

    HtmlArticle(Markup markup, OutputWording wording, CheckedReport report, String id) {
        this.markup = markup;
        this.wording = wording;
        this.report = report;
        this.id = id;
        this.preamble = FormSection.preamble(report);
        this.sections = FormSection.of(report, wording.locale());
        List<Paragraph> prose = Stream.concat(
                        preamble.stream(), sections.stream().flatMap(section -> section.prose().stream()))
                .toList();
        this.links = new FindingLinks(report, id, prose, wording);
    }

    /** The class of the entry of a finding, and of what it is about. */
    static String kind(Finding finding) {
        return finding.isSuppressed() ? "suppressed" : OutputWording.key(finding.severity());
    }

    void write() throws IOException {
        markup.open("article", "id", id);
        markup.element("h2", report.file());
        markup.open("p", "class", "verdict " + report.verdict());
        markup.element("strong", wording.verdict(report.verdict()));
        markup.text(" " + wording.verdictMeaning(report.verdict())).close("p");
        if (report.isReport()) {
            writeFacts();
        }
        writeFindings();
        writeDiagnostics();
        if (report.isReport()) {
            markup.element("h3", wording.text("html.report"));
            if (report.previous() != null) {
                markup.element("p", wording.text("form.beforeNote"), "class", "none");
            }
            new HtmlForm(markup, wording, report, links, wording::marked, true).write(preamble, sections);
        }
        markup.close("article");
    }

    private void writeFacts() throws IOException {
        markup.open("dl");
        for (Fact fact : Fact.of(report.report(), wording)) {
            markup.open("div", "id", links.name(ReportPath.parse(fact.key())));
            markup.element("dt", fact.name()).element("dd", fact.value()).close("div");
        }
        markup.close("dl");
    }

    private void writeFindings() throws IOException {
        if (links.findings().isEmpty()) {
            String none = report.known() > 0 ? wording.known(report) : wording.text("findings.none");
            markup.element("p", none, "class", "none");
            return;
        }
        markup.element("h3", wording.text("findings.title", links.findings().size()));
        markup.open("ol", "class", "entries");
        for (int number = 1; number <= links.findings().size(); number++) {
            write(links.finding(number), number);
        }
        markup.close("ol");
        if (report.known() > 0) {
            markup.element("p", wording.known(report), "class", "none");
        }
    }

    private void write(Finding finding, int number) throws IOException {
        markup.open("li", "class", kind(finding), "id", links.entry(number)).open("p");
        head(finding.severity(), finding.code());
        markup.text(" ");
        if (report.isReport() && !finding.path().equals(ReportPath.report())) {
            markup.element("a", finding.message(wording.locale()), "href", "#" + links.subject(number));
        } else {
            markup.text(finding.message(wording.locale()));
        }
        if (finding.isSuppressed()) {
            markup.text(" "
                    + wording.text("finding.suppressed", finding.suppression().orElse("")));
        }
        markup.close("p");
        if (!finding.isSuppressed()) {
            writeDetails(finding);
        }
        markup.close("li");
    }

    private void writeDetails(Finding finding) throws IOException {
        markup.open("ul", "class", "details");
        if (!finding.cells().isEmpty()) {
            writeCells(finding);
        }
        for (String detail : wording.details(finding)) {
            markup.element("li", detail);
        }
        if (report.place(finding).isKnown()) {
            markup.element("li", wording.place(report.place(finding)));
        }
        markup.element("li", wording.text("rules.basis", finding.legalBasis()));
        markup.close("ul");
    }

    private void writeCells(Finding finding) throws IOException {
        markup.open("li").text(wording.text("html.cells"));
        for (CellNames.Piece piece : new CellNames(wording).of(finding)) {
            markup.text(piece.lead());
            if (piece.path() instanceof MetadataPath || piece.name().isEmpty() || !report.isReport()) {
                markup.text(piece.name());
            } else {
                markup.element("a", piece.name(), "href", "#" + links.shown(piece.path()));
            }
        }
        markup.close("li");
    }

    private void writeDiagnostics() throws IOException {
        if (report.diagnostics().isEmpty()) {
            return;
        }
        markup.element(
                "h3", wording.text("diagnostics.title", report.diagnostics().size()));
        markup.open("ul", "class", "entries doubts");
        for (Diagnostic diagnostic : report.diagnostics()) {
            markup.open("li", "class", OutputWording.key(diagnostic.severity())).open("p");
            head(diagnostic.severity(), diagnostic.code());
            markup.text(" " + diagnostic.message(wording.locale()));
            if (diagnostic.span().isKnown()) {
                markup.text(" ").element("span", wording.place(diagnostic.span()), "class", "place");
            }
            markup.close("p").close("li");
        }
        markup.close("ul");
    }

    private void head(Severity severity, String code) throws IOException {
        markup.element("strong", wording.severity(severity), "class", "severity")
                .text(" ")
                .element("code", code);
    }
}
