package io.github.ogireport.cli;

import io.github.ogireport.ParserOptions;
import io.github.ogireport.cli.batch.Comparison;
import io.github.ogireport.cli.batch.Manifest;
import io.github.ogireport.cli.batch.Members;
import io.github.ogireport.cli.batch.PreviousYear;
import io.github.ogireport.cli.batch.ReportRun;
import io.github.ogireport.cli.batch.Step;
import io.github.ogireport.cli.config.Baseline;
import io.github.ogireport.cli.config.Decisions;
import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.console.ExitCode;
import io.github.ogireport.cli.console.ProgramVersion;
import io.github.ogireport.cli.console.Progress;
import io.github.ogireport.cli.input.FileCollector;
import io.github.ogireport.cli.input.InputFile;
import io.github.ogireport.cli.input.ReportReader;
import io.github.ogireport.cli.option.FailOn;
import io.github.ogireport.cli.option.FilesOption;
import io.github.ogireport.cli.option.LanguageOption;
import io.github.ogireport.cli.option.OutputOption;
import io.github.ogireport.cli.option.RuleOptions;
import io.github.ogireport.cli.output.CsvReportWriter;
import io.github.ogireport.cli.output.HtmlReportWriter;
import io.github.ogireport.cli.output.JsonReportWriter;
import io.github.ogireport.cli.output.ReportWriter;
import io.github.ogireport.cli.output.SarifReportWriter;
import io.github.ogireport.cli.output.Spool;
import io.github.ogireport.cli.output.TextReportWriter;
import io.github.ogireport.cli.target.ResultTarget;
import io.github.ogireport.rule.RuleSet;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads reports and says what they state, what is wrong with them and what could not be read for certain. */
@Command(name = "check", mixinStandardHelpOptions = true, abbreviateSynopsis = true, versionProvider = ProgramVersion.class, sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private FilesOption files = new FilesOption();

    @Option(names = "--format", paramLabel = "text|json|csv|sarif|html", descriptionKey = "help.check.format")
    private Format format = Format.TEXT;

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--previous", paramLabel = "FILE|DIR", descriptionKey = "help.previous")
    private @Nullable String previous;

    @Option(names = "--members", paramLabel = "DIR", descriptionKey = "help.members")
    private @Nullable String members;

    @Option(names = "--fail-on", paramLabel = "error|warning|never", descriptionKey = "help.failOn")
    private FailOn failOn = FailOn.ERROR;

    @Mixin
    private RuleOptions rules = new RuleOptions();

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
        FileCollector collected = files.collect(console);
        Decisions decisions = rules.decisions(files.names(), console);
        Locale locale = language.settle(decisions.language(), console);
        Baseline baseline = rules.baseline(console);
        protectInputs(collected);
        List<Comparison> comparisons = comparisons(decisions.rules()::rules);
        Step step = (file, report) -> report;
        for (Comparison comparison : comparisons) {
            step = step.then(comparison);
        }
        ReportReader reader = new ReportReader(
                file -> ParserOptions.defaults().withRules(decisions.rules().rules(file)));
        try (ResultTarget target = ResultTarget.of(output.name(), console.out());
                Manifest manifest = files.manifest(console);
                Progress progress = Progress.of(collected.files().size(), output.name().isPresent(), console);
                @Nullable Spool spool = format == Format.HTML ? new Spool() : null) {
            ReportRun run = new ReportRun(console, writer(target.writer(), locale, spool), manifest, progress);
            int code = run.run(collected, reader, step.then(baseline::hide), (file, report) -> {
                baseline.add(file, report);
                return failOn.counts(report);
            });
            target.commit();
            baseline.finish();
            comparisons.forEach(Comparison::finish);
            return comparisons.stream().anyMatch(Comparison::isUnread) ? ExitCode.FAILED : code;
        }
    }

    private void protectInputs(FileCollector collected) {
        FileCollector read = new FileCollector();
        Stream.of(previous, members).filter(Objects::nonNull).forEach(read::addNamed);
        Stream.concat(files.list().stream(), rules.files().stream()).forEach(read::addNamed);
        List<InputFile> all = Stream.concat(collected.files().stream(), read.files().stream()).toList();
        OutputOption.protect(output.name(), all, console);
        OutputOption.protect(files.manifestName(), all, console);
    }

    private List<Comparison> comparisons(Function<InputFile, RuleSet> choice) throws IOException {
        List<Comparison> comparisons = new ArrayList<>();
        if (previous != null) {
            comparisons.add(PreviousYear.read(previous, choice, console));
        }
        if (members != null) {
            comparisons.add(Members.read(members, choice, console));
        }
        return comparisons;
    }

    private ReportWriter writer(Writer out, Locale locale, @Nullable Spool spool) throws IOException {
        return switch (format) {
            case TEXT -> new TextReportWriter(out, locale, !withoutTables);
            case JSON -> new JsonReportWriter(out, locale);
            case CSV -> new CsvReportWriter(out, locale, csvSafe);
            case SARIF -> new SarifReportWriter(out, locale, ShippedRules.all(), ProgramVersion.current());
            case HTML -> new HtmlReportWriter(out, locale, Objects.requireNonNull(spool));
        };
    }
}
