package io.github.ogireport.cli.output;

import io.github.ogireport.ParseResult;
import io.github.ogireport.Verdict;
import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.OtherReportPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.RuleResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the outputs show of one file.
 *
 * @param file        the name of the file as the user knows it
 * @param verdict     the outcome in one word
 * @param report      the report as records
 * @param diagnostics what the parser is unsure of
 * @param findings    what is wrong with the report
 * @param rules       what came of every rule
 * @param places      the place of each path
 * @param text        the text that the places count in
 * @param document    the text as a tree
 * @param previous    the report on the year before that it was compared with; null where there is none
 * @param baseline    why the findings do not count that are known from an earlier run; null where there is none
 */
public record CheckedReport(
        String file,
        Verdict verdict,
        AnnualReport report,
        List<Diagnostic> diagnostics,
        List<Finding> findings,
        List<RuleResult> rules,
        Function<ReportPath, SourceSpan> places,
        String text,
        ReportDocument document,
        @Nullable AnnualReport previous,
        @Nullable String baseline) {
    /** Takes copies of the lists. */
    public CheckedReport {
        diagnostics = List.copyOf(diagnostics);
        findings = List.copyOf(findings);
        rules = List.copyOf(rules);
    }

    /** What the parser yields for {@code file}. */
    public static CheckedReport of(String file, ParseResult result) {
        return new CheckedReport(
                file,
                result.verdict(),
                result.report(),
                result.diagnostics(),
                result.findings(),
                result.ruleResults(),
                result::place,
                result.text(),
                result.document(),
                null,
                null);
    }

    /**
     * With findings and results of rules over several reports; an error among them makes the report inconsistent. Where a rule
     * needs the other report, what it said without is replaced.
     */
    public CheckedReport with(List<Finding> moreFindings, List<RuleResult> moreRules) {
        List<Finding> allFindings = new ArrayList<>(findings);
        allFindings.addAll(moreFindings);
        Set<String> again = moreRules.stream().map(RuleResult::code).collect(Collectors.toSet());
        List<RuleResult> allRules = new ArrayList<>(rules);
        allRules.removeIf(result -> again.contains(result.code()));
        allRules.addAll(moreRules);
        boolean error = moreFindings.stream().anyMatch(finding -> isError(finding) && !finding.isSuppressed());
        Verdict changed = error && verdict != Verdict.NOT_A_REPORT ? Verdict.INCONSISTENT : verdict;
        return new CheckedReport(
                file, changed, report, diagnostics, allFindings, allRules, places, text, document, previous, baseline);
    }

    /** With the report on the year before, whose values are shown beside. */
    public CheckedReport beside(AnnualReport before) {
        return new CheckedReport(
                file, verdict, report, diagnostics, findings, rules, places, text, document, before, baseline);
    }

    /** The report as it was read, without what was found. */
    public CheckedReport unchecked() {
        return new CheckedReport(
                file, verdict, report, List.of(), List.of(), List.of(), places, text, document, null, null);
    }

    /** Whether the file has no lines, as Word and PDF have none. */
    public boolean isExtracted() {
        return document.span().line() == 0;
    }

    /**
     * The findings as people read them, without those that are known: the gravest first, suppressed ones last, else in the order of
     * the rules.
     */
    public List<Finding> ranked() {
        return findings.stream()
                .filter(finding -> !isKnown(finding))
                .sorted(Comparator.comparing(Finding::isSuppressed)
                        .thenComparing(Finding::severity, Comparator.reverseOrder()))
                .toList();
    }

    /** How many findings are known from an earlier run. */
    public int known() {
        return (int) findings.stream().filter(this::isKnown).count();
    }

    private boolean isKnown(Finding finding) {
        return finding.isSuppressed() && finding.suppression().orElse("").equals(baseline);
    }

    /**
     * Where a finding stands. What was found by comparing reports has no place of its own; it is that of its path, if that is one of
     * this report.
     */
    public SourceSpan place(Finding finding) {
        ReportPath path = finding.path();
        boolean isOfReport = path.parent().isPresent() && !(path instanceof OtherReportPath);
        return finding.place().isKnown() || !isOfReport ? finding.place() : places.apply(path);
    }

    /**
     * With those findings suppressed that {@code known} holds for since they are known from an earlier run, and the verdict that is left
     * without them. Whether rules could be assessed does not change.
     */
    public CheckedReport suppress(Predicate<Finding> known, String reason) {
        List<Finding> changed = findings.stream()
                .map(finding -> !finding.isSuppressed() && known.test(finding) ? finding.suppressed(reason) : finding)
                .toList();
        boolean error = changed.stream().anyMatch(finding -> isError(finding) && !finding.isSuppressed());
        boolean limited = diagnostics.stream().anyMatch(d -> d.code().equals(DiagnosticCode.FINDING_LIMIT.name()));
        Verdict left = verdict != Verdict.INCONSISTENT || error || limited
                ? verdict
                : rules.stream().anyMatch(CheckedReport::isOpen) ? Verdict.INCOMPLETE : Verdict.CONSISTENT;
        return new CheckedReport(
                file, left, report, diagnostics, changed, rules, places, text, document, previous, reason);
    }

    /** The number of findings that are not suppressed. */
    public int counting() {
        return (int)
                findings.stream().filter(finding -> !finding.isSuppressed()).count();
    }

    /** Whether an error could be there that the rule was not able to see. */
    private static boolean isOpen(RuleResult result) {
        return result.outcome() == RuleOutcome.FAILED
                || result.outcome() == RuleOutcome.NOT_ASSESSABLE
                        && result.severity() == Severity.ERROR
                        && result.lacksText();
    }

    /** Whether the text is an OGI annual report. */
    public boolean isReport() {
        return verdict != Verdict.NOT_A_REPORT;
    }

    private static boolean isError(Finding finding) {
        return finding.severity().compareTo(Severity.ERROR) >= 0;
    }
}
