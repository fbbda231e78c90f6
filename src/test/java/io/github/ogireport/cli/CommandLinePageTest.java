package io.github.ogireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.cli.console.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The page on the command line has exactly the commands and options that the program has, with their choices. */
class CommandLinePageTest {
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
    private static final Set<String> OF_EVERY_COMMAND = Set.of("--help", "--version");

    @ParameterizedTest
    @ValueSource(strings = {"command-line.md", "command-line.zh.md"})
    void everyCommandHasASectionWithAllItsOptions(String page) throws IOException {
        for (var command : commands().getSubcommands().entrySet()) {
            String section = section(text(page), command.getKey());
            for (OptionSpec option : command.getValue().getCommandSpec().options()) {
                if (!OF_EVERY_COMMAND.contains(option.longestName())) {
                    assertThat(section).as(command.getKey()).contains("`" + shown(option));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-line.md", "command-line.zh.md"})
    void everyOptionOnThePageIsOneOfTheProgram(String page) throws IOException {
        Set<String> known = new TreeSet<>(OF_EVERY_COMMAND);
        for (CommandLine command : commands().getSubcommands().values()) {
            command.getCommandSpec().options().forEach(option -> known.add(option.longestName()));
        }

        assertThat(OPTION.matcher(text(page)).results().map(option -> option.group()))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-line.md", "command-line.zh.md"})
    void aSectionHasNoOptionOfAnotherCommandInItsOwnList(String page) throws IOException {
        for (String name : Set.of("cells", "form", "rules", "completion")) {
            CommandLine command = commands().getSubcommands().get(name);
            Set<String> own = command.getCommandSpec().options().stream()
                    .map(OptionSpec::longestName)
                    .collect(Collectors.toSet());

            assertThat(OPTION.matcher(section(text(page), name)).results().map(option -> option.group()))
                    .as(name)
                    .isSubsetOf(own);
        }
    }

    /** As the page shows an option: with its choices, where it has some. */
    private static String shown(OptionSpec option) {
        boolean hasChoices = option.paramLabel().contains("|");
        return option.longestName() + (hasChoices ? " " + option.paramLabel() : "");
    }

    /** The section of a command, to the next heading of its level. */
    private static String section(String text, String command) {
        String heading = "\n## " + command + "\n";
        assertThat(text).contains(heading);
        String after = text.substring(text.indexOf(heading) + heading.length());
        return after.contains("\n## ") ? after.substring(0, after.indexOf("\n## ")) : after;
    }

    /** The page; the bar between choices is escaped in tables. */
    private static String text(String page) throws IOException {
        return Files.readString(Path.of("docs", page)).replace("\\|", "|");
    }

    private static CommandLine commands() {
        PrintWriter errors = new PrintWriter(Writer.nullWriter());
        return Main.program(new Console(OutputStream.nullOutputStream(), errors, Locale.ENGLISH));
    }
}
