package io.github.ogireport.cli.option;

import io.github.ogireport.Verdict;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.rule.Finding;

/**
 * From which level on the exit code is 1. Findings that are not suppressed count by their severity; a text that is
 * no report, and one that was read only in part (a fatal diagnostic), count as an error; an incomplete check as a warning.
 */
public enum FailOn {
    /** Errors. */
    ERROR,
    /** Errors and warnings. */
    WARNING,
    /** Nothing. */
    NEVER;

    /** Whether {@code report} is at this level or above. */
    public boolean counts(CheckedReport report) {
        return switch (this) {
            case NEVER -> false;
            case ERROR -> hasError(report) || hasFinding(report, Severity.ERROR);
            case WARNING ->
                hasError(report) || report.verdict() == Verdict.INCOMPLETE || hasFinding(report, Severity.WARNING);
        };
    }

    private static boolean hasError(CheckedReport report) {
        return !report.isReport()
                || report.verdict() == Verdict.INCONSISTENT
                || report.diagnostics().stream().map(Diagnostic::severity).anyMatch(Severity.FATAL::equals);
    }

    private static boolean hasFinding(CheckedReport report, Severity level) {
        return report.findings().stream()
                .filter(finding -> !finding.isSuppressed())
                .map(Finding::severity)
                .anyMatch(severity -> severity.compareTo(level) >= 0);
    }
}
