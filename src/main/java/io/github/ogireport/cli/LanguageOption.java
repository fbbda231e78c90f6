package io.github.ogireport.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option {@code --lang}, which all commands have. */
final class LanguageOption {
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
    private Choice language = Choice.ZH;

    Locale locale() {
        return language.locale;
    }

    /** The language asked for in {@code arguments}, before they are read in earnest: messages about them need it. */
    static Locale in(String[] arguments) {
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
