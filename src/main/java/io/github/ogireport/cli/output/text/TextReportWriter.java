package io.github.ogireport.cli.output.text;

import io.github.ogireport.Verdict;
import io.github.ogireport.cli.output.CellNames;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.Fact;
import io.github.ogireport.cli.output.OutputWording;
import io.github.ogireport.cli.output.ReportWriter;
import io.github.ogireport.cli.output.RuleEntry;
import io.github.ogireport.cli.output.Tally;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.RuleResult;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** For people at a terminal, as compilers do it: what the report states, its tables, what is wrong and where, what is doubtful. */
public final class TextReportWriter implements ReportWriter {
    private static final int MARGIN = 6;
    private static final int EXCERPT_WIDTH = 110;

    private final OutputWording wording;
    private final TextOptions options;
    private final List<Rule> rules;
    private final StyledText text;
    private final TerminalTables tables;
    private final Set<String> explained = new HashSet<>();
    private final List<String> unreadable = new ArrayList<>();
    private boolean first = true;

    /** Writes to {@code out} in the language of {@code locale}; {@code rules} have the titles of the rules. */
    public TextReportWriter(Writer out, Locale locale, List<Rule> rules, TextOptions options) {
        this.wording = new OutputWording(locale);
        this.rules = List.copyOf(rules);
        this.options = options;
        this.text = new StyledText(out, options.colour(), options.width());
        this.tables = new TerminalTables(wording, options.width());
    }

    @Override
    public void begin() {}

    @Override
    public void write(CheckedReport report) throws IOException {
        if (!first) {
            text.end();
        }
        first = false;
        text.wrap(TerminalStyle.PLACE, "== " + report.file(), 3).end();
        text.line(wording.text(
                "text.verdict", wording.verdict(report.verdict()), wording.verdictMeaning(report.verdict())));
        if (report.isReport()) {
            for (Fact fact : Fact.of(report.report(), wording)) {
                text.line(wording.text("text.fact", fact.name(), fact.value()));
            }
            if (options.tables()) {
                for (String line : tables.lines(report)) {
                    text.line(line);
                }
            }
        }
        writeFindings(report);
        writeDiagnostics(report);
        writeCrashes(report.rules());
    }

    @Override
    public void unreadable(String file, String reason) {
        unreadable.add(wording.text("unreadable.line", file, reason));
    }

    @Override
    public void end(Tally tally) throws IOException {
        if (tally.files() + tally.unreadable() < 2 && unreadable.isEmpty()) {
            return;
        }
        text.end();
        text.line(wording.text("text.summary", tally.files(), tally.unreadable()));
        for (Verdict verdict : Verdict.values()) {
            if (tally.count(verdict) > 0) {
                text.line("  " + wording.text("text.count", wording.verdict(verdict), tally.count(verdict)));
            }
        }
        text.line(wording.findingCount(tally));
        for (Tally.RuleCount count : tally.rules()) {
            text.add("  ")
                    .add(TerminalStyle.of(count.severity()), DisplayWidth.left(wording.severity(count.severity()), 7));
            String title = RuleEntry.title(rules, count.code(), wording.locale());
            text.add(" " + DisplayWidth.left(count.code(), 9) + DisplayWidth.right("" + count.findings(), 6));
            text.wrap(title.isEmpty() ? "" : "  " + title, 2).end();
        }
        if (!unreadable.isEmpty()) {
            text.line(wording.text("unreadable.title"));
        }
        for (String file : unreadable) {
            text.line("  " + file);
        }
    }

    private void writeFindings(CheckedReport report) throws IOException {
        text.end();
        List<Finding> findings = report.ranked();
        if (!findings.isEmpty()) {
            text.line(wording.text("findings.title", findings.size()));
        } else if (report.known() == 0) {
            text.line(wording.text("findings.none"));
        }
        writeCounting(
                report,
                findings.stream().filter(finding -> !finding.isSuppressed()).toList());
        writeSuppressed(report, findings.stream().filter(Finding::isSuppressed).toList());
        if (report.known() > 0) {
            if (!findings.isEmpty()) {
                text.end();
            }
            text.line(wording.known(report));
        }
    }

