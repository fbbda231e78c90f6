package io.github.ogireport.rule;

import io.github.ogireport.internal.message.MessageBundle;
import java.util.List;
import java.util.Locale;

/**
 * What came of a rule at one place.
 *
 * @param ruleId    the id of the rule
 * @param outcome   what came of it
 * @param path      the place: a cell, row, table or section, or {@code ""} for the whole report
 * @param reason    the key of the reason's message; empty where there is nothing to say
 * @param arguments what the reason tells
 * @param messages  where the texts come from
 */
public record RuleResult(
        String ruleId, RuleOutcome outcome, String path, String reason, List<String> arguments, RuleMessages messages) {
    /** Takes a copy of the arguments. */
    public RuleResult {
        arguments = List.copyOf(arguments);
    }

    /** The reason in the language of {@code locale}: English, or else Chinese; empty where there is nothing to say. */
    public String message(Locale locale) {
        return reason.isEmpty() ? "" : MessageBundle.fill(messages.pattern(reason, locale), arguments);
    }
}
