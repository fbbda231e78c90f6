package io.github.ogireport.cli.console;

import io.github.ogireport.internal.message.Language;
import io.github.ogireport.internal.message.MessageBundle;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The texts of {@code --help}, for picocli. */
public final class HelpTexts extends ResourceBundle {
    private static final MessageBundle BUNDLE = MessageBundle.load("cli_help");

    private final Locale locale;

    /** The texts in the language of {@code locale}. */
    public HelpTexts(Locale locale) {
        this.locale = locale;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return BUNDLE.has(key) ? BUNDLE.pattern(key, locale) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(BUNDLE.keys(Language.of(locale)));
    }
}
