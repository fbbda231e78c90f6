package io.github.ogireport.rule;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A violation as a rule reports it. Immutable; made with {@link #at(ReportPath)} and refined with the {@code with…} methods.
 *
 * @since 0.1.0
 */
public final class Violation {
    private final ReportPath path;
    private String key = "";
    private List<String> arguments = List.of();
    private List<ReportPath> cells = List.of();
    private @Nullable BigDecimal left;
    private @Nullable BigDecimal right;
    private @Nullable Severity severity;
    private List<Hint> hints = List.of();
    private SourceSpan place = SourceSpan.UNKNOWN;

    private Violation(ReportPath path) {
        this.path = Objects.requireNonNull(path, "path");
    }

    /** A violation at {@code path}, the cell or section at fault, with the rule's own message and severity. */
    public static Violation at(ReportPath path) {
        return new Violation(path);
    }

    private Violation copy() {
        Violation copy = new Violation(path);
        copy.key = key;
        copy.arguments = arguments;
        copy.cells = cells;
        copy.left = left;
        copy.right = right;
        copy.severity = severity;
        copy.hints = hints;
        copy.place = place;
        return copy;
    }

    /** With the message of {@code key} in place of the rule's own: the id, or the id with a suffix. */
    public Violation withKey(String key) {
        Violation changed = copy();
        changed.key = Objects.requireNonNull(key, "key");
        return changed;
    }

    /** With what the message says, in the order of its placeholders; names of places as in {@link RuleCollector}. */
    public Violation withArguments(String... arguments) {
        Violation changed = copy();
        changed.arguments = List.of(arguments);
        return changed;
    }

    /** With the cells that take part. */
    public Violation withCells(List<? extends ReportPath> cells) {
        Violation changed = copy();
        changed.cells = List.copyOf(cells);
        return changed;
    }

    /** With both sides of the formula. */
    public Violation withSides(BigDecimal left, BigDecimal right) {
        Violation changed = copy();
        changed.left = Objects.requireNonNull(left, "left");
        changed.right = Objects.requireNonNull(right, "right");
        return changed;
    }

    /** With both sides of the formula, as counts. */
    public Violation withSides(long left, long right) {
        return withSides(BigDecimal.valueOf(left), BigDecimal.valueOf(right));
    }

    /** With a severity of its own. */
    public Violation withSeverity(Severity severity) {
        Violation changed = copy();
        changed.severity = Objects.requireNonNull(severity, "severity");
        return changed;
    }

    /** With a place nearer than that of the path: the clause, the date or the word at fault. */
    public Violation withPlace(SourceSpan place) {
        Violation changed = copy();
        changed.place = Objects.requireNonNull(place, "place");
        return changed;
    }

    /** With one more likely cause. */
    public Violation withHint(Hint hint) {
        Violation changed = copy();
        List<Hint> more = new ArrayList<>(hints);
        more.add(hint);
        changed.hints = List.copyOf(more);
        return changed;
    }

    /** The cell or section at fault. */
    public ReportPath path() {
        return path;
    }

    /** The key of the message; empty for the rule's own. */
    public String key() {
        return key;
    }

    /** What the message says. */
    public List<String> arguments() {
        return arguments;
    }

    /** The paths of all cells that take part. */
    public List<ReportPath> cells() {
        return cells;
    }

    /** The left side of the formula. */
    public Optional<BigDecimal> left() {
        return Optional.ofNullable(left);
    }

    /** The right side of the formula. */
    public Optional<BigDecimal> right() {
        return Optional.ofNullable(right);
    }

    /** The severity where it differs from the rule's own. */
    public Optional<Severity> severity() {
        return Optional.ofNullable(severity);
    }

    /** The likely causes. */
    public List<Hint> hints() {
        return hints;
    }

    /** The place at fault where it is nearer than that of the path; else {@link SourceSpan#UNKNOWN}. */
    public SourceSpan place() {
        return place;
    }
}
