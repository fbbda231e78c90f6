package io.github.ogireport.internal.source;

import io.github.ogireport.diagnostic.DiagnosticCode;
import java.util.Arrays;
import java.util.List;

/**
 * A doubt about a file as a whole.
 *
 * @param code      what the doubt is
 * @param arguments what its message says, in the order of its placeholders
 */
public record SourceNote(DiagnosticCode code, List<String> arguments) {
    /** A doubt and what its message says. */
    public static SourceNote of(DiagnosticCode code, Object... arguments) {
        return new SourceNote(
                code, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
