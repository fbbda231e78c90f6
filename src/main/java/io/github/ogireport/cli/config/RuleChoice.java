package io.github.ogireport.cli.config;

import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.console.Mistake;
import io.github.ogireport.cli.input.InputFile;
import io.github.ogireport.internal.rule.StandardRules;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The rules that run over each file: the standard ones, those of the user, and what configuration and command line change. */
public final class RuleChoice {
    private static final String PREFIX = "OGI-";

    private final Console console;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<Suppression> ofFiles = new ArrayList<>();
    private RuleSet rules = RuleSet.standard();

    private RuleChoice(Console console) {
        this.console = console;
    }

    /** What {@code configuration}, {@code --select} and {@code --ignore} make of the standard rules and {@code own} ones. */
    static RuleChoice of(
            Configuration configuration,
            List<Word> select,
            List<Word> ignore,
            List<Rule> own,
            LocalDate today,
            Console console) {
        RuleChoice choice = new RuleChoice(console);
        StandardRules.catalogue().forEach(rule -> choice.known.add(rule.id()));
        for (Rule rule : own) {
            if (rule.id().isBlank() || !choice.known.add(rule.id())) {
                throw new Mistake(console.text("config.ruleTwice", rule.id()));
            }
            choice.rules = choice.rules.with(rule);
        }
        configuration.on().forEach(word -> choice.ids(word).forEach(choice::turnOn));
        choice.select(select);
        configuration.off().forEach(word -> choice.ids(word).forEach(choice::turnOff));
        ignore.forEach(word -> choice.ids(word).forEach(choice::turnOff));
        for (Configuration.Weight weight : configuration.severities()) {
            for (String id : choice.running(weight.rule())) {
                choice.rules = choice.rules.severity(id, weight.severity());
            }
        }
        for (Suppression suppression : configuration.suppressions()) {
            if (suppression.hasExpired(today)) {
                console.message(console.text(
                        "config.expired",
                        suppression.rule().place(),
                        suppression.until().orElseThrow()));
            } else {
                choice.suppress(suppression);
            }
        }
        return choice;
    }

    /** The rules that run over {@code file}. */
    public RuleSet rules(InputFile file) {
        RuleSet set = rules;
        for (Suppression suppression : ofFiles) {
            if (suppression.covers(file)) {
                set = with(set, suppression);
            }
        }
        return set;
    }

    /** The rules that run over every file. */
    public RuleSet rules() {
        return rules;
    }

    private void suppress(Suppression suppression) {
        ids(suppression.rule());
        if (suppression.file().isPresent()) {
            ofFiles.add(suppression);
        } else {
            rules = with(rules, suppression);
        }
    }

    private RuleSet with(RuleSet set, Suppression suppression) {
        RuleSet changed = set;
        for (String id : running(suppression.rule())) {
            changed = changed.suppress(id, suppression.path(), suppression.reason());
        }
        return changed;
    }

    private void select(List<Word> select) {
        if (select.isEmpty()) {
            return;
        }
        Set<String> selected = new LinkedHashSet<>();
        select.forEach(word -> selected.addAll(ids(word)));
        selected.forEach(this::turnOn);
        known.stream().filter(id -> !selected.contains(id)).forEach(this::turnOff);
    }

    private void turnOn(String id) {
        if (!isRunning(id)) {
            rules = rules.withOptional(id);
        }
    }

    private void turnOff(String id) {
        if (isRunning(id)) {
            rules = rules.without(id);
        }
    }

    private boolean isRunning(String id) {
        return rules.rules().stream().anyMatch(rule -> rule.id().equals(id));
    }

    private List<String> running(Word word) {
        return ids(word).stream().filter(this::isRunning).toList();
    }

    /** The rules of an id or a family: {@code OGI-T301}, {@code T301}, {@code T3} or {@code T}. */
    private List<String> ids(Word word) {
        String text = word.text().toUpperCase(Locale.ROOT);
        for (String begin : List.of(text, PREFIX + text)) {
            if (known.contains(begin)) {
                return List.of(begin);
            }
            List<String> family = known.stream()
                    .filter(id -> id.toUpperCase(Locale.ROOT).startsWith(begin))
                    .toList();
            if (!family.isEmpty()) {
                return family;
            }
        }
        String full = text.startsWith(PREFIX) ? text : PREFIX + text;
        throw new Word(full, word.place()).unknown(console, "config.unknownRule", known);
    }
}
