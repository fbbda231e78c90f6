package io.github.ogireport.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with the arguments. */
final class WrongUse implements CommandLine.IParameterExceptionHandler {
    private final Console console;

    WrongUse(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        console.message(describe(problem));
        console.message(console.text(
                "use.help", problem.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.FAILED;
    }

    private String describe(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return console.text("use.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (problem instanceof MissingParameterException missing) {
            return console.text(
                    "use.missing",
                    missing.getMissing().stream().map(WrongUse::name).collect(Collectors.joining(", ")));
        }
        ArgSpec argument = problem.getArgSpec();
        String value = problem.getValue();
        if (argument != null && value != null && argument.type().isEnum()) {
            String allowed = Arrays.stream(argument.type().getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            return console.text("use.value", name(argument), value, allowed);
        }
        return String.valueOf(problem.getMessage());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
