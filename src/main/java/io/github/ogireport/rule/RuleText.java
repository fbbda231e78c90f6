package io.github.ogireport.rule;

import io.github.ogireport.internal.message.Language;
import io.github.ogireport.internal.message.MessageBundle;
import io.github.ogireport.internal.message.Messages;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Fills the patterns of rules. Rules come from other jars too, so a text that is not there must not throw. */
final class RuleText {
    private RuleText() {}

    /** The message of {@code key}; key and arguments themselves where the rule has no such text. */
    static String message(RuleMessages messages, String key, List<String> arguments, Locale locale) {
        List<String> shown = new ArrayList<>(arguments.size());
        for (String argument : arguments) {
            shown.add(argument.startsWith("@") ? names(messages, argument, locale) : argument);
        }
        String pattern = pattern(messages, key, locale);
        return pattern == null
                ? key + (shown.isEmpty() ? "" : colon(locale) + String.join(", ", shown))
                : MessageBundle.fill(pattern, shown);
    }

    /** A line as compilers print it: the place if it is known, what, where and why. */
    static String line(SourceSpan place, String what, ReportPath path, String message) {
        StringBuilder line = new StringBuilder();
        if (place.isKnown()) {
            line.append(place.line()).append(':').append(place.column()).append(": ");
        }
        line.append(what);
        if (!path.toString().isEmpty()) {
            line.append(' ').append(path);
        }
        return message.isEmpty()
                ? line.toString()
                : line.append(": ").append(message).toString();
    }

    static String colon(Locale locale) {
        return Language.of(locale) == Language.ENGLISH ? ": " : "：";
    }

    private static String names(RuleMessages messages, String argument, Locale locale) {
        List<String> names = new ArrayList<>();
        for (String reference : argument.split(" ", -1)) {
            int value = reference.indexOf('=');
            String named = value < 0 ? reference : reference.substring(0, value);
            String shown = named.startsWith("@") ? name(messages, named.substring(1), locale) : named;
            names.add(value < 0 ? shown : shown + ' ' + reference.substring(value + 1));
        }
        return String.join(Language.of(locale) == Language.ENGLISH ? ", " : "、", names);
    }

    /** The name of a place or of a text of the rule; the key itself where there is none. */
    static String name(RuleMessages messages, String key, Locale locale) {
        String label = Messages.label(key, locale);
        if (!label.equals(key)) {
            return label;
        }
        String pattern = pattern(messages, key, locale);
        return pattern == null ? key : pattern;
    }

    private static @Nullable String pattern(RuleMessages messages, String key, Locale locale) {
        try {
            return messages.pattern(key, locale);
        } catch (RuntimeException | LinkageError e) {
            return null;
        }
    }
}
