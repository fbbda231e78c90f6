package io.github.ogireport.cli;

import io.github.ogireport.ParserOptions;
import io.github.ogireport.cli.batch.ComparisonStep;
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
import io.github.ogireport.cli.input.FileNames;
import io.github.ogireport.cli.input.InputFile;
import io.github.ogireport.cli.input.ReportReader;
import io.github.ogireport.cli.option.FailOn;
import io.github.ogireport.cli.option.FilesOption;
import io.github.ogireport.cli.option.LanguageOption;
import io.github.ogireport.cli.option.OutputOption;
import io.github.ogireport.cli.option.RuleOptions;
import io.github.ogireport.cli.output.ReportWriter;
import io.github.ogireport.cli.output.csv.CsvReportWriter;
import io.github.ogireport.cli.output.html.ArticleStore;
import io.github.ogireport.cli.output.html.HtmlReportWriter;
import io.github.ogireport.cli.output.html.PageFolder;
import io.github.ogireport.cli.output.html.Spool;
import io.github.ogireport.cli.output.json.JsonReportWriter;
import io.github.ogireport.cli.output.sarif.SarifReportWriter;
import io.github.ogireport.cli.output.text.TextOptions;
import io.github.ogireport.cli.output.text.TextReportWriter;
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
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads reports and says what they state, what is wrong with them and what could not be read for certain. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        abbreviateSynopsis = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private FilesOption files = new FilesOption();

    @Option(names = "--format", paramLabel = "text|json|jsonl|csv|sarif|html", descriptionKey = "help.check.format")
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

    @Option(names = "--explain", descriptionKey = "help.explain")
    private boolean explain;

    @Option(names = "--rule-results", descriptionKey = "help.ruleResults")
    private boolean ruleResults;

    @Mixin
    private CsvOption csv = new CsvOption();

    CheckCommand(Console console) {
        this.console = console;
    }

    /** The formats of the result. */
    enum Format {
        /** For a terminal. */
        TEXT,
        /** For programs. */
        JSON,
        /** For programs, a line for each report. */
        JSONL,
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
        List<ComparisonStep> comparisons = comparisons(decisions.rules()::rules);
        Step step = (file, report) -> report;
        for (ComparisonStep comparison : comparisons) {
            step = step.then(comparison);
        }
        ReportReader reader = new ReportReader(
                file -> ParserOptions.defaults().withRules(decisions.rules().rules(file)));
        try (ResultTarget target = ResultTarget.of(output.name(), console.out());
                Manifest manifest = files.manifest(console);
                Progress progress =
                        Progress.of(collected.files().size(), output.name().isPresent(), console);
                ArticleStore store = store(collected)) {
            ReportRun run = new ReportRun(console, writer(target.writer(), locale, store), manifest, progress);
            int code = run.run(collected, reader, step.then(baseline::hide), (file, report) -> {
                baseline.add(file, report);
                return failOn.counts(report);
            });
            target.commit();
            baseline.finish();
            comparisons.forEach(ComparisonStep::finish);
            return comparisons.stream().anyMatch(ComparisonStep::isUnread) ? ExitCode.FAILED : code;
        }
    }

    private void protectInputs(FileCollector collected) {
        FileCollector read = new FileCollector();
        Stream.of(previous, members).filter(Objects::nonNull).forEach(read::addNamed);
        Stream.concat(files.list().stream(), rules.files().stream()).forEach(read::addNamed);
        List<InputFile> all =
                Stream.concat(collected.files().stream(), read.files().stream()).toList();
        OutputOption.protect(output.name(), all, console);
        OutputOption.protect(files.manifestName(), all, console);
    }

    private List<ComparisonStep> comparisons(Function<InputFile, RuleSet> choice) throws IOException {
        List<ComparisonStep> comparisons = new ArrayList<>();
        if (previous != null) {
            comparisons.add(PreviousYear.read(previous, choice, console));
        }
        if (members != null) {
            comparisons.add(Members.read(members, choice, console));
        }
        return comparisons;
    }

    private ReportWriter writer(Writer out, Locale locale, ArticleStore store) throws IOException {
        return switch (format) {
            case TEXT -> new TextReportWriter(out, locale, ShippedRules.all(), textOptions());
            case JSON -> new JsonReportWriter(out, locale, false, ruleResults);
            case JSONL -> new JsonReportWriter(out, locale, true, ruleResults);
            case CSV -> new CsvReportWriter(out, locale, csv.options());
            case SARIF -> new SarifReportWriter(out, locale, ShippedRules.all(), ProgramVersion.current());
            case HTML -> new HtmlReportWriter(out, locale, ShippedRules.all(), store);
        };
    }

    /** More reports than a page holds well are pages in a folder beside it, where the page has a name. */
    private ArticleStore store(FileCollector collected) throws IOException {
        boolean paged = format == Format.HTML && collected.files().size() > HtmlReportWriter.MOST_ON_A_PAGE;
        return paged && output.name().isPresent()
                ? PageFolder.beside(FileNames.path(output.name().get()).toAbsolutePath())
                : new Spool();
    }

    /** In colour and as wide as the terminal where the result goes to one. */
    private TextOptions textOptions() {
        boolean terminal = output.name().isEmpty() && CommandLine.Help.Ansi.AUTO.enabled();
        int width = terminal
                ? new CommandLine.Model.UsageMessageSpec().autoWidth(true).width()
                : 0;
        return new TextOptions(!withoutTables, explain, terminal, width);
    }
}
