package io.github.ogireport;

import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleResult;
import java.util.List;
import java.util.Locale;

/**
 * Everything that a parse yields. Immutable; safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class ParseResult {
    private final String text;
    private final RuleContext context;
    private final List<Diagnostic> diagnostics;
    private final List<Finding> findings;
    private final List<RuleResult> ruleResults;
    private final Verdict verdict;

    ParseResult(
            String text,
            RuleContext context,
            List<Diagnostic> diagnostics,
            List<Finding> findings,
            List<RuleResult> ruleResults,
            Verdict verdict) {
        this.text = text;
        this.context = context;
        this.diagnostics = diagnostics;
        this.findings = findings;
        this.ruleResults = ruleResults;
        this.verdict = verdict;
    }

    /** The report as records. For a text that is no report, what little was read; see {@link #orElseThrow()}. */
    public AnnualReport report() {
        return context.report();
    }

    /** The text as written: a typed tree, every node with its span. */
    public ReportDocument document() {
        return context.document();
    }

    /** What the parser is unsure of, in the order of the text; never about what the report says. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** What is wrong with the report: the rules violated, also the suppressed findings. */
    public List<Finding> findings() {
        return findings;
    }

    /** The findings of {@code severity} that are not suppressed. */
    public List<Finding> findings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity && !finding.isSuppressed())
                .toList();
    }

    /** Whether the text is an annual report of the six-section form, wholly or in part. */
    public boolean isReport() {
        return verdict != Verdict.NOT_A_REPORT;
    }

    /** The text that the places count in. */
    public String text() {
        return text;
    }

    /** What came of every rule at every place where it applies. */
    public List<RuleResult> ruleResults() {
        return ruleResults;
    }

    /** The outcome in one word. */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * The place of a cell, row, table or section by its path.
     *
     * @return its span; that of the nearest thing around it, the whole text in the end, where it is not in the text itself
     */
    public SourceSpan place(ReportPath path) {
        return context.place(path);
    }

    /**
     * The place of a cell, row, table or section by the text of its path.
     *
     * @throws IllegalArgumentException if there is no such path; the message names the nearest one
     */
    public SourceSpan place(String path) {
        return place(ReportPath.parse(path));
    }

    /**
     * The report as records.
     *
     * @throws ReportException if the text is no report
     */
    public AnnualReport orElseThrow() {
        if (!isReport()) {
            throw new ReportException(diagnostics.stream()
                    .filter(diagnostic -> diagnostic.kind().refuses())
                    .map(diagnostic -> diagnostic.code() + ": " + diagnostic.message(Locale.ENGLISH))
                    .findFirst()
                    .orElse(verdict.name()));
        }
        return report();
    }

    @Override
    public String toString() {
        return report().title().orElse("(no title)") + ": " + verdict + ", " + findings.size() + " findings, "
                + diagnostics.size() + " diagnostics";
    }
}
