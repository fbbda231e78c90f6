package io.github.ogireport.rule;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import java.util.List;
import java.util.Locale;

/**
 * What came of a rule at one place.
 *
 * @param code      the id of the rule
 * @param severity  how much a violation of the rule weighs
 * @param outcome   what came of it
 * @param path      the place: a cell, row, table or section, or the whole report
 * @param reason    the key of the reason's message; empty where there is nothing to say
 * @param arguments what the reason says
 * @param cells     the cells that keep the rule from being assessed, each with its state and place; empty where none does
 * @param messages  where the texts come from
 * @since 0.1.0
 */
public record RuleResult(
        String code,
        Severity severity,
        RuleOutcome outcome,
        ReportPath path,
        String reason,
        List<String> arguments,
        List<FindingCell> cells,
        RuleMessages messages) {
    /** Takes copies of the lists. */
    public RuleResult {
        arguments = List.copyOf(arguments);
        cells = List.copyOf(cells);
    }

    /** Whether one of the cells that keep the rule from being assessed is unreadable or missing, not merely blank. */
    public boolean lacksText() {
        for (FindingCell cell : cells) {
            if (cell.cell().isUnreadable() || cell.cell().isMissing()) {
                return true;
            }
        }
        return false;
    }

    /** The reason in Chinese; empty where there is nothing to say. */
    public String message() {
        return message(Locale.CHINESE);
    }

    /** The reason in the language of {@code locale}: English, or else Chinese; empty where there is nothing to say. */
    public String message(Locale locale) {
        return reason.isEmpty() ? "" : RuleText.message(messages, reason, arguments, locale);
    }

    @Override
    public String toString() {
        return RuleText.line(SourceSpan.UNKNOWN, outcome + " " + code, path, message(Locale.ENGLISH));
    }
}
