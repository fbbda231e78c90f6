package io.github.ogireport.cli.output;

import io.github.ogireport.Verdict;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.rule.Finding;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what came of all files. For one thread. */
public final class Tally {
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private final Map<String, RuleCount> rules = new TreeMap<>();
    private int files;
    private int unreadable;

    /**
     * How many findings of a rule there are that are not suppressed.
     *
     * @param code     the id of the rule
     * @param severity the gravest of them
     * @param findings their number
     */
    public record RuleCount(String code, Severity severity, int findings) {
        private RuleCount plus(RuleCount other) {
            Severity gravest = severity.compareTo(other.severity) >= 0 ? severity : other.severity;
            return new RuleCount(code, gravest, findings + other.findings);
        }
    }

    /** Counts a report. */
    public void add(CheckedReport report) {
        files++;
        verdicts.merge(report.verdict(), 1, Integer::sum);
        for (Finding finding : report.findings()) {
            if (!finding.isSuppressed()) {
                findings.merge(finding.severity(), 1, Integer::sum);
                rules.merge(finding.code(), new RuleCount(finding.code(), finding.severity(), 1), RuleCount::plus);
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

    /** What was found by each rule: the gravest first, then by id. */
    public List<RuleCount> rules() {
        return rules.values().stream()
                .sorted(Comparator.comparing(RuleCount::severity, Comparator.reverseOrder()))
                .toList();
    }
}
