package io.github.ogireport.cli.batch;

import io.github.ogireport.CrossReport;
import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.input.FileNames;
import io.github.ogireport.cli.input.InputFile;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.internal.rule.cross.YearPair;
import io.github.ogireport.internal.rule.cross.prose.BodyName;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The reports on the year before: one that all reports checked are compared with, or a directory in which each has its own, by body
 * and year. Of a directory only the bodies and years are kept, and a report is read again when its turn comes.
 */
public final class PreviousYear implements ComparisonStep {
    private static final int ENDING = 2;

    private final Function<InputFile, RuleSet> rules;
    private final OtherReports others;
    private final Comparisons comparisons;
    private final boolean directory;
    private final Map<String, List<Candidate>> candidates = new HashMap<>();
    private @Nullable AnnualReport only;

    private record Candidate(BodyName body, InputFile file) {}

    private PreviousYear(boolean directory, Function<InputFile, RuleSet> rules, Console console) {
        this.directory = directory;
        this.rules = rules;
        this.others = new OtherReports(console);
        this.comparisons = new Comparisons(console);
    }

    /** The report or reports in the file or directory {@code name}; what cannot be read is reported. */
    public static PreviousYear read(String name, Function<InputFile, RuleSet> rules, Console console)
            throws IOException {
        PreviousYear previous = new PreviousYear(isDirectory(name), rules, console);
        previous.others.read(name, "previous.noReport", previous::add);
        return previous;
    }

    @Override
    public boolean isUnread() {
        return others.isUnread();
    }

    @Override
    public void finish() {
        comparisons.list("previous.notCompared");
    }

    @Override
    public CheckedReport apply(InputFile file, CheckedReport report) {
        if (!report.isReport()) {
            return report;
        }
        if (!directory) {
            return only == null ? report : compare(only, file, report);
        }
        AnnualReport current = report.report();
        if (current.agency().isEmpty() || current.year().isEmpty()) {
            return comparisons.leave(report, "previous.unstated");
        }
        List<InputFile> found =
                before(current.year().getAsInt(), BodyName.of(current.agency().get()));
        if (found.size() != 1) {
            List<String> names = found.stream().map(InputFile::name).toList();
            return names.isEmpty()
                    ? comparisons.leave(report, "previous.nothing")
                    : comparisons.leave(report, "previous.several", String.join(", ", names));
        }
        @Nullable CheckedReport previous = others.read(found.get(0)).report();
        return previous == null
                ? comparisons.leave(report, "previous.nothing")
                : compare(previous.report(), file, report);
    }

    private CheckedReport compare(AnnualReport previous, InputFile file, CheckedReport report) {
        return comparisons
                .add(
                        report,
                        CrossReport.assessYears(previous, report.report(), rules.apply(file)),
                        YearPair.of(previous, report.report()).unfit().isEmpty())
                .beside(previous);
    }

    private void add(InputFile file, CheckedReport report) {
        AnnualReport previous = report.report();
        if (!directory) {
            only = previous;
        } else if (previous.agency().isPresent() && previous.year().isPresent()) {
            BodyName body = BodyName.of(previous.agency().get());
            candidates
                    .computeIfAbsent(key(previous.year().getAsInt(), body), key -> new ArrayList<>())
                    .add(new Candidate(body, file));
        }
    }

    private List<InputFile> before(int year, BodyName body) {
        return candidates.getOrDefault(key(year - 1, body), List.of()).stream()
                .filter(candidate -> candidate.body().match(body) == BodyName.Match.SAME)
                .map(Candidate::file)
                .toList();
    }

    /** Names of one body end alike. */
    private static String key(int year, BodyName body) {
        String stem = body.stem();
        return year + stem.substring(Math.max(0, stem.length() - ENDING));
    }

    private static boolean isDirectory(String name) {
        try {
            return Files.isDirectory(FileNames.path(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
