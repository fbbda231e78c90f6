package io.github.ogireport.cli.option;

import io.github.ogireport.cli.console.Console;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option {@code --lang}, which all commands have. */
public final class LanguageOption {
    /** The languages. */
    enum Choice {
        /** Chinese. */
        ZH(Locale.CHINESE),
        /** English. */
        EN(Locale.ENGLISH);

        private final Locale locale;

        Choice(Locale locale) {
            this.locale = locale;
        }
    }

    private final OptionSpec language;

    /** Gives {@code command} the option. */
    public LanguageOption(CommandSpec command) {
        language = CommandWords.choice(command, "--lang", "zh|en", "help.lang", Choice.class);
    }

    /** The language of results: that of the option, or Chinese. */
    public Locale locale() {
        return chosen().orElse(Locale.CHINESE);
    }

    /** The language of results and messages: that of the option, or else the {@code configured} one, or Chinese. */
    public Locale settle(Optional<Locale> configured, Console console) {
        Locale locale = chosen().or(() -> configured).orElse(Locale.CHINESE);
        console.use(locale);
        return locale;
    }

    private Optional<Locale> chosen() {
        return CommandWords.<Choice>value(language).map(choice -> choice.locale);
    }

    /** The language asked for in {@code arguments}, before they are read in earnest: messages about them need it. */
    public static Locale in(String[] arguments) {
        Locale locale = Locale.CHINESE;
        for (int i = 0; i < arguments.length; i++) {
            String value = arguments[i].startsWith("--lang=")
                    ? arguments[i].substring("--lang=".length())
                    : arguments[i].equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : "";
            if (value.equalsIgnoreCase("en") || value.equalsIgnoreCase("zh")) {
                locale = value.equalsIgnoreCase("en") ? Locale.ENGLISH : Locale.CHINESE;
            }
        }
        return locale;
    }
}
