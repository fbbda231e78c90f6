package io.github.ogireport.internal.rule.cross;

import io.github.ogireport.rule.RuleOutcome;
import java.util.List;

/**
 * Why reports cannot be compared: they are not of one body and of the right years, or do not say so.
 *
 * @param outcome   not applicable where they surely do not belong together, not assessable where that is not certain
 * @param reason    the key of the message
 * @param arguments what the message names
 */
public record Unfit(RuleOutcome outcome, String reason, List<String> arguments) {
    /** Takes a copy of the arguments. */
    public Unfit {
        arguments = List.copyOf(arguments);
    }

    public static Unfit notApplicable(String reason, String... arguments) {
        return new Unfit(RuleOutcome.NOT_APPLICABLE, reason, List.of(arguments));
    }

    public static Unfit notAssessable(String reason, String... arguments) {
        return new Unfit(RuleOutcome.NOT_ASSESSABLE, reason, List.of(arguments));
    }
}
