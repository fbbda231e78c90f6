package io.github.ogireport.internal.rule.base;

import io.github.ogireport.internal.message.Language;
import io.github.ogireport.internal.message.MessageBundle;
import io.github.ogireport.rule.RuleMessages;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The messages of the standard rules. The bundles are read when the first text is asked for, because most parses never ask. */
public enum StandardMessages implements RuleMessages {
    /** The only instance. */
    INSTANCE;

    @Override
    public String pattern(String key, Locale locale) {
        for (MessageBundle bundle : Bundles.ALL) {
            if (bundle.has(key)) {
                return bundle.pattern(key, locale);
            }
        }
        throw new IllegalArgumentException("no message '" + key + "'");
    }

    /** All keys in {@code language}. */
    public Set<String> keys(Language language) {
        Set<String> keys = new TreeSet<>();
        for (MessageBundle bundle : Bundles.ALL) {
            keys.addAll(bundle.keys(language));
        }
        return keys;
    }

    /** Loaded at first use. */
    private static final class Bundles {
        static final List<MessageBundle> ALL = List.of(
                MessageBundle.load("rules"), MessageBundle.load("rules_prose"), MessageBundle.load("rules_cross"));
    }
}
