package io.github.ogireport.rule;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;

/**
 * The message patterns of rules by key, in Chinese and English; <code>{0}</code> stands for the first argument.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface RuleMessages {
    /**
     * The pattern of {@code key}, such as {@code OGI-T301} or {@code OGI-T301.title}.
     *
     * @throws java.util.MissingResourceException or another exception where there is no such key
     */
    String pattern(String key, Locale locale);

    /**
     * Patterns from resource bundles; {@code bundles} is called with {@link Locale#CHINESE} or {@link Locale#ENGLISH}. With a
     * bundle for each of the two ({@code _zh}, {@code _en}) the default locale of the machine plays no part.
     */
    static RuleMessages ofBundles(Function<Locale, ResourceBundle> bundles) {
        return (key, locale) -> bundles.apply(isEnglish(locale) ? Locale.ENGLISH : Locale.CHINESE)
                .getString(key);
    }

    /** Patterns from two maps with the same keys. */
    static RuleMessages of(Map<String, String> chinese, Map<String, String> english) {
        Map<String, String> zh = Map.copyOf(chinese);
        Map<String, String> en = Map.copyOf(english);
        if (!zh.keySet().equals(en.keySet())) {
            throw new IllegalArgumentException("the two languages need the same keys");
        }
        return (key, locale) -> {
            String pattern = (isEnglish(locale) ? en : zh).get(key);
            if (pattern == null) {
                throw new IllegalArgumentException("no message '" + key + "'");
            }
            return pattern;
        };
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
