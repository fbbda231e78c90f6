package io.github.ogireport.internal.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Message patterns by key in both languages, read from {@code <name>_zh.properties} and {@code <name>_en.properties} (UTF-8).
 * Unlike {@link java.util.ResourceBundle} it never looks at the default locale. {@code {0}} stands for the first argument.
 */
public final class MessageBundle {
    private final String name;
    private final Map<String, String> chinese;
    private final Map<String, String> english;

    private MessageBundle(String name) {
        this.name = name;
        this.chinese = load(name, Language.CHINESE);
        this.english = load(name, Language.ENGLISH);
    }

    /** Loads the bundle {@code name} of this package. */
    public static MessageBundle load(String name) {
        return new MessageBundle(name);
    }

    /** All keys in {@code language}. */
    public Set<String> keys(Language language) {
        return patterns(language).keySet();
    }

    /** Whether the bundle has {@code key}. */
    public boolean has(String key) {
        return chinese.containsKey(key);
    }

    /** The pattern of {@code key} in the language of {@code locale}. */
    public String pattern(String key, Locale locale) {
        String pattern = patterns(Language.of(locale)).get(key);
        if (pattern == null) {
            throw new IllegalStateException("no message '" + key + "' in bundle " + name);
        }
        return pattern;
    }

    /** The message of {@code key} with its arguments filled in. */
    public String message(String key, Locale locale, List<String> arguments) {
        return fill(pattern(key, locale), arguments);
    }

    /** Fills {@code {0}}, {@code {1}} … of a pattern; a placeholder without argument stays as it is. */
    public static String fill(String pattern, List<String> arguments) {
        StringBuilder message = new StringBuilder(pattern.length() + 32);
        int from = 0;
        int open;
        while ((open = pattern.indexOf('{', from)) >= 0) {
            int close = pattern.indexOf('}', open);
            int index = close == open + 2 ? pattern.charAt(open + 1) - '0' : -1;
            if (index < 0 || index >= arguments.size()) {
                message.append(pattern, from, open + 1);
                from = open + 1;
            } else {
                message.append(pattern, from, open).append(arguments.get(index));
                from = close + 1;
            }
        }
        message.append(pattern, from, pattern.length());
        return pattern.endsWith("}") ? withoutEmptyEnd(message) : message.toString();
    }

    /** A message that ends in something empty ends before the colon that announces it. */
    private static String withoutEmptyEnd(StringBuilder message) {
        int end = message.length();
        while (end > 0 && ":： ".indexOf(message.charAt(end - 1)) >= 0) {
            end--;
        }
        return message.substring(0, end);
    }

    private Map<String, String> patterns(Language language) {
        return language == Language.ENGLISH ? english : chinese;
    }

    private static Map<String, String> load(String name, Language language) {
        String file = name + "_" + language.tag() + ".properties";
        Properties properties = new Properties();
        try (InputStream stream = MessageBundle.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the library is incomplete: " + file + " is missing");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }
}
