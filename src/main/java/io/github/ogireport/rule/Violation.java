package io.github.ogireport.rule;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rule tells the collector about a violation. Immutable; made with {@link #at(String)} and refined with the
 * {@code with…} methods.
 *
 * @param path       the cell or section at fault
 * @param key        the key of the message: the rule's id, or the id with a suffix where a rule has several messages
 * @param arguments  what the message tells, in the order of its placeholders; names of places as in {@link RuleCollector}
 * @param cellPaths  the paths of all cells that take part
 * @param left       the left side of the formula as a plain decimal, or {@code ""}
 * @param right      the right side of the formula as a plain decimal, or {@code ""}
 * @param difference left minus right as a plain decimal, or {@code ""}
 * @param severities the severity where it differs from the rule's own; empty or one element
 * @param hints      likely causes
 * @param span       the place at fault where it is nearer than that of the path; else {@link SourceSpan#UNKNOWN}
 */
public record Violation(
        ReportPath path,
        String key,
        List<String> arguments,
        List<ReportPath> cellPaths,
        String left,
        String right,
        String difference,
        List<Severity> severities,
        List<Hint> hints,
        SourceSpan span) {
    /** Takes copies of the lists. */
    public Violation {
        arguments = List.copyOf(arguments);
        cellPaths = List.copyOf(cellPaths);
        severities = List.copyOf(severities);
        hints = List.copyOf(hints);
    }

    /** A violation at {@code path}, with the rule's own message and severity. */
    public static Violation at(ReportPath path) {
        return new Violation(path, "", List.of(), List.of(), "", "", "", List.of(), List.of(), SourceSpan.UNKNOWN);
    }

    /** With the message of {@code key} in place of the rule's own. */
    public Violation withKey(String key) {
        return new Violation(path, key, arguments, cellPaths, left, right, difference, severities, hints, span);
    }

    /** With what the message tells. */
    public Violation withArguments(String... arguments) {
        return new Violation(
                path, key, List.of(arguments), cellPaths, left, right, difference, severities, hints, span);
    }

    /** With the cells that take part. */
    public Violation withCells(List<? extends ReportPath> cellPaths) {
        return new Violation(
                path, key, arguments, List.copyOf(cellPaths), left, right, difference, severities, hints, span);
    }

    /** With both sides of the formula and their difference, as plain decimals. */
    public Violation withSides(String left, String right, String difference) {
        return new Violation(path, key, arguments, cellPaths, left, right, difference, severities, hints, span);
    }

    /** With a severity of its own. */
    public Violation withSeverity(Severity severity) {
        return new Violation(path, key, arguments, cellPaths, left, right, difference, List.of(severity), hints, span);
    }

    /** With a place nearer than that of the path: the clause, the date or the word at fault. */
    public Violation withSpan(SourceSpan span) {
        return new Violation(path, key, arguments, cellPaths, left, right, difference, severities, hints, span);
    }

    /** With one more likely cause. */
    public Violation withHint(Hint hint) {
        List<Hint> more = new ArrayList<>(hints);
        more.add(hint);
        return new Violation(path, key, arguments, cellPaths, left, right, difference, severities, more, span);
    }
}
