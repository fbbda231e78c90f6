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
import io.github.ogireport.cli.console.Terminal;
import io.github.ogireport.cli.input.FileCollector;
import io.github.ogireport.cli.input.FileNames;
import io.github.ogireport.cli.input.InputFile;
import io.github.ogireport.cli.input.ReportReader;
import io.github.ogireport.cli.option.CommandWords;
import io.github.ogireport.cli.option.FailOn;
import io.github.ogireport.cli.option.FileGuard;
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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Reads reports and says what they state, what is wrong with them and what could not be read for certain. */
final class CheckCommand extends ProgramCommand {
    private final FilesOption files = new FilesOption(words);

    private final OptionSpec format =
            CommandWords.choice(words, "--format", "text|json|jsonl|csv|sarif|html", "help.check.format", Format.class);

    private final OutputOption output = new OutputOption(words);

    private final LanguageOption language = new LanguageOption(words);

    private final OptionSpec previous = CommandWords.text(words, "--previous", "FILE|DIR", "help.previous");
    private final OptionSpec members = CommandWords.text(words, "--members", "DIR", "help.members");
    private final OptionSpec failOn =
            CommandWords.choice(words, "--fail-on", "error|warning|never", "help.failOn", FailOn.class);

    private final RuleOptions rules = new RuleOptions(words);

    private final OptionSpec withoutTables = CommandWords.flag(words, "--no-tables", "help.noTables");
    private final OptionSpec explain = CommandWords.flag(words, "--explain", "help.explain");
    private final OptionSpec ruleResults = CommandWords.flag(words, "--rule-results", "help.ruleResults");

    private final CsvOption csv = new CsvOption(words);

    CheckCommand(Console console) {
        super("check", console);
        words.usageMessage().abbreviateSynopsis(true);
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
        Decisions decisions = rules.decisions(files.allNames(), language, console);
        collected.leaveOut(decisions.files());
        Locale locale = decisions.language();
        Baseline baseline = rules.baseline(console);
        guardFiles(collected, decisions, baseline);
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
            FailOn level = CommandWords.<FailOn>value(failOn).orElse(FailOn.ERROR);
            int code = run.run(collected, reader, step.then(baseline::hide), (file, report) -> {
                baseline.add(file, report);
                return level.counts(report);
            });
            target.commit();
            baseline.finish();
            comparisons.forEach(ComparisonStep::finish);
            return comparisons.stream().anyMatch(ComparisonStep::isUnread) ? ExitCode.FAILED : code;
        }
    }

    private void guardFiles(FileCollector collected, Decisions decisions, Baseline baseline) {
        FileGuard guard = new FileGuard(collected, console);
        Stream.of(previous, members)
                .forEach(option -> CommandWords.<String>value(option).ifPresent(guard::reads));
        files.list().ifPresent(guard::reads);
        decisions.files().forEach(guard::reads);
        baseline.readName().ifPresent(guard::reads);
        guard.writes(output.name());
        guard.writes(files.manifestName());
        guard.writes(baseline.writtenName());
    }

    private List<ComparisonStep> comparisons(Function<InputFile, RuleSet> choice) throws IOException {
        List<ComparisonStep> comparisons = new ArrayList<>();
        Optional<String> yearBefore = CommandWords.value(previous);
        if (yearBefore.isPresent()) {
            comparisons.add(PreviousYear.read(yearBefore.get(), choice, console));
        }
        Optional<String> membersName = CommandWords.value(members);
        if (membersName.isPresent()) {
            comparisons.add(Members.read(membersName.get(), choice, console));
        }
        return comparisons;
    }

    private Format format() {
        return CommandWords.<Format>value(format).orElse(Format.TEXT);
    }

    private ReportWriter writer(Writer out, Locale locale, ArticleStore store) throws IOException {
        return switch (format()) {
            case TEXT -> new TextReportWriter(out, locale, ShippedRules.all(), textOptions());
            case JSON -> new JsonReportWriter(out, locale, false, CommandWords.isGiven(ruleResults));
            case JSONL -> new JsonReportWriter(out, locale, true, CommandWords.isGiven(ruleResults));
            case CSV -> new CsvReportWriter(out, locale, csv.options());
            case SARIF -> new SarifReportWriter(out, locale, ShippedRules.all(), ProgramVersion.current());
            case HTML -> new HtmlReportWriter(out, locale, ShippedRules.all(), store);
        };
    }

    /** More reports than a page holds well are pages in a folder beside it, where the page has a name. */
    private ArticleStore store(FileCollector collected) throws IOException {
        boolean paged = format() == Format.HTML && collected.files().size() > HtmlReportWriter.MOST_ON_A_PAGE;
        return paged && output.name().isPresent()
                ? PageFolder.beside(FileNames.path(output.name().get()).toAbsolutePath(), console)
                : new Spool();
    }

    /** As wide as the terminal where the result goes to one, and in colour if it has colours. */
    private TextOptions textOptions() {
        boolean terminal = output.name().isEmpty() && Terminal.isOutput();
        boolean colour = terminal && Terminal.hasColour(System.getenv());
        int width = terminal
                ? new CommandLine.Model.UsageMessageSpec().autoWidth(true).width()
                : 0;
        return new TextOptions(!CommandWords.isGiven(withoutTables), CommandWords.isGiven(explain), colour, width);
    }
}
