package io.github.ogireport.cli.config;

import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.input.FileNames;
import io.github.ogireport.rule.Rule;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Loads the rules that a user has written: the services of type {@link Rule} of a jar. */
public final class RuleJars {
    private RuleJars() {}

    /**
     * The rules in the jars of the option {@code --rules}, in order.
     *
     * @throws io.github.ogireport.cli.console.Mistake if one has none
     */
    public static List<Rule> named(List<String> jars, Console console) {
        return load(words(jars), console);
    }

    /** The jars as the user wrote them. */
    static List<Word> words(List<String> jars) {
        return jars.stream().map(jar -> new Word(jar, "--rules")).toList();
    }

    /** The rules in {@code jars}, in order. The jars stay open as long as the program runs. */
    static List<Rule> load(List<Word> jars, Console console) {
        List<Rule> rules = new ArrayList<>();
        for (Word jar : jars) {
            rules.addAll(load(jar, console));
        }
        return rules;
    }

    private static List<Rule> load(Word jar, Console console) {
        List<Rule> rules = new ArrayList<>();
        try {
            Path path = FileNames.path(jar.text());
            if (!Files.isRegularFile(path)) {
                throw jar.mistake(console, "config.noJar", jar.text());
            }
            URLClassLoader loader =
                    new URLClassLoader(new URL[] {path.toUri().toURL()}, RuleJars.class.getClassLoader());
            for (Rule rule : ServiceLoader.load(Rule.class, loader)) {
                if (rule.getClass().getClassLoader() == loader) {
                    rules.add(rule);
                }
            }
        } catch (IOException | InvalidPathException | ServiceConfigurationError | LinkageError e) {
            throw jar.mistake(console, "config.badJar", jar.text());
        }
        if (rules.isEmpty()) {
            throw jar.mistake(console, "config.noRules", jar.text());
        }
        return rules;
    }
}
