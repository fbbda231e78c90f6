package io.github.ogireport.cli;

import io.github.ogireport.cli.config.RuleJars;
import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.console.ExitCode;
import io.github.ogireport.cli.console.ProgramVersion;
import io.github.ogireport.cli.option.LanguageOption;
import io.github.ogireport.cli.option.OutputOption;
import io.github.ogireport.cli.output.catalogue.RuleCatalogueWriter;
import io.github.ogireport.cli.target.ResultTarget;
import io.github.ogireport.rule.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(name = "rules", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, sortOptions = false)
final class RulesCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--format", paramLabel = "text|json|md", descriptionKey = "help.rules.format")
    private Format format = Format.TEXT;

    @Option(names = "--rules", paramLabel = "JAR", descriptionKey = "help.rules")
    private List<String> jars = new ArrayList<>();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    RulesCommand(Console console) {
        this.console = console;
    }

    /** The formats of the catalogue. */
    enum Format {
        /** For a terminal. */
        TEXT,
        /** For programs. */
        JSON,
        /** A Markdown table. */
        MD
    }

    @Override
    public Integer call() throws IOException {
        List<Rule> rules = new ArrayList<>(ShippedRules.all());
        rules.addAll(RuleJars.named(jars, console));
        try (ResultTarget target = ResultTarget.of(output.name(), console.out())) {
            RuleCatalogueWriter writer =
                    new RuleCatalogueWriter(target.writer(), language.locale(), rules, ShippedRules.offByDefault());
            switch (format) {
                case TEXT -> writer.writeText();
                case JSON -> writer.writeJson();
                case MD -> writer.writeMarkdown();
            }
            target.commit();
            return ExitCode.NOTHING;
        }
    }
}
