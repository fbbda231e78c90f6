package io.github.ogireport.cli;

import io.github.ogireport.cli.config.RuleJars;
import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.console.ExitCode;
import io.github.ogireport.cli.option.CommandWords;
import io.github.ogireport.cli.option.LanguageOption;
import io.github.ogireport.cli.option.OutputOption;
import io.github.ogireport.cli.output.catalogue.RuleCatalogueWriter;
import io.github.ogireport.cli.target.ResultTarget;
import io.github.ogireport.rule.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** Lists the rules. */
final class RulesCommand extends ProgramCommand {
    private final OptionSpec format =
            CommandWords.choice(words, "--format", "text|json|md", "help.rules.format", Format.class);
    private final OptionSpec jars = CommandWords.texts(words, "--rules", "JAR", "help.rules");

    private final OutputOption output = new OutputOption(words);

    private final LanguageOption language = new LanguageOption(words);

    RulesCommand(Console console) {
        super("rules", console);
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
        rules.addAll(RuleJars.named(jars.getValue(), console));
        try (ResultTarget target = ResultTarget.of(output.name(), console.out())) {
            RuleCatalogueWriter writer =
                    new RuleCatalogueWriter(target.writer(), language.locale(), rules, ShippedRules.offByDefault());
            switch (CommandWords.<Format>value(format).orElse(Format.TEXT)) {
                case TEXT -> writer.writeText();
                case JSON -> writer.writeJson();
                case MD -> writer.writeMarkdown();
            }
            target.commit();
            return ExitCode.NOTHING;
        }
    }
}
