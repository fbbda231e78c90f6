package io.github.ogireport.internal.rule;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.internal.rule.base.StandardMessages;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.FindingCell;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleMessages;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.RuleResult;
import io.github.ogireport.rule.RuleSet;
import io.github.ogireport.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One run of a rule set over a report: gathers results and findings, and contains rules that fail. */
final class RuleRun {
    private final RuleSet rules;
    private final RuleContext context;
    private final int maxFindings;
    private final List<RuleResult> results = new ArrayList<>(128);
    private final List<Finding> findings = new ArrayList<>();
    private boolean limited;
    private Consistency consistency = Consistency.CONSISTENT;

    RuleRun(RuleSet rules, RuleContext context, int maxFindings) {
        this.rules = rules;
        this.context = context;
        this.maxFindings = maxFindings;
    }

    /** Checks one rule; whatever it throws short of a broken virtual machine becomes a result. */
    void check(Rule rule) {
        String id = "";
        Collector collector = null;
        try {
            id = Objects.requireNonNull(rule.id(), "id");
            collector = new Collector(this, rule, id);
            rule.check(context, collector);
        } catch (StackOverflowError e) {
            failed(rule, id, e);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            failed(rule, id, e);
        } finally {
            if (collector != null) {
                collector.close();
            }
        }
    }

    RuleEngine.Outcome outcome() {
        return new RuleEngine.Outcome(List.copyOf(results), List.copyOf(findings), limited, consistency);
    }

    void result(
            String id, RuleOutcome outcome, ReportPath path, String reason, List<String> arguments, RuleMessages messages) {
        results.add(new RuleResult(id, outcome, path, reason, arguments, List.of(), messages));
    }

    void passedWithBlanks(String id, ReportPath path) {
        results.add(new RuleResult(
                id, RuleOutcome.PASSED, path, "reason.withBlanks", List.of(), List.of(), StandardMessages.INSTANCE));
    }

    void lacking(String id, Severity severity, ReportPath path, List<? extends ReportPath> operands) {
        List<FindingCell> blocking = new ArrayList<>(operands.size());
        for (ReportPath operand : operands) {
            FindingCell cell = cell(operand);
            if (!cell.cell().isNumber()) {
                blocking.add(cell);
            }
        }
        // A rule may name number cells alone, such as rounded ones: then all of them stand in the way.
        if (blocking.isEmpty()) {
            operands.forEach(operand -> blocking.add(cell(operand)));
        }
        RuleResult bare = new RuleResult(
                id, RuleOutcome.NOT_ASSESSABLE, path, "", List.of(), blocking, StandardMessages.INSTANCE);
        String reason = bare.lacksText() ? "reason.unreadableOperands" : "reason.blankOperands";
        results.add(new RuleResult(
                id, bare.outcome(), path, reason, List.of(names(blocking)), blocking, StandardMessages.INSTANCE));
        if (bare.lacksText()
                && effective(id, severity) == Severity.ERROR
                && rules.suppression(id, path).isEmpty()) {
            consistency = consistency.and(Consistency.INCOMPLETE);
        }
    }

    void violated(String id, Severity severity, String legalBasis, RuleMessages messages, Violation violation) {
        ReportPath path = violation.path();
        Severity weight = effective(
                id,
                violation.severities().isEmpty()
                        ? severity
                        : violation.severities().get(0));
        String suppression = rules.suppression(id, path).orElse("");
        String key = violation.key().isEmpty() ? id : violation.key();
        result(id, RuleOutcome.VIOLATED, path, key, violation.arguments(), messages);
        if (weight == Severity.ERROR && suppression.isEmpty()) {
            consistency = Consistency.INCONSISTENT;
        }
        if (findings.size() >= maxFindings) {
            limited = true;
            return;
        }
        List<FindingCell> parts = new ArrayList<>(violation.cellPaths().size());
        for (ReportPath cellPath : violation.cellPaths()) {
            parts.add(cell(cellPath));
        }
        findings.add(new Finding(
                id,
                weight,
                legalBasis,
                path,
                violation.span().isKnown() ? violation.span() : context.span(path),
                parts,
                key,
                violation.arguments(),
                violation.left(),
                violation.right(),
                violation.difference(),
                violation.hints(),
                suppression,
                messages));
    }

    private Severity effective(String id, Severity severity) {
        return rules.severity(id).orElse(severity);
    }

    private FindingCell cell(ReportPath path) {
        return new FindingCell(path, path instanceof CellPath cell
                        ? context.report().cell(cell).orElse(Cell.missing())
                        : Cell.missing(), context.span(path));
    }

    private void failed(Rule rule, String idOfRule, Throwable error) {
        String id = idOfRule.isEmpty() ? rule.getClass().getName() : idOfRule;
        String message = error.getMessage();
        String told = error.getClass().getSimpleName() + (message == null ? "" : ": " + message);
        results.add(new RuleResult(
                id, RuleOutcome.FAILED, ReportPath.report(), "reason.ruleFailed", List.of(told), List.of(), StandardMessages.INSTANCE));
        consistency = consistency.and(Consistency.INCOMPLETE);
    }

    private static String names(List<FindingCell> cells) {
        int shown = Math.min(cells.size(), 8);
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < shown; i++) {
            names.append(i == 0 ? "@" : " @").append(cells.get(i).path());
        }
        return cells.size() > shown ? names.append(" …").toString() : names.toString();
    }
}
