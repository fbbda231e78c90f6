package io.github.ogireport.cli.batch;

import io.github.ogireport.CrossReport;
import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.RuleResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** What comparing a report with others adds to it, and why some were not compared. Used by several threads. */
final class Comparisons {
    private final Console console;
    private final Map<String, String> notCompared = new ConcurrentSkipListMap<>();

    Comparisons(Console console) {
        this.console = console;
    }

    /**
     * {@code report} with what {@code comparison} yields, and why it was not compared: where it does not fit the others, or where a rule
     * could not assess the reports as a whole.
     */
    CheckedReport add(CheckedReport report, CrossReport.Comparison comparison, boolean fits) {
        comparison.ruleResults().stream()
                .filter(result -> fits ? isAboutAll(result) : result.outcome() != RuleOutcome.PASSED)
                .map((RuleResult result) -> result.message(console.locale()))
                .findFirst()
                .ifPresent(reason -> notCompared.put(report.file(), reason));
        return report.with(comparison.findings(), comparison.ruleResults());
    }

    private static boolean isAboutAll(RuleResult result) {
        return result.outcome() == RuleOutcome.NOT_ASSESSABLE && result.path().equals(ReportPath.report());
    }

    /** That {@code report} was not compared, as the text of {@code key} says. */
    CheckedReport leave(CheckedReport report, String key, Object... arguments) {
        notCompared.put(report.file(), console.text(key, arguments));
        return report;
    }

    /** Says which reports were not compared. */
    void list(String key) {
        List<String> lines = new ArrayList<>();
        notCompared.forEach((file, reason) -> lines.add(console.text("list.entry", file, reason)));
        console.wholeList(key, lines);
    }
}
