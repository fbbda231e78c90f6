package io.github.ogireport.cli.config;

import io.github.ogireport.cli.console.Console;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The names and values of a part of a YAML file, each name one that is known and there once. */
final class YamlMap {
    private final String file;
    private final Console console;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final List<Word> names = new ArrayList<>();

    /** The part {@code node}; with {@code known} empty, any name will do. */
    YamlMap(String file, Node node, Set<String> known, Console console) {
        this.file = file;
        this.console = console;
        this.node = node;
        if (!(node instanceof MappingNode mapping)) {
            throw here(node).mistake(console, "config.namesExpected");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            Word name = word(tuple.getKeyNode());
            if (!known.isEmpty() && !known.contains(name.text())) {
                throw name.unknown(console, "config.unknownName", known);
            }
            if (values.put(name.text(), tuple.getValueNode()) != null) {
                throw name.mistake(console, "config.twice", name.text());
            }
            names.add(name);
        }
    }

    /** The names in order. */
    List<Word> names() {
        return names;
    }

    /** The one word that is the value of {@code name}. */
    Optional<Word> word(String name) {
        return Optional.ofNullable(values.get(name)).map(this::word);
    }

    /** The one word that must be the value of {@code name}. */
    Word required(String name) {
        return word(name).orElseThrow(() -> here(node).mistake(console, "config.lacking", name));
    }

    /** The words in the list that is the value of {@code name}; a single word stands for a list of one. */
    List<Word> words(String name) {
        return nodes(name).stream().map(this::word).toList();
    }

    /** The part that is the value of {@code name}. */
    Optional<YamlMap> map(String name, Set<String> known) {
        return Optional.ofNullable(values.get(name)).map(value -> new YamlMap(file, value, known, console));
    }

    /** The parts in the list that is the value of {@code name}. */
    List<YamlMap> maps(String name, Set<String> known) {
        return nodes(name).stream()
                .map(value -> new YamlMap(file, value, known, console))
                .toList();
    }

    private List<Node> nodes(String name) {
        Node value = values.get(name);
        if (value == null) {
            return List.of();
        }
        return value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
    }

    private Word word(Node value) {
        if (!(value instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw here(value).mistake(console, "config.wordExpected");
        }
        return new Word(scalar.getValue(), here(value).place());
    }

    private Word here(Node value) {
        return new Word("", place(file, value.getStartMark()));
    }

    /** A file and, where it is known, the line. */
    static String place(String file, Optional<Mark> mark) {
        return mark.map(known -> file + ":" + (known.getLine() + 1)).orElse(file);
    }
}
