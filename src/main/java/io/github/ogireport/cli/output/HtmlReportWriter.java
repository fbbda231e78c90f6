package io.github.ogireport.cli.output;

import io.github.ogireport.Verdict;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.rule.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One page for people: it needs no other file and no network, runs no script, and reads and prints well. The overview of all
 * files stands first, so the reports are kept in a {@link Spool} until the last one is known.
 */
public final class HtmlReportWriter implements ReportWriter {
    private final Writer out;
    private final Wording wording;
    private final Spool spool;
    private final Markup page;
    private final Markup body;
    private final HtmlTables tables;
    private final List<Line> lines = new ArrayList<>();

    /** A line of the overview. */
    private record Line(String file, String agency, String year, Verdict verdict, long findings) {}

    /** Writes to {@code out} in the language of {@code locale}; {@code spool} holds the reports meanwhile. */
    public HtmlReportWriter(Writer out, Locale locale, Spool spool) {
        this.out = out;
        this.wording = new Wording(locale);
        this.spool = spool;
        this.page = new Markup(out);
        this.body = new Markup(spool.writer());
        this.tables = new HtmlTables(body, wording);
    }

    @Override
    public void begin() {}

    @Override
    public void write(CheckedReport report) throws IOException {
        long findings = report.findings().stream()
                .filter(finding -> !finding.isSuppressed())
                .count();
        lines.add(new Line(
                report.file(),
                report.report().agency().orElse(""),
                report.report().year().isPresent()
                        ? Integer.toString(report.report().year().getAsInt())
                        : "",
                report.verdict(),
                findings));
        body.open("article", "id", "r" + lines.size());
        body.element("h2", report.file());
        body.open("p", "class", "verdict " + report.verdict());
        body.element("strong", wording.verdict(report.verdict()));
        body.text(" " + wording.verdictMeaning(report.verdict())).close("p");
        if (report.isReport()) {
            writeFacts(report);
        }
        writeFindings(report);
        writeDiagnostics(report);
        if (report.isReport()) {
            tables.write(report);
        }
        body.close("article");
    }

    @Override
    public void end(Tally tally) throws IOException {
        out.write("<!DOCTYPE html>\n");
        page.open("html", "lang", wording.text("html.lang"));
        out.write("<head>\n<meta charset=\"utf-8\">\n");
        out.write(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.element("title", wording.text("html.title"));
        out.write("<style>\n" + style() + "</style>\n</head>\n<body>\n<header>\n");
        page.element("h1", wording.text("html.title"));
        page.element("p", wording.text("text.summary", tally.files(), tally.unreadable()));
        out.write("</header>\n<main>\n");
        if (lines.size() > 1) {
            writeOverview();
        }
        spool.copyTo(out);
        out.write("</main>\n</body>\n</html>\n");
    }

    private void writeOverview() throws IOException {
        page.open("section", "class", "overview");
        page.element("h2", wording.text("html.overview"));
        page.open("div", "class", "scroll").open("table").open("thead").open("tr");
        for (String key : List.of("html.file", "html.agency", "html.year", "html.verdict", "html.findings")) {
            page.element("th", wording.text(key), "scope", "col");
        }
        page.close("tr").close("thead").open("tbody");
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            page.open("tr").open("th", "scope", "row");
            page.element("a", line.file(), "href", "#r" + (i + 1)).close("th");
            page.element("td", line.agency()).element("td", line.year());
            page.element("td", wording.verdict(line.verdict()), "class", "verdict " + line.verdict());
            page.element("td", String.valueOf(line.findings()), "class", "number")
                    .close("tr");
        }
        page.close("tbody").close("table").close("div").close("section");
    }

    private void writeFacts(CheckedReport report) throws IOException {
        body.open("dl");
        for (Fact fact : Fact.of(report.report(), wording)) {
            body.open("div")
                    .element("dt", fact.name())
                    .element("dd", fact.value())
                    .close("div");
        }
        body.close("dl");
    }

    private void writeFindings(CheckedReport report) throws IOException {
        if (report.findings().isEmpty()) {
            body.element("p", wording.text("findings.none"), "class", "none");
            return;
        }
        body.element("h3", wording.text("findings.title", report.findings().size()));
        body.open("ul", "class", "entries");
        for (Finding finding : report.findings()) {
            String kind = finding.isSuppressed() ? "suppressed" : Wording.key(finding.severity());
            body.open("li", "class", kind);
            body.open("p").element("strong", wording.severity(finding.severity()), "class", "severity");
            body.text(" ").element("code", finding.code());
            body.text(" " + finding.message(wording.locale())).close("p");
            body.open("ul", "class", "details");
            for (String detail : details(finding)) {
                body.element("li", detail);
            }
            body.close("ul").close("li");
        }
        body.close("ul");
    }

    private List<String> details(Finding finding) {
        List<String> details = new ArrayList<>();
        if (finding.place().isKnown()) {
            details.add(wording.place(finding.place()));
        }
        if (wording.addsSides(finding)) {
            details.add(wording.text(
                    "finding.sides",
                    JsonFields.plain(finding.left()),
                    JsonFields.plain(finding.right()),
                    JsonFields.plain(finding.difference())));
        }
        if (!finding.cells().isEmpty()) {
            details.add(wording.text("finding.cells", new CellList(wording).of(finding)));
        }
        for (String hint : finding.hintMessages(wording.locale())) {
            details.add(wording.text("finding.hint", hint));
        }
        details.add(wording.text("rules.basis", finding.legalBasis()));
        if (finding.isSuppressed()) {
            details.add(wording.text("finding.suppressed", finding.suppression().orElse("")));
        }
        return details;
    }

    private void writeDiagnostics(CheckedReport report) throws IOException {
        if (report.diagnostics().isEmpty()) {
            return;
        }
        body.element(
                "h3", wording.text("diagnostics.title", report.diagnostics().size()));
        body.open("ul", "class", "entries");
        for (Diagnostic diagnostic : report.diagnostics()) {
            body.open("li", "class", "diagnostic " + Wording.key(diagnostic.severity()))
                    .open("p");
            body.element("strong", wording.severity(diagnostic.severity()), "class", "severity");
            body.text(" ").element("code", diagnostic.code());
            body.text(" " + diagnostic.message(wording.locale()));
            if (diagnostic.span().isKnown()) {
                body.text(" ").element("span", wording.place(diagnostic.span()), "class", "place");
            }
            body.close("p").close("li");
        }
        body.close("ul");
    }

    private static String style() {
        try (InputStream stream = HtmlReportWriter.class.getResourceAsStream("report.css")) {
            if (stream == null) {
                throw new IllegalStateException("the program is incomplete: report.css is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
