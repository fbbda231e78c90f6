package io.github.ogireport.cli.config;

import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.console.Mistake;
import io.github.ogireport.cli.input.FileNames;
import io.github.ogireport.cli.input.InputFile;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.target.ResultTarget;
import io.github.ogireport.rule.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The findings that are known: a file with one a line, by its fingerprint, the rule and the report. Where the file is there, these
 * findings are suppressed; where it is not, it is written, and this time all findings count.
 */
public final class Baseline {
    private static final String HEAD = "# ogi-report baseline: fingerprint rule path file";

    private final Console console;
    private final @Nullable String name;
    private final Path folder;
    private final boolean isNew;
    private final Set<String> known = new HashSet<>();
    private final List<String> found = new ArrayList<>();
    private final AtomicInteger hidden = new AtomicInteger();

    private Baseline(Console console, @Nullable String name, Path folder, boolean isNew) {
        this.console = console;
        this.name = name;
        this.folder = folder;
        this.isNew = isNew;
    }

    /**
     * The findings in the file {@code name}, if one is named.
     *
     * @throws Mistake if it cannot be read or is none
     */
    public static Baseline of(Optional<String> name, Console console) {
        if (name.isEmpty()) {
            return new Baseline(console, null, Path.of(""), false);
        }
        try {
            Path path = FileNames.path(name.get()).toAbsolutePath().normalize();
            Path folder = Optional.ofNullable(path.getParent()).orElse(path);
            Baseline baseline = new Baseline(console, name.get(), folder, !Files.exists(path));
            if (!baseline.isNew) {
                baseline.read(Files.readAllLines(path));
            }
            return baseline;
        } catch (IOException | InvalidPathException e) {
            throw new Mistake(console.text("unreadable", name.get(), console.reason(e)));
        }
    }

    /** The file that was read, if there is one. */
    public Optional<String> readName() {
        return Optional.ofNullable(name).filter(known -> !isNew);
    }

    /** The file that is to be written, if there is one. */
    public Optional<String> writtenName() {
        return Optional.ofNullable(name).filter(known -> isNew);
    }

    private void read(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
            throw new Mistake(console.text("baseline.none", String.valueOf(name)));
        }
        lines.stream().skip(1).map(Baseline::identity).forEach(known::add);
    }

    /** {@code report} with the known findings suppressed. */
    public CheckedReport hide(InputFile file, CheckedReport report) {
        if (known.isEmpty()) {
            return report;
        }
        String reason = console.text("baseline.reason", String.valueOf(name));
        CheckedReport changed = report.suppress(finding -> known.contains(identity(line(file, finding))), reason);
        hidden.addAndGet(report.counting() - changed.counting());
        return changed;
    }

    /** Takes down the findings of {@code report}, for a file that is yet to be written. */
    public void add(InputFile file, CheckedReport report) {
        if (isNew) {
            report.findings().stream()
                    .filter(finding -> !finding.isSuppressed())
                    .forEach(finding -> found.add(line(file, finding)));
        }
    }

    /** Writes the file if it was not there; says what was written or hidden. */
    public void finish() throws IOException {
        if (name == null) {
            return;
        }
        if (!isNew) {
            console.message(console.text("baseline.hidden", hidden.get(), name));
            return;
        }
        try (ResultTarget target = ResultTarget.of(Optional.of(name), console.out())) {
            target.writer().write(HEAD + "\n");
            for (String line : found) {
                target.writer().write(line + "\n");
            }
            target.commit();
        }
        console.message(console.text("baseline.written", found.size(), name));
    }

    /** A report is known by where it lies in relation to the baseline, so that both may move together. */
    private String line(InputFile file, Finding finding) {
        Path path = file.path().toAbsolutePath().normalize();
        String place = folder.getRoot() != null && folder.getRoot().equals(path.getRoot())
                ? folder.relativize(path).toString().replace('\\', '/')
                : file.name();
        String at = finding.path().toString();
        return finding.fingerprint() + " " + finding.code() + " " + (at.isEmpty() ? "-" : at) + " " + onOneLine(place);
    }

    /** A name may have line breaks. */
    private static String onOneLine(String name) {
        return name.strip().replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    /** The fingerprint and the file; rule and path are there for people. */
    private static String identity(String line) {
        String[] parts = line.split(" ", 4);
        return parts.length < 4 ? line : parts[0] + " " + parts[3];
    }
}
