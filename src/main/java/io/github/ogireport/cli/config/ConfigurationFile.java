package io.github.ogireport.cli.config;

import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.console.Mistake;
import io.github.ogireport.cli.input.FileNames;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a configuration; a mistake in it is named with its line, and with the word that may have been meant. */
final class ConfigurationFile {
    /** The name of the file that is looked for beside the reports. */
    static final String NAME = "ogi-report.yaml";

    private static final Map<String, Locale> LANGUAGES = Map.of("zh", Locale.CHINESE, "en", Locale.ENGLISH);
    private static final Map<String, Severity> SEVERITIES =
            Map.of("info", Severity.INFO, "warning", Severity.WARNING, "error", Severity.ERROR);

    private final String name;
    private final Console console;

    private ConfigurationFile(String name, Console console) {
        this.name = name;
        this.console = console;
    }

    /** The configuration in the file {@code name}. */
    static Configuration read(String name, Console console) {
        try {
            return new ConfigurationFile(name, console).read(FileNames.path(name));
        } catch (InvalidPathException e) {
            throw new Mistake(console.text("unreadable", name, console.reason(e)));
        }
    }

    /**
     * The configuration that lies in one of the directories, or beside one of the files, that {@code arguments} name. Since it may have come with the reports, it cannot make the program run code.
     */
    static Configuration beside(List<String> arguments, Console console) {
        Set<Path> found = new LinkedHashSet<>();
        for (String argument : arguments) {
            folder(argument)
                    .map(folder -> folder.resolve(NAME))
                    .filter(Files::isRegularFile)
                    .ifPresent(found::add);
        }
        if (found.size() > 1) {
            throw new Mistake(console.text("config.several", found.size(), NAME));
        }
        if (found.isEmpty()) {
            return Configuration.none(Optional.empty());
        }
        Path path = found.iterator().next();
        String name = path.toString();
        Configuration configuration = new ConfigurationFile(name, console).read(path);
        if (!configuration.jars().isEmpty()) {
            throw configuration.jars().get(0).mistake(console, "config.jarsBeside");
        }
        return configuration;
    }

    private static Optional<Path> folder(String argument) {
        try {
            Path path = FileNames.path(argument);
            Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
            return Optional.ofNullable(folder)
                    .filter(Files::isDirectory)
                    .map(known -> known.toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Configuration read(Path path) {
        try (Reader reader = Files.newBufferedReader(path)) {
            return new Compose(LoadSettings.builder().build())
                    .composeReader(reader)
                    .map(this::configuration)
                    .orElse(Configuration.none(Optional.of(name)));
        } catch (MarkedYamlEngineException e) {
            throw new Mistake(
                    console.text("config.at", YamlMap.place(name, e.getProblemMark()), console.text("config.noYaml")));
        } catch (YamlEngineException e) {
            throw new Mistake(console.text("config.at", name, console.text("config.noYaml")));
        } catch (IOException e) {
            throw new Mistake(console.text("unreadable", name, console.reason(e)));
        }
    }

    private Configuration configuration(Node root) {
        YamlMap all = new YamlMap(name, root, Set.of("language", "rules", "suppress", "jars"), console);
        Optional<YamlMap> rules = all.map("rules", Set.of("on", "off", "severity"));
        Optional<YamlMap> weights = rules.flatMap(map -> map.map("severity", Set.of()));
        return new Configuration(
                all.word("language").map(word -> oneOf(LANGUAGES, word)),
                rules.map(map -> map.words("on")).orElse(List.of()),
                rules.map(map -> map.words("off")).orElse(List.of()),
                weights.map(this::weights).orElse(List.of()),
                all.maps("suppress", Set.of("rule", "path", "file", "reason", "until")).stream()
                        .map(this::suppression)
                        .toList(),
                all.words("jars"),
                Optional.of(name));
    }

    private List<Configuration.Weight> weights(YamlMap map) {
        List<Configuration.Weight> weights = new ArrayList<>();
        for (Word rule : map.names()) {
            weights.add(new Configuration.Weight(rule, oneOf(SEVERITIES, map.required(rule.text()))));
        }
        return weights;
    }

    private Suppression suppression(YamlMap map) {
        return new Suppression(
                map.required("rule"),
                map.word("path").map(this::path).orElse(ReportPath.report()),
                map.word("file").map(Word::text),
                map.required("reason").text(),
                map.word("until").map(this::date));
    }

    private ReportPath path(Word word) {
        try {
            return ReportPath.parse(word.text());
        } catch (IllegalArgumentException e) {
            List<String> known = CellPath.all().stream()
                    .flatMap(cell -> Stream.of(cell.toString(), cell.rowPath().toString()))
                    .distinct()
                    .toList();
            throw word.unknown(console, "config.unknownPath", known);
        }
    }

    private LocalDate date(Word word) {
        try {
            return LocalDate.parse(word.text());
        } catch (DateTimeParseException e) {
            throw word.mistake(console, "config.noDate", word.text());
        }
    }

    private <T> T oneOf(Map<String, T> choices, Word word) {
        T chosen = choices.get(word.text());
        if (chosen == null) {
            throw word.mistake(
                    console,
                    "config.value",
                    word.text(),
                    String.join(", ", choices.keySet().stream().sorted().toList()));
        }
        return chosen;
    }
}
