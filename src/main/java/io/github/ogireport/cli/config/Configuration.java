package io.github.ogireport.cli.config;

import io.github.ogireport.diagnostic.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the user has decided once for a folder of reports.
 *
 * @param language     the language of results and messages, unless the command line says otherwise
 * @param on           rules that are off by default and run here
 * @param off          rules that do not run
 * @param severities   how much rules weigh
 * @param suppressions findings that do not count
 * @param jars         jars with rules of the user's own
 * @param file         the file that says so, if there is one
 */
public record Configuration(
        Optional<Locale> language,
        List<Word> on,
        List<Word> off,
        List<Weight> severities,
        List<Suppression> suppressions,
        List<Word> jars,
        Optional<String> file) {
    /** How much the rules of an id or a family weigh. */
    record Weight(Word rule, Severity severity) {}

    /** Nothing decided, by {@code file} if there is one. */
    static Configuration none(Optional<String> file) {
        return new Configuration(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), file);
    }
}
