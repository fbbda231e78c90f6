package io.github.ogireport.cli.output.html;

import io.github.ogireport.Verdict;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.OutputWording;
import io.github.ogireport.cli.output.RuleEntry;
import io.github.ogireport.cli.output.Tally;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Collects a line for each file and writes the overview: verdicts, findings by rule, files. A script sorts and filters it. */
final class HtmlOverview {
    private final Markup markup;
    private final OutputWording wording;
    private final List<Rule> rules;
    private final List<Line> lines = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    /** A line of the overview. */
    private record Line(
            String file,
            String link,
            String agency,
            String year,
            Verdict verdict,
            long errors,
            long others,
            String codes) {}

    /** A file that could not be read. */
    private record Unread(String file, String reason) {}

    HtmlOverview(Markup markup, OutputWording wording, List<Rule> rules) {
        this.markup = markup;
        this.wording = wording;
        this.rules = List.copyOf(rules);
    }

    void add(CheckedReport report, String link) {
        List<Finding> findings = report.findings().stream()
                .filter(finding -> !finding.isSuppressed())
                .toList();
        long errors = findings.stream()
                .filter(finding -> finding.severity().compareTo(Severity.ERROR) >= 0)
                .count();
        lines.add(new Line(
                report.file(),
                link,
                report.report().agency().orElse(""),
                report.report().year().isPresent()
                        ? Integer.toString(report.report().year().getAsInt())
                        : "",
                report.verdict(),
                errors,
                findings.size() - errors,
                findings.stream().map(Finding::code).distinct().collect(Collectors.joining(" "))));
    }

    void addUnreadable(String file, String reason) {
        unread.add(new Unread(file, reason));
    }

    void write(Tally tally) throws IOException {
        markup.open("section", "class", "overview");
        markup.element("h2", wording.text("html.overview"));
        writeVerdicts(tally);
        writeRules(tally);
        writeControls(tally);
        writeFiles();
        if (!unread.isEmpty()) {
            markup.element("h3", wording.text("unreadable.title")).open("ul", "class", "unreadable");
            for (Unread file : unread) {
                markup.element("li", wording.text("unreadable.line", file.file(), file.reason()));
            }
            markup.close("ul");
        }
        markup.close("section");
    }

    private void writeVerdicts(Tally tally) throws IOException {
        markup.open("ul", "class", "counts");
        for (Verdict verdict : Verdict.values()) {
            if (tally.count(verdict) > 0) {
                markup.open("li", "class", "verdict " + verdict);
                markup.element("strong", String.valueOf(tally.count(verdict)));
                markup.text(" " + wording.verdict(verdict)).close("li");
            }
        }
        markup.close("ul");
        markup.element("p", wording.findingCount(tally));
    }

    private void writeRules(Tally tally) throws IOException {
        if (tally.rules().isEmpty()) {
            return;
        }
        markup.open("details", "open", "open").element("summary", wording.text("html.byRule"));
        markup.open("div", "class", "scroll", "tabindex", "0").open("table", "class", "rules");
        header(List.of("html.rule", "html.severity", "html.findings"));
        markup.open("tbody");
        for (Tally.RuleCount count : tally.rules()) {
            markup.open("tr").open("th", "scope", "row").element("code", count.code());
            markup.text(" " + RuleEntry.title(rules, count.code(), wording.locale()))
                    .close("th");
            markup.element("td", wording.severity(count.severity()), "class", OutputWording.key(count.severity()));
            markup.element("td", String.valueOf(count.findings()), "class", "number")
                    .close("tr");
        }
        markup.close("tbody").close("table").close("div").close("details");
    }

    /** What the script needs to filter the files; hidden where no script runs. */
    private void writeControls(Tally tally) throws IOException {
        markup.open("p", "class", "controls", "hidden", "hidden");
        markup.open("label").text(wording.text("html.search") + " ");
        markup.open("input", "type", "search", "id", "search").close("label");
        markup.open("label").text(wording.text("html.verdict") + " ").open("select", "id", "verdict");
        markup.element("option", wording.text("html.all"), "data-key", "*");
        for (Verdict verdict : Verdict.values()) {
            if (tally.count(verdict) > 0) {
                markup.element("option", wording.verdict(verdict), "data-key", verdict.name());
            }
        }
        markup.close("select").close("label");
        markup.open("label").text(wording.text("html.rule") + " ").open("select", "id", "rule");
        markup.element("option", wording.text("html.all"), "data-key", "*");
        for (Tally.RuleCount count : tally.rules()) {
            markup.element("option", count.code(), "data-key", count.code());
        }
        markup.close("select").close("label").close("p");
    }

    private void writeFiles() throws IOException {
        markup.open("div", "class", "scroll", "tabindex", "0").open("table", "class", "files");
        header(List.of("html.file", "html.verdict", "html.errors", "html.others", "html.agency", "html.year"));
        markup.open("tbody");
        List<Line> ranked = lines.stream()
                .sorted(Comparator.comparing(Line::errors, Comparator.reverseOrder())
                        .thenComparing(line -> OutputWording.severity(line.verdict()), Comparator.reverseOrder()))
                .toList();
        for (Line line : ranked) {
            markup.begin("tr")
                    .attribute("data-verdict", line.verdict().name())
                    .attribute("data-rules", line.codes())
                    .endBegin();
            markup.open("th", "scope", "row");
            markup.element("a", line.file(), "href", line.link()).close("th");
            markup.element("td", wording.verdict(line.verdict()), "class", "verdict " + line.verdict());
            markup.element("td", String.valueOf(line.errors()), "class", "number");
            markup.element("td", String.valueOf(line.others()), "class", "number");
            markup.element("td", line.agency()).element("td", line.year()).close("tr");
        }
        markup.close("tbody").close("table").close("div");
    }

    private void header(List<String> keys) throws IOException {
        markup.open("thead").open("tr");
        for (String key : keys) {
            markup.element("th", wording.text(key), "scope", "col");
        }
        markup.close("tr").close("thead");
    }
}
