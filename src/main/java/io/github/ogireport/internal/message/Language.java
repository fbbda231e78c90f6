package io.github.ogireport.internal.message;

import java.util.Locale;

/** The two languages that users see. Chinese is the default; English is for locales that ask for English. */
public enum Language {
    CHINESE("zh"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }

    /** The language for {@code locale}; the JVM's default locale plays no part. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : CHINESE;
    }
}
