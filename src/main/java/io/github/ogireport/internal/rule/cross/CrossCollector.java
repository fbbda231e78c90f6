package io.github.ogireport.internal.rule.cross;

import io.github.ogireport.ast.SourceSpan;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.FindingCell;
import io.github.ogireport.rule.RuleMessages;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.RuleResult;
import io.github.ogireport.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes what one rule finds and makes results and findings of it. */
final class CrossCollector {
    private final CrossRule rule;
    private final List<Side> sides;
    private final List<Finding> findings = new ArrayList<>();
    private final List<RuleResult> results = new ArrayList<>();

    CrossCollector(CrossRule rule, List<Side> sides) {
        this.rule = rule;
        this.sides = sides;
    }

    List<Finding> findings() {
        return findings;
    }

    List<RuleResult> results() {
        return results;
    }

    void passed(String path) {
        add(RuleOutcome.PASSED, path, "", List.of(), CrossMessages.PLAIN);
    }

    /** The rule is kept when blank cells count as nothing. */
    void passedWithBlanks(String path) {
        add(RuleOutcome.PASSED, path, "cross.passedWithBlanks", List.of(), new CrossMessages(path, ""));
    }

    void notAssessable(String path, String reason, String... arguments) {
        add(RuleOutcome.NOT_ASSESSABLE, path, reason, List.of(arguments), new CrossMessages(path, ""));
    }

    /** An operand carries no number: it is never taken for zero. */
    void notAssessable(String path, Figure.Obstacle obstacle) {
        String reason = "cross.operand." + obstacle.state().name().toLowerCase(Locale.ROOT);
        add(RuleOutcome.NOT_ASSESSABLE, path, reason, List.of(), new CrossMessages(path, obstacle.path()));
    }

    void notApplicable(String path, String reason, String... arguments) {
        add(RuleOutcome.NOT_APPLICABLE, path, reason, List.of(arguments), new CrossMessages(path, ""));
    }

    void failed(RuntimeException exception) {
        String name = exception.getClass().getSimpleName();
        add(RuleOutcome.FAILED, "", "cross.failed", List.of(name), CrossMessages.PLAIN);
    }

    void violated(Violation violation) {
        String key = violation.key().isEmpty() ? rule.id() : violation.key();
        Severity severity = violation.severities().isEmpty()
                ? rule.severity()
                : violation.severities().get(0);
        CrossMessages messages = new CrossMessages(violation.path(), "");
        List<FindingCell> cells = new ArrayList<>(violation.cellPaths().size());
        for (String path : violation.cellPaths()) {
            cells.add(new FindingCell(path, cell(path), SourceSpan.UNKNOWN));
        }
        findings.add(new Finding(
                rule.id(),
                severity,
                rule.legalBasis(),
                violation.path(),
                SourceSpan.UNKNOWN,
                cells,
                key,
                violation.arguments(),
                violation.left(),
                violation.right(),
                violation.difference(),
                violation.hints(),
                "",
                messages));
        add(RuleOutcome.VIOLATED, violation.path(), key, violation.arguments(), messages);
    }

    private Cell cell(String path) {
        int colon = path.indexOf(':');
        String prefix = path.substring(0, colon + 1);
        for (Side side : sides) {
            if (side.prefix().equals(prefix)) {
                return side.cell(path.substring(colon + 1));
            }
        }
        throw new IllegalArgumentException("no report stands under " + path);
    }

    private void add(RuleOutcome outcome, String path, String reason, List<String> arguments, RuleMessages messages) {
        results.add(new RuleResult(rule.id(), outcome, path, reason, arguments, messages));
    }
}
