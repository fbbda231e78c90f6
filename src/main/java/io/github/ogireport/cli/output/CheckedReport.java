package io.github.ogireport.cli.output;

import io.github.ogireport.ParseResult;
import io.github.ogireport.Verdict;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the outputs show of one file.
 *
 * @param file        the name of the file as the user knows it
 * @param extracted   whether the file has no lines, as Word and PDF have none
 * @param verdict     the outcome in one word
 * @param report      the report as records
 * @param diagnostics what the parser is unsure of
 * @param findings    what is wrong with the report
 * @param rules       what came of every rule
 * @param places      the place of each path
 */
public record CheckedReport(
        String file,
        boolean extracted,
        Verdict verdict,
        AnnualReport report,
        List<Diagnostic> diagnostics,
        List<Finding> findings,
        List<RuleResult> rules,
        Function<ReportPath, SourceSpan> places) {
    /** Takes copies of the lists. */
    public CheckedReport {
        diagnostics = List.copyOf(diagnostics);
        findings = List.copyOf(findings);
        rules = List.copyOf(rules);
    }

    /** What the parser yields for {@code file}. */
    public static CheckedReport of(String file, ParseResult result) {
        boolean extracted = result.document().span().line() == 0;
        return new CheckedReport(
                file,
                extracted,
                result.verdict(),
                result.report(),
                result.diagnostics(),
                result.findings(),
                result.ruleResults(),
                result::place);
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
        return new CheckedReport(file, extracted, changed, report, diagnostics, allFindings, allRules, places);
    }

    /** Whether the text is an OGI annual report. */
    public boolean isReport() {
        return verdict != Verdict.NOT_A_REPORT;
    }

    private static boolean isError(Finding finding) {
        return finding.severity().compareTo(Severity.ERROR) >= 0;
    }
}
