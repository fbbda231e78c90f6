package io.github.ogireport.cli.config;

import io.github.ogireport.cli.console.Console;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What configuration and command line decide together for one run.
 *
 * @param language the language of results and messages
 * @param rules    the rules
 * @param files    the files that were read for it
 */
public record Decisions(Locale language, RuleChoice rules, List<String> files) {
    /** Where reports are written, and suppressions expire. */
    private static final ZoneId REPORTING = ZoneId.of("Asia/Shanghai");

    /**
     * The decisions of the configuration {@code named}, or else of that beside {@code files}, and of the options.
     *
     * @throws io.github.ogireport.cli.console.Mistake if a part of it makes no sense
     */
    public static Decisions of(
            Optional<String> named,
            List<String> files,
            List<String> select,
            List<String> ignore,
            List<String> jars,
            Console console,
            LanguageChoice language) {
        Configuration configuration = named.map(name -> ConfigurationFile.read(name, console))
                .orElseGet(() -> ConfigurationFile.beside(files, console));
        Locale locale = language.settle(configuration.language());
        if (named.isEmpty()) {
            configuration.file().ifPresent(name -> console.message(console.text("config.taken", name)));
        }
        List<Word> allJars = Stream.concat(configuration.jars().stream(), RuleJars.words(jars).stream())
                .toList();
        RuleChoice rules = RuleChoice.of(
                configuration,
                words(select, "--select"),
                words(ignore, "--ignore"),
                RuleJars.load(allJars, console),
                LocalDate.now(REPORTING),
                console);
        List<String> read = Stream.concat(
                        configuration.file().stream(), allJars.stream().map(Word::text))
                .toList();
        return new Decisions(locale, rules, read);
    }

    private static List<Word> words(List<String> texts, String option) {
        return texts.stream().map(text -> new Word(text, option)).toList();
    }
}
