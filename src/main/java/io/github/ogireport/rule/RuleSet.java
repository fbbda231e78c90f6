package io.github.ogireport.rule;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.internal.rule.StandardRules;
import io.github.ogireport.path.ReportPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * An ordered set of rules with the user's severities and suppressions. Immutable; every change returns a new set.
 *
 * @since 0.1.0
 */
public final class RuleSet {
    private static final RuleSet NONE = new RuleSet(Map.of(), Map.of(), List.of());

    private final Map<String, Rule> rules;
    private final List<Rule> ordered;
    private final Map<String, Severity> severities;
    private final List<Suppression> suppressions;

    private RuleSet(Map<String, Rule> rules, Map<String, Severity> severities, List<Suppression> suppressions) {
        this.rules = rules;
        this.ordered = List.copyOf(rules.values());
        this.severities = severities;
        this.suppressions = suppressions;
    }

    /** Findings of one rule at one path, or below it, that the user does not want to count, and why. */
    private record Suppression(String id, ReportPath path, String reason) {
        boolean covers(String findingId, ReportPath findingPath) {
            return id.equals(findingId) && path.covers(findingPath);
        }
    }

    /** No rules. */
    public static RuleSet none() {
        return NONE;
    }

    /** The standard rules: the whole catalogue but for those that are off by default. */
    public static RuleSet standard() {
        return Standard.SET;
    }

    /** The standard rules and all rules that {@link ServiceLoader} finds on the class path or module path. */
    public static RuleSet discover() {
        RuleSet set = standard();
        for (Rule rule : ServiceLoader.load(Rule.class)) {
            set = set.with(rule);
        }
        return set;
    }

    /**
     * With one more rule, at the end.
     *
     * @throws IllegalArgumentException if the set has a rule of this id, or the id is blank
     */
    public RuleSet with(Rule rule) {
        String id = Objects.requireNonNull(rule, "rule must not be null").id();
        if (id.isBlank() || rules.containsKey(id)) {
            throw new IllegalArgumentException(
                    id.isBlank() ? "a rule needs an id" : "there is a rule " + id + " already; remove it first");
        }
        Map<String, Rule> changed = new LinkedHashMap<>(rules);
        changed.put(id, rule);
        return new RuleSet(changed, severities, suppressions);
    }

    /**
     * With a rule of the catalogue that is off by default, such as {@code OGI-S12}, at the end.
     *
     * @throws IllegalArgumentException if there is no such rule, or the set has it already
     */
    public RuleSet withOptional(String id) {
        for (Rule rule : StandardRules.optional()) {
            if (rule.id().equals(id)) {
                return with(rule);
            }
        }
        throw new IllegalArgumentException("there is no optional rule " + id);
    }

    /**
     * Without the rule of this id.
     *
     * @throws IllegalArgumentException if the set has no such rule
     */
    public RuleSet without(String id) {
        requireKnown(id);
        Map<String, Rule> changed = new LinkedHashMap<>(rules);
        changed.remove(id);
        return new RuleSet(changed, severities, suppressions);
    }

    /**
     * With another severity for the rule of this id; it replaces also the severities that the rule gives single violations.
     *
     * @throws IllegalArgumentException if the set has no such rule
     */
    public RuleSet severity(String id, Severity severity) {
        requireKnown(id);
        Objects.requireNonNull(severity, "severity must not be null");
        Map<String, Severity> changed = new LinkedHashMap<>(severities);
        changed.put(id, severity);
        return new RuleSet(rules, changed, suppressions);
    }

    /**
     * With the findings of the rule of this id at {@code path} and below it suppressed: they stay visible, with the reason,
     * and do not count for the verdict.
     *
     * @throws IllegalArgumentException if the set has no such rule, or the reason is blank
     */
    public RuleSet suppress(String id, ReportPath path, String reason) {
        requireKnown(id);
        Objects.requireNonNull(path, "path must not be null");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("say why " + id + " is suppressed");
        }
        List<Suppression> changed = new ArrayList<>(suppressions);
        changed.add(new Suppression(id, path, reason));
        return new RuleSet(rules, severities, List.copyOf(changed));
    }

    /**
     * As {@link #suppress(String, ReportPath, String)}, with the path as text; an empty one stands for the whole report.
     *
     * @throws IllegalArgumentException also if there is no such path; the message names the nearest one
     */
    public RuleSet suppress(String id, String path, String reason) {
        return suppress(id, ReportPath.parse(path), reason);
    }

    /** The rules in order. */
    public List<Rule> rules() {
        return ordered;
    }

    /** The severity that the user gave the rule of this id, if any. */
    public Optional<Severity> severity(String id) {
        return Optional.ofNullable(severities.get(id));
    }

    /** Why a finding of the rule {@code id} at {@code path} is suppressed, if it is. */
    public Optional<String> suppression(String id, ReportPath path) {
        for (Suppression suppression : suppressions) {
            if (suppression.covers(id, path)) {
                return Optional.of(suppression.reason());
            }
        }
        return Optional.empty();
    }

    private void requireKnown(String id) {
        if (!rules.containsKey(id)) {
            throw new IllegalArgumentException("there is no rule " + id);
        }
    }

    /** Made at first use, so that a user with rules of their own alone never loads the standard ones. */
    private static final class Standard {
        static final RuleSet SET = make();

        private static RuleSet make() {
            Map<String, Rule> rules = new LinkedHashMap<>();
            for (Rule rule : StandardRules.all()) {
                rules.put(rule.id(), rule);
            }
            return new RuleSet(rules, Map.of(), List.of());
        }
    }
}
