package io.github.ogireport.cli.output.html;

import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.Fact;
import io.github.ogireport.cli.output.OutputWording;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.MetadataPath;
import io.github.ogireport.path.OtherReportPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.FindingCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What leads from the findings of a report to the cells and clauses they are about, and back. Findings are numbered from 1 on
 * in the order in which they are shown.
 */
final class FindingLinks {
    private final String id;
    private final CheckedReport report;
    private final OutputWording wording;
    private final List<Finding> findings;
    private final Map<ReportPath, List<Integer>> at = new HashMap<>();
    private final Map<ReportPath, List<Integer>> involving = new HashMap<>();
    private final Map<Paragraph, List<Integer>> within = new HashMap<>();
    private final Set<Integer> inProse = new HashSet<>();

    /** Links of a report whose article has this {@code id} and shows these paragraphs. */
    FindingLinks(CheckedReport report, String id, List<Paragraph> prose, OutputWording wording) {
        this.wording = wording;
        this.id = id;
        this.report = report;
        this.findings = report.ranked();
        for (int number = 1; number <= findings.size(); number++) {
            Finding finding = finding(number);
            add(at, finding.path(), number);
            for (FindingCell cell : finding.cells()) {
                if (!cell.path().equals(finding.path())) {
                    add(involving, cell.path(), number);
                }
            }
            for (Paragraph paragraph : prose) {
                if (isWithin(finding, paragraph)) {
                    within.computeIfAbsent(paragraph, key -> new ArrayList<>()).add(number);
                    inProse.add(number);
                }
            }
        }
    }

    List<Finding> findings() {
        return findings;
    }

    Finding finding(int number) {
        return findings.get(number - 1);
    }

    /** The findings that sit at {@code path}. */
    List<Integer> at(ReportPath path) {
        return at.getOrDefault(path, List.of());
    }

    /** The findings that sit elsewhere and in which the cell at {@code path} takes part. */
    List<Integer> involving(ReportPath path) {
        return involving.getOrDefault(path, List.of());
    }

    /** The findings that cite a clause of {@code paragraph}. */
    List<Integer> within(Paragraph paragraph) {
        return within.getOrDefault(paragraph, List.of());
    }

    /** The name of the entry of a finding. */
    String entry(int number) {
        return id + "-f" + number;
    }

    /** The name of the clause that a finding cites. */
    String clause(int number) {
        return id + "-c" + number;
    }

    /** The name of the cell, row, table, section or fact at {@code path}. */
    String name(ReportPath path) {
        return path.toString().isEmpty() ? id : id + "-" + path;
    }

    /** The name of what a finding is about: the clause it cites, or the nearest thing shown around its path. */
    String subject(int number) {
        return inProse.contains(number) ? clause(number) : shown(finding(number).path());
    }

    /** The name of the thing at {@code path}, or of the nearest thing around it that is shown. */
    String shown(ReportPath path) {
        ReportPath own = path instanceof OtherReportPath other ? other.path() : path;
        while (!isShown(own)) {
            own = own.parent().orElse(ReportPath.report());
        }
        return name(own);
    }

    private boolean isShown(ReportPath path) {
        AnnualReport shown = report.report();
        if (path instanceof CellPath cell) {
            return shown.cell(cell).isPresent();
        }
        if (path instanceof MetadataPath) {
            return Fact.of(shown, wording).stream().anyMatch(fact -> fact.key().equals(path.toString()));
        }
        return !(path instanceof RowPath)
                || shown.rows().stream().anyMatch(row -> row.path().equals(path));
    }

    private static boolean isWithin(Finding finding, Paragraph paragraph) {
        return !(finding.path() instanceof CellPath)
                && finding.place().isKnown()
                && finding.place().length() > 0
                && finding.place().start() >= paragraph.span().start()
                && finding.place().end() <= paragraph.span().end();
    }

    private static void add(Map<ReportPath, List<Integer>> map, ReportPath path, int number) {
        List<Integer> numbers = map.computeIfAbsent(path, key -> new ArrayList<>());
        if (!numbers.contains(number)) {
            numbers.add(number);
        }
    }
}
