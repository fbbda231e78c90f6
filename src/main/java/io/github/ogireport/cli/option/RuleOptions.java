package io.github.ogireport.cli.option;

import io.github.ogireport.cli.config.Baseline;
import io.github.ogireport.cli.config.Decisions;
import io.github.ogireport.cli.console.Console;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Which rules run, and which findings count. */
public final class RuleOptions {
    private final OptionSpec configuration;
    private final OptionSpec select;
    private final OptionSpec ignore;
    private final OptionSpec jars;
    private final OptionSpec baseline;

    /** Gives {@code command} the options. */
    public RuleOptions(CommandSpec command) {
        configuration = CommandWords.text(command, "--config", "FILE", "help.config");
        select = CommandWords.commaTexts(command, "--select", "RULE", "help.select");
        ignore = CommandWords.commaTexts(command, "--ignore", "RULE", "help.ignore");
        jars = CommandWords.texts(command, "--rules", "JAR", "help.rules");
        baseline = CommandWords.text(command, "--baseline", "FILE", "help.baseline");
    }

    /** What configuration and options decide for a run over {@code files}; from then on messages are in the language of {@code language}. */
    public Decisions decisions(List<String> files, LanguageOption language, Console console) {
        return Decisions.of(
                CommandWords.value(configuration),
                files,
                select.getValue(),
                ignore.getValue(),
                jars.getValue(),
                console,
                configured -> language.settle(configured, console));
    }

    /** The findings that are known. */
    public Baseline baseline(Console console) {
        return Baseline.of(CommandWords.value(baseline), console);
    }
}
