package io.github.ogireport.cli;

import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.option.CommandWords;
import io.github.ogireport.cli.option.FilesOption;
import io.github.ogireport.cli.option.LanguageOption;
import io.github.ogireport.cli.option.OutputOption;
import io.github.ogireport.cli.output.form.MarkdownFormWriter;
import io.github.ogireport.cli.output.html.HtmlFormWriter;
import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;

/** Writes reports again as the official form prints them. */
final class FormCommand extends ProgramCommand {
    private final FilesOption files = new FilesOption(words);

    private final OptionSpec format =
            CommandWords.choice(words, "--format", "html|md", "help.form.format", Format.class);

    private final OutputOption output = new OutputOption(words);

    private final LanguageOption language = new LanguageOption(words);

    FormCommand(Console console) {
        super("form", console);
    }

    /** The formats of the form. */
    enum Format {
        /** A page. */
        HTML,
        /** Markdown. */
        MD
    }

    @Override
    public Integer call() throws IOException {
        Locale locale = language.locale();
        return new RunWithoutRules(console, locale, "form.noReport")
                .write(files, output, out -> switch (CommandWords.<Format>value(format)
                        .orElse(Format.HTML)) {
                    case HTML -> new HtmlFormWriter(out, locale);
                    case MD -> new MarkdownFormWriter(out, locale);
                });
    }
}
