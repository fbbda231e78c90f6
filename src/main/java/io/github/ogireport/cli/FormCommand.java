package io.github.ogireport.cli;

import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.console.ProgramVersion;
import io.github.ogireport.cli.option.FilesOption;
import io.github.ogireport.cli.option.LanguageOption;
import io.github.ogireport.cli.option.OutputOption;
import io.github.ogireport.cli.output.form.MarkdownFormWriter;
import io.github.ogireport.cli.output.html.HtmlFormWriter;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes reports again as the official form prints them. */
@Command(name = "form", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, sortOptions = false)
final class FormCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private FilesOption files = new FilesOption();

    @Option(names = "--format", paramLabel = "html|md", descriptionKey = "help.form.format")
    private Format format = Format.HTML;

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    FormCommand(Console console) {
        this.console = console;
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
        return new RunWithoutRules(console, locale, "form.noReport").write(files, output, out -> switch (format) {
            case HTML -> new HtmlFormWriter(out, locale);
            case MD -> new MarkdownFormWriter(out, locale);
        });
    }
}
