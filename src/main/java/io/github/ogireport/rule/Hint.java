package io.github.ogireport.rule;

import io.github.ogireport.path.ReportPath;
import java.util.List;

/**
 * A likely cause of a finding: a hint for the human who looks, never a correction.
 *
 * @param key       the stable key of the cause, such as {@code hint.columnsShifted}
 * @param path      the cell or row the hint points at, or the whole report
 * @param arguments what its message names
 * @since 0.1.0
 */
public record Hint(String key, ReportPath path, List<String> arguments) {
    /** Takes a copy of the arguments. */
    public Hint {
        arguments = List.copyOf(arguments);
    }
}
