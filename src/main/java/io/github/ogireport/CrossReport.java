package io.github.ogireport;

import io.github.ogireport.internal.rule.RuleEngine;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleResult;
import io.github.ogireport.rule.RuleSet;
import java.util.List;
import java.util.Objects;

/**
 * Compares reports with each other: two years of one body (rules OGI-X01 to X08, and OGI-T405 and T406, which need both years), or the report on a whole area with those of
 * its members (OGI-A01 to A05). Pure functions: the same reports give the same result; safe for use by several threads.
 *
 * <p>Identity comes first. Two years are compared only where both reports state one agency and consecutive years and speak of
 * the same scope; else every rule is not applicable, or not assessable where that is not certain, and there are no findings.
 * The spellings 某县, 某县人民政府 and those with or without the parent region are one agency; a government and its own office
 * (人民政府办公室) file two reports and are not compared. A cell that carries no number is never taken for zero. Where the forms
 * differ, only figures that both count alike are compared.
 *
 * <p>Findings have no span. Their path, and that of the cells that take part, belongs to the current or the aggregate report;
 * a path in the report of the year before begins with {@code previous:}, one in the report of a member with
 * {@code member[0]:}, counted from 0 in the list given, such as {@code previous:requests.carriedForward.total}. The path
 * {@code members} stands for the list of members, an empty one for the report as a whole.
 *
 * @since 0.1.0
 */
public final class CrossReport {
    private CrossReport() {}

    /**
     * What a comparison yields.
     *
     * @param findings    what does not go together, in the order of the rules
     * @param ruleResults the outcome of each rule at each place, with the reason where it could not be assessed
     */
    public record Comparison(List<Finding> findings, List<RuleResult> ruleResults) {
        /** Takes copies of the lists. */
        public Comparison {
            findings = List.copyOf(findings);
            ruleResults = List.copyOf(ruleResults);
        }
    }

    /**
     * Compares a body's report with that on the year before.
     *
     * @throws NullPointerException if an argument is null
     */
    public static List<Finding> compareYears(AnnualReport previous, AnnualReport current) {
        return assessYears(previous, current).findings();
    }

    /**
     * Compares a body's report with that on the year before, with the severities and suppressions of {@code rules} and without
     * the rules taken out of it.
     *
     * @throws NullPointerException if an argument is null
     */
    public static List<Finding> compareYears(AnnualReport previous, AnnualReport current, RuleSet rules) {
        return assessYears(previous, current, rules).findings();
    }

    /**
     * Compares a body's report with that on the year before, and returns also what was passed and what could not be assessed.
     *
     * @throws NullPointerException if an argument is null
     */
    public static Comparison assessYears(AnnualReport previous, AnnualReport current) {
        return assessYears(previous, current, RuleSet.standard());
    }

    /**
     * Compares as {@link #compareYears(AnnualReport, AnnualReport, RuleSet)} does, and returns also what was passed and what could
     * not be assessed.
     *
     * @throws NullPointerException if an argument is null
     */
    public static Comparison assessYears(AnnualReport previous, AnnualReport current, RuleSet rules) {
        Objects.requireNonNull(previous, "previous must not be null");
        Objects.requireNonNull(current, "current must not be null");
        Objects.requireNonNull(rules, "rules must not be null");
        return comparison(RuleEngine.compareYears(previous, current, rules));
    }

    /**
     * Compares the report of a government on its whole area with the reports of its members. {@code members} is taken as
     * complete by rule OGI-A01 alone.
     *
     * @throws NullPointerException if an argument is null
     */
    public static List<Finding> compareMembers(AnnualReport aggregate, List<AnnualReport> members) {
        return assessMembers(aggregate, members).findings();
    }

    /**
     * Compares as {@link #compareMembers(AnnualReport, List)} does, with the severities and suppressions of {@code rules} and
     * without the rules taken out of it.
     *
     * @throws NullPointerException if an argument is null
     */
    public static List<Finding> compareMembers(AnnualReport aggregate, List<AnnualReport> members, RuleSet rules) {
        return assessMembers(aggregate, members, List.of(), rules).findings();
    }

    /**
     * Compares as {@link #compareMembers(AnnualReport, List)} does, and returns also what was passed and what could not be
     * assessed.
     *
     * @throws NullPointerException if an argument is null
     */
    public static Comparison assessMembers(AnnualReport aggregate, List<AnnualReport> members) {
        return assessMembers(aggregate, members, List.of());
    }

    /**
     * Compares the report of a government on its whole area with the reports of its members, and looks for the bodies that
     * owe a report.
     *
     * @param expected the names of the bodies that should be among the members, in any spelling that the class description
     *                 calls one agency
     * @throws NullPointerException if an argument is null
     */
    public static Comparison assessMembers(AnnualReport aggregate, List<AnnualReport> members, List<String> expected) {
        return assessMembers(aggregate, members, expected, RuleSet.standard());
    }

    /**
     * Compares as {@link #assessMembers(AnnualReport, List, List)} does, with the severities and suppressions of {@code rules}
     * and without the rules taken out of it.
     *
     * @throws NullPointerException if an argument is null
     */
    public static Comparison assessMembers(
            AnnualReport aggregate, List<AnnualReport> members, List<String> expected, RuleSet rules) {
        Objects.requireNonNull(aggregate, "aggregate must not be null");
        Objects.requireNonNull(members, "members must not be null");
        Objects.requireNonNull(expected, "expected must not be null");
        Objects.requireNonNull(rules, "rules must not be null");
        return comparison(RuleEngine.compareMembers(aggregate, members, expected, rules));
    }

    private static Comparison comparison(RuleEngine.Outcome outcome) {
        return new Comparison(outcome.findings(), outcome.results());
    }
}
