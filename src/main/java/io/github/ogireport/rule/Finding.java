package io.github.ogireport.rule;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.internal.rule.Fingerprint;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong with the report: a rule violated.
 *
 * @param code        the id of the rule
 * @param severity    how much it weighs
 * @param legalBasis  the legal basis or source of the rule, in Chinese
 * @param path        the cell or section at fault
 * @param span        its place; {@link SourceSpan#UNKNOWN} for findings over several reports
 * @param cells       all cells that take part
 * @param key         the key of the message
 * @param arguments   what the message tells
 * @param left        the left side of the formula as a plain decimal, or {@code ""}
 * @param right       the right side of the formula as a plain decimal, or {@code ""}
 * @param difference  left minus right as a plain decimal, or {@code ""}
 * @param hints       likely causes; hints, never corrections
 * @param suppression why the user has suppressed this finding; empty if it is not suppressed
 * @param messages    where the texts come from
 */
public record Finding(
        String code,
        Severity severity,
        String legalBasis,
        ReportPath path,
        SourceSpan span,
        List<FindingCell> cells,
        String key,
        List<String> arguments,
        String left,
        String right,
        String difference,
        List<Hint> hints,
        String suppression,
        RuleMessages messages) {
    /** Takes copies of the lists. */
    public Finding {
        cells = List.copyOf(cells);
        arguments = List.copyOf(arguments);
        hints = List.copyOf(hints);
    }

    /** Whether the user has suppressed this finding. */
    public boolean isSuppressed() {
        return !suppression.isEmpty();
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
        String message = RuleText.message(messages, key, arguments, locale);
        String place = path.label(locale);
        return place.isEmpty() ? message : place + RuleText.colon(locale) + message;
    }

    /** The formula of the rule in words. */
    public String formula(Locale locale) {
        return RuleText.message(messages, code + ".formula", List.of(), locale);
    }

    /** The likely causes in words, in the order of {@link #hints()}. */
    public List<String> hintMessages(Locale locale) {
        return hints.stream()
                .map(hint -> RuleText.message(messages, hint.key(), hint.arguments(), locale))
                .toList();
    }

    /**
     * A stable mark of this finding: the same for the same finding in a re-run of the same report, independent of line
     * numbers. Sixteen hexadecimal digits.
     */
    public String fingerprint() {
        return Fingerprint.of(this);
    }
}
