package io.github.ogireport.internal.rule;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.internal.rule.base.AbsenceProof;
import io.github.ogireport.internal.rule.base.StandardMessages;
import io.github.ogireport.internal.rule.cross.Unfit;
import io.github.ogireport.internal.rule.hint.SumReporter;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.OtherReportPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.FindingCell;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleMessages;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.RuleResult;
import io.github.ogireport.rule.RuleScope;
import io.github.ogireport.rule.RuleSet;
import io.github.ogireport.rule.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** One run of a rule set over a report: gathers results and findings, and contains rules that fail. */
final class RuleRun {
    private final RuleSet rules;
    private final RuleContext context;
    private final int maxFindings;
    private final List<RuleResult> results = new ArrayList<>(128);
    private final List<Finding> findings = new ArrayList<>();
    private final Map<List<Object>, Integer> occurrences = new HashMap<>();
    private boolean limited;
    private Consistency consistency = Consistency.CONSISTENT;

    RuleRun(RuleSet rules, RuleContext context, int maxFindings) {
        this.rules = rules;
        this.context = context;
        this.maxFindings = maxFindings;
    }

    /** Checks one rule if it is of a {@code wanted} scope. */
    void check(Rule rule, Predicate<RuleScope> wanted) {
        compare(rule, wanted, Optional.empty());
    }

    /**
     * Checks one rule if it is of a {@code wanted} scope, or says why the reports cannot be compared; whatever the rule throws
     * short of a broken virtual machine becomes a result.
     */
    void compare(Rule rule, Predicate<RuleScope> wanted, Optional<Unfit> unfit) {
        String id = rule.getClass().getName();
        Collector collector = null;
        try {
            id = Objects.requireNonNull(rule.id(), "id");
            Rule known = KnownRule.of(rule, id);
            if (!wanted.test(known.scope())) {
                return;
            }
            collector = new Collector(this, known);
            if (unfit.isPresent()) {
                Unfit why = unfit.get();
                add(
                        known,
                        why.outcome(),
                        ReportPath.report(),
                        why.reason(),
                        why.arguments(),
                        List.of(),
                        StandardMessages.INSTANCE);
            } else {
                rule.check(context, collector);
            }
        } catch (StackOverflowError e) {
            failed(id, e);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            failed(id, e);
        } finally {
            if (collector != null) {
                collector.close();
            }
        }
    }

    RuleEngine.Outcome outcome() {
        // the gravest first; among equals in the order of the rules
        findings.sort(Comparator.comparing(Finding::severity).reversed());
        return new RuleEngine.Outcome(List.copyOf(results), List.copyOf(findings), limited, consistency);
    }

    void result(Rule rule, RuleOutcome outcome, ReportPath path, String reason, List<String> arguments) {
        if (AbsenceProof.isReason(reason)) {
            add(rule, outcome, path, reason, arguments, List.of(), StandardMessages.INSTANCE);
            notRead(rule, path);
            return;
        }
        add(rule, outcome, path, reason, arguments, List.of(), rule.messages());
    }

    void passedWithBlanks(Rule rule, ReportPath path) {
        add(rule, RuleOutcome.PASSED, path, "reason.withBlanks", List.of(), List.of(), StandardMessages.INSTANCE);
    }

    void lacking(Rule rule, ReportPath path, List<? extends ReportPath> operands) {
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
        boolean lacksText = blocking.stream()
                .anyMatch(cell -> cell.cell().isUnreadable() || cell.cell().isMissing());
        String reason = lacksText ? "reason.unreadableOperands" : "reason.blankOperands";
        RuleOutcome outcome = RuleOutcome.NOT_ASSESSABLE;
        add(rule, outcome, path, reason, List.of(names(blocking)), blocking, StandardMessages.INSTANCE);
        if (lacksText) {
            notRead(rule, path);
        }
    }

    /** What was not read kept a rule from being assessed. */
    private void notRead(Rule rule, ReportPath path) {
        if (effective(rule, rule.severity()) == Severity.ERROR
                && rules.suppression(rule.id(), path).isEmpty()) {
            consistency = consistency.and(Consistency.INCOMPLETE);
        }
    }

    void violated(Rule rule, Violation violation) {
        ReportPath path = violation.path();
        Severity weight = effective(rule, violation.severity().orElse(rule.severity()));
        String suppression = rules.suppression(rule.id(), path).orElse("");
        String key = violation.key().isEmpty() ? rule.id() : violation.key();
        result(rule, RuleOutcome.VIOLATED, path, key, violation.arguments());
        if (weight.compareTo(Severity.ERROR) >= 0 && suppression.isEmpty()) {
            consistency = Consistency.INCONSISTENT;
        } else if (key.equals(SumReporter.UNFILLED) && weight == Severity.WARNING && suppression.isEmpty()) {
            consistency = consistency.and(Consistency.INCOMPLETE);
        }
        int occurrence = occurrences.merge(List.of(rule.id(), path, key, violation.arguments()), 1, Integer::sum);
        if (findings.size() >= maxFindings) {
            limited = true;
            return;
        }
        SourceSpan place = violation.place().isKnown() ? violation.place() : context.place(path);
        List<FindingCell> cells = new ArrayList<>(violation.cells().size());
        violation.cells().forEach(cell -> cells.add(cell(cell)));
        cells.sort(Comparator.comparingInt(RuleRun::weight));
        findings.add(Finding.of(rule, weight, violation, place, cells, suppression, occurrence));
    }

    /** What a cell has to say: numbers first, then cells without one, zeros last. */
    private static int weight(FindingCell cell) {
        if (cell.cell() instanceof Cell.Number number) {
            return number.amount().signum() == 0 ? 2 : 0;
        }
        return 1;
    }

    private void add(
            Rule rule,
            RuleOutcome outcome,
            ReportPath path,
            String reason,
            List<String> arguments,
            List<FindingCell> cells,
            RuleMessages messages) {
        Severity severity = effective(rule, rule.severity());
        results.add(new RuleResult(rule.id(), severity, outcome, path, reason, arguments, cells, messages));
    }

    private Severity effective(Rule rule, Severity severity) {
        return rules.severity(rule.id()).orElse(severity);
    }

    private FindingCell cell(ReportPath path) {
        ReportPath inner = path instanceof OtherReportPath other ? other.path() : path;
        Cell cell =
                inner instanceof CellPath found ? reportOf(path).cell(found).orElse(Cell.missing()) : Cell.missing();
        return new FindingCell(path, cell, context.place(path));
    }

    /** The report that {@code path} leads into. */
    private AnnualReport reportOf(ReportPath path) {
        if (!(path instanceof OtherReportPath other)) {
            return context.report();
        }
        if (other.isPrevious() && context.previous().isPresent()) {
            return context.previous().get();
        }
        if (other.isPrevious() || other.member() >= context.members().size()) {
            throw new IllegalArgumentException("no report is given for " + path);
        }
        return context.members().get(other.member());
    }

    private void failed(String id, Throwable error) {
        String message = error.getMessage();
        String what = error.getClass().getSimpleName() + (message == null ? "" : ": " + message);
        results.add(new RuleResult(
                id,
                Severity.ERROR,
                RuleOutcome.FAILED,
                ReportPath.report(),
                "reason.ruleFailed",
                List.of(what),
                List.of(),
                StandardMessages.INSTANCE));
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
