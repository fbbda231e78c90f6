package io.github.ogireport.cli.config;

import java.util.Locale;
import java.util.Optional;

/** Settles the language once it is known which one is configured. */
public interface LanguageChoice {
    /** The language of results and messages, where {@code configured} is that of the configuration, if there is one. */
    Locale settle(Optional<Locale> configured);
}
