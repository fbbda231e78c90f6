package io.github.ogireport.internal.rule.cross;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.CellState;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.OtherReportPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.FindingCell;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.RuleResult;
import io.github.ogireport.rule.RuleSet;
import io.github.ogireport.rule.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Takes what one rule finds and makes results and findings of it. */
final class CrossCollector {
    private static final int MAX_NAMED = 8;

    private final CrossRule rule;
    private final RuleSet chosen;
    private final Map<ReportPath, Side> sides = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<RuleResult> results = new ArrayList<>();

    CrossCollector(CrossRule rule, List<Side> sides, RuleSet chosen) {
        this.rule = rule;
        this.chosen = chosen;
        for (Side side : sides) {
            this.sides.put(side.root(), side);
        }
    }

    List<Finding> findings() {
        return findings;
    }

    List<RuleResult> results() {
        return results;
    }

    void passed(ReportPath path) {
        add(RuleOutcome.PASSED, path, "", List.of(), List.of());
    }

    /** The rule is kept when blank cells count as nothing. */
    void passedWithBlanks(ReportPath path) {
        add(RuleOutcome.PASSED, path, "reason.withBlanks", List.of(), List.of());
    }

    void notAssessable(ReportPath path, String reason, String... arguments) {
        add(RuleOutcome.NOT_ASSESSABLE, path, reason, List.of(arguments), List.of());
    }

    /** Cells that the rule needs carry no number: they are named, and never taken for zero. */
    void lacking(ReportPath path, List<? extends ReportPath> operands) {
        List<ReportPath> gaps = new ArrayList<>(operands);
        gaps.removeIf(operand -> cells(List.of(operand)).get(0).cell().isNumber());
        List<FindingCell> cells = cells(gaps);
        boolean onlyEmpty = cells.stream()
                .allMatch(cell ->
                        cell.cell().state() == CellState.BLANK || cell.cell().state() == CellState.PLACEHOLDER);
        StringJoiner names = new StringJoiner(" ");
        for (int i = 0; i < Math.min(MAX_NAMED, gaps.size()); i++) {
            names.add("@" + gaps.get(i));
        }
        if (gaps.size() > MAX_NAMED) {
            names.add("…");
        }
        String reason = onlyEmpty ? "reason.blankOperands" : "reason.unreadableOperands";
        add(RuleOutcome.NOT_ASSESSABLE, path, reason, List.of(names.toString()), cells);
    }

    void notApplicable(ReportPath path, String reason, String... arguments) {
        add(RuleOutcome.NOT_APPLICABLE, path, reason, List.of(arguments), List.of());
    }

    void failed(RuntimeException exception) {
        add(RuleOutcome.FAILED, ReportPath.report(), "reason.ruleFailed", List.of(exception.toString()), List.of());
    }

    void violated(Violation violation) {
        String key = violation.key().isEmpty() ? rule.id() : violation.key();
        Severity severity = violation.severities().isEmpty()
                ? rule.severity()
                : violation.severities().get(0);
        findings.add(new Finding(
                rule.id(),
                chosen.severity(rule.id()).orElse(severity),
                rule.legalBasis(),
                violation.path(),
                SourceSpan.UNKNOWN,
                cells(violation.cellPaths()),
                key,
                violation.arguments(),
                violation.left(),
                violation.right(),
                violation.difference(),
                violation.hints(),
                chosen.suppression(rule.id(), violation.path()).orElse(""),
                rule.messages()));
        add(RuleOutcome.VIOLATED, violation.path(), key, violation.arguments(), List.of());
    }

    private List<FindingCell> cells(List<? extends ReportPath> paths) {
        List<FindingCell> cells = new ArrayList<>(paths.size());
        for (ReportPath path : paths) {
            cells.add(new FindingCell(path, cell(path), SourceSpan.UNKNOWN));
        }
        return cells;
    }

    private Cell cell(ReportPath path) {
        ReportPath root =
                path instanceof OtherReportPath other ? new OtherReportPath(other.member(), ReportPath.report()) : ReportPath.report();
        Side side = sides.get(root);
        if (side == null) {
            throw new IllegalArgumentException("no report is given for " + path);
        }
        ReportPath inner = path instanceof OtherReportPath other ? other.path() : path;
        return inner instanceof CellPath cell ? side.cell(cell) : Cell.missing();
    }

    private void add(RuleOutcome outcome, ReportPath path, String reason, List<String> arguments, List<FindingCell> cells) {
        results.add(new RuleResult(rule.id(), outcome, path, reason, arguments, cells, rule.messages()));
    }
}
