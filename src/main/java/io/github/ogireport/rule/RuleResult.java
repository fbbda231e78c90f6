package io.github.ogireport.rule;

import io.github.ogireport.form.CellState;
import io.github.ogireport.path.ReportPath;
import java.util.List;
import java.util.Locale;

/**
 * What came of a rule at one place.
 *
 * @param ruleId    the id of the rule
 * @param outcome   what came of it
 * @param path      the place: a cell, row, table or section, or the whole report
 * @param reason    the key of the reason's message; empty where there is nothing to say
 * @param arguments what the reason tells
 * @param cells     the cells that keep the rule from being assessed, each with its state and place; empty where none does
 * @param messages  where the texts come from
 */
public record RuleResult(
        String ruleId,
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
            CellState state = cell.cell().state();
            if (state == CellState.UNREADABLE || state == CellState.MISSING) {
                return true;
            }
        }
        return false;
    }

    /** The reason in the language of {@code locale}: English, or else Chinese; empty where there is nothing to say. */
    public String message(Locale locale) {
        return reason.isEmpty() ? "" : RuleText.message(messages, reason, arguments, locale);
    }
}
