package io.github.ogireport.cli.batch;

import io.github.ogireport.CrossReport;
import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.input.InputFile;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.internal.rule.cross.Membership;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.OtherReportPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.FindingCell;
import io.github.ogireport.rule.RuleSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The reports of the bodies of an area, which the report on the whole area is compared with. */
public final class Members implements ComparisonStep {
    private final Function<InputFile, RuleSet> rules;
    private final Console console;
    private final OtherReports others;
    private final Comparisons comparisons;
    private final List<AnnualReport> reports = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Set<Integer> cited = new ConcurrentSkipListSet<>();

    private Members(Function<InputFile, RuleSet> rules, Console console) {
        this.rules = rules;
        this.console = console;
        this.others = new OtherReports(console);
        this.comparisons = new Comparisons(console);
    }

    /** The reports in the directory {@code name}; what cannot be read is reported. */
    public static Members read(String name, Function<InputFile, RuleSet> rules, Console console) throws IOException {
        Members members = new Members(rules, console);
        members.others.read(name, "members.noReport", (file, report) -> {
            members.reports.add(report.report());
            members.names.add(file.name());
        });
        return members;
    }

    @Override
    public boolean isUnread() {
        return others.isUnread();
    }

    @Override
    public void finish() {
        comparisons.list("members.notCompared");
        console.wholeList(
                "members.cited",
                cited.stream()
                        .map(index -> (index + 1) + "  " + names.get(index))
                        .toList());
    }

    @Override
    public CheckedReport apply(InputFile file, CheckedReport report) {
        if (!report.isReport()) {
            return report;
        }
        if (others.isIncomplete()) {
            return comparisons.leave(report, "members.unread");
        }
        CrossReport.Comparison comparison =
                CrossReport.assessMembers(report.report(), reports, List.of(), rules.apply(file));
        comparison.findings().stream().flatMap(Members::paths).forEach(this::cite);
        return comparisons.add(
                report,
                comparison,
                Membership.of(report.report(), reports, List.of()).unfit().isEmpty());
    }

    private static Stream<ReportPath> paths(Finding finding) {
        return Stream.concat(Stream.of(finding.path()), finding.cells().stream().map(FindingCell::path));
    }

    private void cite(ReportPath path) {
        if (path instanceof OtherReportPath other && !other.isPrevious()) {
            cited.add(other.member());
        }
    }
}
