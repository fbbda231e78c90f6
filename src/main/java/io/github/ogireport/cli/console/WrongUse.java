package io.github.ogireport.cli.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with the arguments. */
public final class WrongUse implements CommandLine.IParameterExceptionHandler {
    private final Console console;

    /** Writes to {@code console}. */
    public WrongUse(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        console.message(describe(problem, command));
        console.message(console.text("use.help", command.qualifiedName()));
        return ExitCode.FAILED;
    }

    /**
     * Refuses arguments that are there and empty, as an unset variable of a shell leaves them.
     *
     * @throws ParameterException if there is one
     */
    public void refuseEmpty(ParseResult arguments) {
        for (ArgSpec argument : arguments.matchedArgs()) {
            if (argument.originalStringValues().contains("")) {
                throw new ParameterException(
                        argument.command().commandLine(), console.text("use.empty", name(argument)));
            }
        }
        if (arguments.hasSubcommand()) {
            refuseEmpty(arguments.subcommand());
        }
    }

    private String describe(ParameterException problem, CommandSpec command) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            Optional<String> owner = commandWith(first, command);
            if (owner.isPresent()) {
                return console.text("use.unknown", first) + console.text("use.afterCommand", owner.get(), first);
            }
            return withNearest(console.text("use.unknown", first), first, words(command));
        }
        if (problem instanceof MissingParameterException missing) {
            return console.text(
                    "use.missing",
                    missing.getMissing().stream().map(WrongUse::name).collect(Collectors.joining(", ")));
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return console.text("use.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = problem.getArgSpec();
        String value = problem.getValue();
        if (argument == null) {
            return String.valueOf(problem.getMessage());
        }
        if (value == null || !argument.type().isEnum()) {
            return console.text("use.noValue", name(argument));
        }
        List<String> allowed = Arrays.stream(argument.type().getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                .toList();
        String wrong = console.text("use.value", name(argument), value, String.join(", ", allowed));
        return withNearest(wrong, value, allowed);
    }

    private String withNearest(String wrong, String written, List<String> known) {
        return NearestWord.of(written, known)
                .map(nearest -> wrong + console.text("use.didYouMean", nearest))
                .orElse(wrong);
    }

    /** The first of the commands below {@code command} that has the option {@code argument}, if one has. */
    private static Optional<String> commandWith(String argument, CommandSpec command) {
        String option = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
        return command.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(below -> below.optionsMap().containsKey(option))
                .map(CommandSpec::qualifiedName)
                .findFirst();
    }

    /** The words that the command knows. */
    private static List<String> words(CommandSpec command) {
        return Stream.concat(command.optionsMap().keySet().stream(), command.subcommands().keySet().stream())
                .toList();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
