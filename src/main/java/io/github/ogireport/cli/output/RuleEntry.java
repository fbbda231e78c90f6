package io.github.ogireport.cli.output;

import io.github.ogireport.rule.Rule;
import java.util.List;
import java.util.Locale;

/**
 * What a catalogue says of a rule.
 *
 * @param id         the id
 * @param severity   the stable name of its severity
 * @param scope      the stable name of what it looks at
 * @param title      its title; the id where it has none
 * @param formula    its formula in words; empty where it has none
 * @param limits     what it does not claim; empty where nothing is said
 * @param legalBasis the legal basis or source, in Chinese
 */
public record RuleEntry(
        String id, String severity, String scope, String title, String formula, String limits, String legalBasis) {
    /** The entry of {@code rule} in the language of {@code locale}. */
    public static RuleEntry of(Rule rule, Locale locale) {
        String title = pattern(rule, rule.id() + ".title", locale);
        return new RuleEntry(
                rule.id(),
                OutputWording.key(rule.severity()),
                rule.scope().name().toLowerCase(Locale.ROOT),
                title.isEmpty() ? rule.id() : title,
                pattern(rule, rule.id() + ".formula", locale),
                pattern(rule, rule.id() + ".limits", locale),
                rule.legalBasis());
    }

    /** The title of the rule {@code id} where it is one of {@code rules}; empty where it is not. */
    public static String title(List<Rule> rules, String id, Locale locale) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .map(rule -> pattern(rule, id + ".title", locale))
                .findFirst()
                .orElse("");
    }

    /** The text of {@code key}; a bundle without it throws whatever its author chose. */
    private static String pattern(Rule rule, String key, Locale locale) {
        try {
            return rule.messages().pattern(key, locale);
        } catch (RuntimeException e) {
            return "";
        }
    }
}
