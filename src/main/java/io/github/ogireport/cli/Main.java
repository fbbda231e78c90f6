package io.github.ogireport.cli;

import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.console.ExitCode;
import io.github.ogireport.cli.console.HelpTexts;
import io.github.ogireport.cli.console.QuietLibraries;
import io.github.ogireport.cli.console.RawArguments;
import io.github.ogireport.cli.console.WrongUse;
import io.github.ogireport.cli.option.CommandWords;
import io.github.ogireport.cli.option.LanguageOption;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The program: {@code check}, {@code cells}, {@code form}, {@code rules} and {@code completion}. The result goes to standard output, all else to standard error. */
public final class Main implements Runnable {
    private static final String NAME = "ogi-report";
    private static final int BUFFER = 1 << 16;

    private final Console console;

    private Main(Console console) {
        this.console = console;
    }

    /** Runs the program and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        QuietLibraries.configure();
        String[] names = RawArguments.of(arguments);
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
        PrintWriter err = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
        int code = run(names, out, err);
        err.flush();
        System.exit(code);
    }

    /**
     * Runs the program.
     *
     * @param out where the result goes, in UTF-8
     * @param err where messages go
     * @return the exit code: 0, 1 or 2 as {@link ExitCode} has them
     */
    static int run(String[] arguments, OutputStream out, PrintWriter err) {
        Locale locale = LanguageOption.in(arguments);
        Console console = new Console(out, err, locale);
        CommandLine program = program(console);
        program.setResourceBundle(new HelpTexts(locale));
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.setOut(console.resultPrinter());
        program.setErr(err);
        program.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        program.setExpandAtFiles(false);
        WrongUse wrongUse = new WrongUse(console);
        program.setParameterExceptionHandler(wrongUse);
        program.setExecutionStrategy(parsed -> {
            wrongUse.refuseEmpty(parsed);
            return new CommandLine.RunLast().execute(parsed);
        });
        program.setExecutionExceptionHandler((failure, command, parsed) -> {
            console.failed(failure);
            return ExitCode.FAILED;
        });
        try {
            return console.finish(program.execute(arguments));
        } catch (Error failure) {
            console.failed(failure);
            return ExitCode.FAILED;
        }
    }

    /** The program with its commands and their options. */
    static CommandLine program(Console console) {
        CommandSpec program = CommandWords.command(NAME, new Main(console));
        List<ProgramCommand> commands = List.of(
                new CheckCommand(console),
                new CellsCommand(console),
                new FormCommand(console),
                new RulesCommand(console),
                new CompletionCommand(console));
        for (ProgramCommand command : commands) {
            program.addSubcommand(command.words.name(), CommandWords.withHelp(command.words));
        }
        return new CommandLine(CommandWords.withHelp(program));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                new CommandLine(CommandWords.command(NAME, this)), console.text("use.noCommand"));
    }
}
