package io.github.ogireport.cli.option;

import io.github.ogireport.cli.config.Baseline;
import io.github.ogireport.cli.config.Decisions;
import io.github.ogireport.cli.console.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules run, and which findings count. */
public final class RuleOptions {
    @Option(names = "--config", paramLabel = "FILE", descriptionKey = "help.config")
    private @Nullable String configuration;

    @Option(names = "--select", paramLabel = "RULE", split = ",", descriptionKey = "help.select")
    private List<String> select = new ArrayList<>();

    @Option(names = "--ignore", paramLabel = "RULE", split = ",", descriptionKey = "help.ignore")
    private List<String> ignore = new ArrayList<>();

    @Option(names = "--rules", paramLabel = "JAR", descriptionKey = "help.rules")
    private List<String> jars = new ArrayList<>();

    @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "help.baseline")
    private @Nullable String baseline;

    /** What configuration and options decide for a run over {@code files}. */
    public Decisions decisions(List<String> files, Console console) {
        return Decisions.of(Optional.ofNullable(configuration), files, select, ignore, jars, console);
    }

    /** The files that these options read. */
    public List<String> files() {
        return Stream.of(configuration, baseline).filter(Objects::nonNull).toList();
    }

    /** The findings that are known. */
    public Baseline baseline(Console console) {
        return Baseline.of(Optional.ofNullable(baseline), console);
    }
}
