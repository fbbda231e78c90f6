package io.github.ogireport.cli.output;

import io.github.ogireport.Verdict;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.rule.Finding;
import java.util.EnumMap;
import java.util.Map;

/** Counts what came of all files. For one thread. */
public final class Tally {
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private int files;
    private int unreadable;

    /** Counts a report. */
    public void add(CheckedReport report) {
        files++;
        verdicts.merge(report.verdict(), 1, Integer::sum);
        for (Finding finding : report.findings()) {
            if (!finding.isSuppressed()) {
                findings.merge(finding.severity(), 1, Integer::sum);
            }
        }
    }

    /** Counts a file that could not be read. */
    public void addUnreadable() {
        unreadable++;
    }

    /** Files read. */
    public int files() {
        return files;
    }

    /** Files that could not be read. */
    public int unreadable() {
        return unreadable;
    }

    /** Files with this verdict. */
    public int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    /** Findings of this severity that are not suppressed. */
    public int count(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }
}
