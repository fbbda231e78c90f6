package io.github.ogireport.rule;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a report: a rule violated. Immutable, equal by content; made by the engine of this library.
 *
 * @since 0.1.0
 */
public final class Finding {
    private final Rule rule;
    private final Severity severity;
    private final Violation violation;
    private final SourceSpan place;
    private final List<FindingCell> cells;
    private final String suppression;
    private final int occurrence;

    private Finding(
            Rule rule,
            Severity severity,
            Violation violation,
            SourceSpan place,
            List<FindingCell> cells,
            String suppression,
            int occurrence) {
        this.rule = rule;
        this.severity = severity;
        this.violation = violation;
        this.place = place;
        this.cells = List.copyOf(cells);
        this.suppression = suppression;
        this.occurrence = occurrence;
    }

    /**
     * What {@code violation} of {@code rule} amounts to in a report.
     *
     * @param severity    how much it weighs there
     * @param place       where it stands
     * @param cells       the cells that take part
     * @param suppression why it is suppressed; empty if it is not
     * @param occurrence  which of the findings of its rule with this path and message it is, counted from 1
     */
    public static Finding of(
            Rule rule,
            Severity severity,
            Violation violation,
            SourceSpan place,
            List<FindingCell> cells,
            String suppression,
            int occurrence) {
        return new Finding(rule, severity, violation, place, cells, suppression, occurrence);
    }

    /** The id of the rule. */
    public String code() {
        return rule.id();
    }

    /** How much it weighs. */
    public Severity severity() {
        return severity;
    }

    /** The legal basis or source of the rule, in Chinese. */
    public String legalBasis() {
        return rule.legalBasis();
    }

    /** The cell or section at fault. */
    public ReportPath path() {
        return violation.path();
    }

    /** Its place; {@link SourceSpan#UNKNOWN} where reports are compared, whose texts are not known. */
    public SourceSpan place() {
        return place;
    }

    /** All cells that take part. */
    public List<FindingCell> cells() {
        return cells;
    }

    /** The key of the message: the id of the rule, or the id with a suffix. */
    public String key() {
        return violation.key().isEmpty() ? code() : violation.key();
    }

    /** What the message says, in the order of its placeholders. */
    public List<String> arguments() {
        return violation.arguments();
    }

    /** The left side of the formula, where the rule has one. */
    public Optional<BigDecimal> left() {
        return violation.left();
    }

    /** The right side of the formula, where the rule has one. */
    public Optional<BigDecimal> right() {
        return violation.right();
    }

    /** The left side less the right one, where the rule has both. */
    public Optional<BigDecimal> difference() {
        return left().flatMap(known -> right().map(known::subtract));
    }

    /** Likely causes; hints, never corrections. */
    public List<Hint> hints() {
        return violation.hints();
    }

    /** Why the user has suppressed this finding; empty if it is not suppressed. */
    public Optional<String> suppression() {
        return suppression.isEmpty() ? Optional.empty() : Optional.of(suppression);
    }

    /** Whether the user has suppressed this finding. */
    public boolean isSuppressed() {
        return !suppression.isEmpty();
    }

    /** This finding, suppressed for {@code reason}. */
    public Finding suppressed(String reason) {
        return new Finding(rule, severity, violation, place, cells, reason, occurrence);
    }

    /** The message in Chinese. */
    public String message() {
        return message(Locale.CHINESE);
    }

    /**
     * The message in the language of {@code locale}: English, or else Chinese. A rule that lacks the text yields a message of
     * its id, key and arguments.
     */
    public String message(Locale locale) {
        String message = RuleText.message(rule.messages(), key(), arguments(), locale);
        String named = path().label(locale);
        return named.isEmpty() ? message : named + RuleText.colon(locale) + message;
    }

    /** The formula of the rule in words. */
    public String formula(Locale locale) {
        return RuleText.message(rule.messages(), code() + ".formula", List.of(), locale);
    }

    /** The likely causes in words, in the order of {@link #hints()}. */
    public List<String> hintMessages(Locale locale) {
        return hints().stream()
                .map(hint -> RuleText.message(rule.messages(), hint.key(), hint.arguments(), locale))
                .toList();
    }

    /**
     * A stable mark of this finding: the same for the same finding in a re-run of the same report, independent of line
     * numbers; no two findings of a report have the same. Sixteen hexadecimal digits.
     */
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    /** Which of the findings with its code, path and message it is. */
    int occurrence() {
        return occurrence;
    }

    private List<Object> content() {
        return List.of(
                code(),
                severity,
                path(),
                place,
                cells,
                key(),
                arguments(),
                left(),
                right(),
                hints(),
                suppression,
                occurrence);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that && content().equals(that.content());
    }

    @Override
    public int hashCode() {
        return content().hashCode();
    }

    /** As a compiler prints it: {@code 12:3: error OGI-T301 requests.newlyReceived.total: …}. */
    @Override
    public String toString() {
        return RuleText.line(place, severity.key() + " " + code(), path(), message(Locale.ENGLISH));
    }
}
