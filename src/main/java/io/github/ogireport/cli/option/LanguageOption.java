package io.github.ogireport.cli.option;

import io.github.ogireport.cli.console.Console;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

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

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "help.lang")
    private @Nullable Choice language;

    /** The language of results: that of the option, or Chinese. */
    public Locale locale() {
        return language == null ? Locale.CHINESE : language.locale;
    }

    /** The language of results and messages: that of the option, or else the {@code configured} one, or Chinese. */
    public Locale settle(Optional<Locale> configured, Console console) {
        Locale locale = language == null ? configured.orElse(Locale.CHINESE) : language.locale;
        console.use(locale);
        return locale;
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
