package io.github.ogireport.cli;

import io.github.ogireport.ParserOptions;
import io.github.ogireport.cli.input.FileCollector;
import io.github.ogireport.cli.input.ReportReader;
import io.github.ogireport.cli.output.CsvReportWriter;
import io.github.ogireport.cli.output.HtmlReportWriter;
import io.github.ogireport.cli.output.JsonReportWriter;
import io.github.ogireport.cli.output.ReportWriter;
import io.github.ogireport.cli.output.SarifReportWriter;
import io.github.ogireport.cli.output.Spool;
import io.github.ogireport.cli.output.TextReportWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads reports and says what they state, what is wrong with them and what could not be read for certain. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "help.files")
    private List<String> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json|csv|sarif|html", descriptionKey = "help.check.format")
    private Format format = Format.TEXT;

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--previous", paramLabel = "FILE", descriptionKey = "help.previous")
    private @Nullable String previous;

    @Option(names = "--fail-on", paramLabel = "error|warning|never", descriptionKey = "help.failOn")
    private FailOn failOn = FailOn.ERROR;

    @Option(names = "--no-tables", descriptionKey = "help.noTables")
    private boolean withoutTables;

    @Option(names = "--csv-safe", descriptionKey = "help.csvSafe")
    private boolean csvSafe;

    CheckCommand(Console console) {
        this.console = console;
    }

    /** The formats of the result. */
    enum Format {
        /** For a terminal. */
        TEXT,
        /** For programs. */
        JSON,
        /** For spreadsheets and scripts. */
        CSV,
        /** For code review tools. */
        SARIF,
        /** A page for people. */
        HTML
    }

    @Override
    public Integer call() throws IOException {
        FileCollector collected = ReportRun.collect(files, output);
        try (ResultTarget target = ResultTarget.of(output.name(), console);
                Spool spool = new Spool()) {
            ReportWriter writer = writer(target.writer(), spool);
            ReportReader reader = new ReportReader(ParserOptions.defaults());
            PreviousYear year = previous == null ? PreviousYear.none() : PreviousYear.read(previous, reader, console);
            int code = new ReportRun(console, reader, writer).run(collected, year::compare, failOn::counts);
            target.commit();
            return year.isUnread() ? ExitCode.FAILED : code;
        }
    }

    private ReportWriter writer(Writer out, Spool spool) throws IOException {
        Locale locale = language.locale();
        return switch (format) {
            case TEXT -> new TextReportWriter(out, locale, !withoutTables);
            case JSON -> new JsonReportWriter(out, locale);
            case CSV -> new CsvReportWriter(out, locale, csvSafe);
            case SARIF -> new SarifReportWriter(out, locale, ShippedRules.all(), ProgramVersion.current());
            case HTML -> new HtmlReportWriter(out, locale, spool);
        };
    }
}
