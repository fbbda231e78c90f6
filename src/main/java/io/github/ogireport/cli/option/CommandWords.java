package io.github.ogireport.cli.option;

import io.github.ogireport.cli.console.ProgramVersion;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Makes the words of the command line. They are made by calls and not declared by annotations: reading annotations takes the JVM longer,
 * at every start, than reading a report and checking it.
 */
public final class CommandWords {
    private CommandWords() {}

    /** The command {@code name}, which does {@code action}. */
    public static CommandSpec command(String name, Object action) {
        CommandSpec command = CommandSpec.wrapWithoutInspection(action).name(name);
        command.versionProvider(new ProgramVersion());
        return command;
    }

    /** Gives {@code command} the options that every command has. Its options are listed as they were made. */
    public static CommandSpec withHelp(CommandSpec command) {
        command.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .descriptionKey("help.help")
                .build());
        command.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .descriptionKey("help.version")
                .build());
        command.usageMessage().sortOptions(false);
        return command;
    }

    /** An option that is there or not. */
    public static OptionSpec flag(CommandSpec command, String name, String key) {
        return added(command, OptionSpec.builder(name).type(boolean.class), key);
    }

    /** An option with a text. */
    public static OptionSpec text(CommandSpec command, String name, String label, String key) {
        return added(command, OptionSpec.builder(name).type(String.class).paramLabel(label), key);
    }

    /** An option with texts: it may be given several times. */
    public static OptionSpec texts(CommandSpec command, String name, String label, String key) {
        return added(command, list(name, label), key);
    }

    /** An option with texts, also several in a word, with commas between them. */
    public static OptionSpec commaTexts(CommandSpec command, String name, String label, String key) {
        return added(command, list(name, label).splitRegex(","), key);
    }

    /** An option with one of a few words. */
    public static OptionSpec choice(CommandSpec command, String name, String label, String key, Class<?> choices) {
        List<String> words = List.of(label.split("\\|", -1));
        return added(
                command,
                OptionSpec.builder(name).type(choices).paramLabel(label).completionCandidates(words),
                key);
    }

    private static OptionSpec.Builder list(String name, String label) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .initialValue(List.of());
    }

    private static OptionSpec added(CommandSpec command, OptionSpec.Builder draft, String key) {
        OptionSpec option = draft.descriptionKey(key).build();
        command.addOption(option);
        return option;
    }

    /** The value of {@code option}, if it was given. */
    public static <T> Optional<T> value(OptionSpec option) {
        return Optional.ofNullable(option.getValue());
    }

    /** Whether the flag {@code option} was given. */
    public static boolean isGiven(OptionSpec option) {
        return CommandWords.<Boolean>value(option).orElse(false);
    }
}