    private void writeCounting(CheckedReport report, List<Finding> findings) throws IOException {
        for (Finding finding : findings) {
            text.end();
            Entry entry = entry(report, finding);
            writeHead(report, entry, finding.message(wording.locale()));
            boolean row = writeExcerpt(report, entry);
            if (!finding.cells().isEmpty() && !(row && isOneRow(finding))) {
                String cells = new CellNames(wording)
                        .of(finding).stream().map(CellNames.Piece::toString).collect(Collectors.joining());
                detail(wording.text("finding.cells", cells));
            }
            for (String detail : wording.details(finding)) {
                detail(detail);
            }
            boolean again = !explained.add(finding.code());
            if (options.explain()) {
                detail(wording.text("rules.formula", finding.formula(wording.locale())));
            }
            if (options.explain() || !again) {
                detail(wording.text("rules.basis", finding.legalBasis()));
            }
        }
    }

    /** What the user has suppressed is a short line each. */
    private void writeSuppressed(CheckedReport report, List<Finding> findings) throws IOException {
        if (!findings.isEmpty()) {
            text.end();
        }
        for (Finding finding : findings) {
            String reason =
                    wording.text("finding.suppressed", finding.suppression().orElse(""));
            writeHead(report, entry(report, finding), finding.message(wording.locale()) + " " + reason);
        }
    }

    private Entry entry(CheckedReport report, Finding finding) {
        String word = wording.severity(finding.severity());
        return new Entry(finding.severity(), word, finding.code(), finding.path(), report.place(finding));
    }

    private void writeDiagnostics(CheckedReport report) throws IOException {
        if (report.diagnostics().isEmpty()) {
            return;
        }
        text.end();
        text.line(wording.text("diagnostics.title", report.diagnostics().size()));
        for (Diagnostic diagnostic : report.diagnostics()) {
            text.end();
            String word = wording.text("text.doubt", wording.severity(diagnostic.severity()));
            Entry entry =
                    new Entry(diagnostic.severity(), word, diagnostic.code(), diagnostic.path(), diagnostic.span());
            writeHead(report, entry, diagnostic.message(wording.locale()));
            writeExcerpt(report, entry);
        }
    }

    private record Entry(Severity severity, String word, String code, ReportPath path, SourceSpan span) {}

    private void writeHead(CheckedReport report, Entry entry, String message) throws IOException {
        SourceSpan span = entry.span();
        String place = span.line() > 0
                ? ":" + span.line() + ":" + span.column()
                : span.isKnown() ? ": " + wording.place(span) : "";
        text.wrap(TerminalStyle.PLACE, report.file() + place + ":", 2);
        text.addWord(TerminalStyle.of(entry.severity()), entry.word() + "[" + entry.code() + "]", 2);
        text.wrap(" " + message, 2).end();
    }

    /** Writes the excerpt, and returns whether it is the whole row, cell by cell. */
    private boolean writeExcerpt(CheckedReport report, Entry entry) throws IOException {
        Optional<SourceExcerpt> excerpt = SourceExcerpt.of(report, entry.path(), entry.span(), wording);
        if (excerpt.isPresent()) {
            int width = Math.min(EXCERPT_WIDTH, options.width() > 0 ? options.width() - MARGIN - 3 : EXCERPT_WIDTH);
            SourceExcerpt shown = excerpt.get().within(Math.max(width, 20));
            text.add(TerminalStyle.FRAME, DisplayWidth.right(shown.line(), MARGIN) + " | ");
            text.add(shown.before() + shown.marked() + shown.after()).end();
            text.add(TerminalStyle.FRAME, " ".repeat(MARGIN) + " | ").add(" ".repeat(DisplayWidth.of(shown.before())));
            text.add(TerminalStyle.of(entry.severity()), "^".repeat(Math.max(1, DisplayWidth.of(shown.marked()))))
                    .end();
        }
        return excerpt.isPresent() && excerpt.get().isRow();
    }

    private static boolean isOneRow(Finding finding) {
        return finding.cells().stream()
                .allMatch(cell -> cell.path().parent().equals(finding.path().parent()));
    }

    private void detail(String detail) throws IOException {
        text.add(TerminalStyle.FRAME, " ".repeat(MARGIN) + " = ");
        text.wrap(detail, MARGIN + 3).end();
    }

    private void writeCrashes(List<RuleResult> results) throws IOException {
        for (RuleResult rule : results) {
            if (rule.outcome() == RuleOutcome.FAILED) {
                text.line(wording.text("rule.failed", rule.code(), rule.message(wording.locale())));
            }
        }
    }
}
