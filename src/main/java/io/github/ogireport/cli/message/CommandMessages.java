package io.github.ogireport.cli.message;

import io.github.ogireport.internal.message.MessageBundle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The texts of the command line in Chinese and English. */
public final class CommandMessages {
    private static final MessageBundle BUNDLE = MessageBundle.load("cli");

    private CommandMessages() {}

    /** The text of {@code key} in the language of {@code locale}, with its arguments filled in. */
    public static String text(Locale locale, String key, Object... arguments) {
        return BUNDLE.message(key, locale, strings(arguments));
    }

    /** The arguments as strings that do not depend on the default locale. */
    public static List<String> strings(Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }
}
