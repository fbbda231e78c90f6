package io.github.ogireport.internal.message;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The library's own messages: diagnostics, rules, and the printed names of sections, rows and columns. */
public final class Messages {
    private static final MessageBundle DIAGNOSTICS = MessageBundle.load("diagnostics");
    private static final MessageBundle LABELS = MessageBundle.load("labels");

    private Messages() {}

    /** The message of a diagnostic code. */
    public static String diagnostic(String code, List<String> arguments, String path, Locale locale) {
        String message = DIAGNOSTICS.message(code, locale, arguments);
        String place = label(path, locale);
        return place.isEmpty() ? message : place + (Language.of(locale) == Language.ENGLISH ? ": " : "：") + message;
    }

    /** A place in a published file in words; {@code kind} is the last part of its key in the bundle of labels. */
    public static String place(Locale locale, String kind, Object... arguments) {
        return LABELS.message(
                "place." + kind,
                locale,
                Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The printed name of a section, table, row or cell by its path; the path itself where the form has no such place. */
    public static String label(String path, Locale locale) {
        if (path.isEmpty()) {
            return "";
        }
        int colon = path.indexOf(':');
        if (colon >= 0) {
            String inner = label(path.substring(colon + 1), locale);
            return path.startsWith("previous")
                    ? LABELS.message("side.previous", locale, List.of(inner))
                    : LABELS.message("side.member", locale, List.of(number(path.substring(0, colon)), inner));
        }
        if (LABELS.has(path)) {
            return LABELS.pattern(path, locale);
        }
        int dot = path.lastIndexOf('.');
        String parent = dot < 0 ? "" : path.substring(0, dot);
        String column = "column." + path.substring(dot + 1);
        return LABELS.has(parent) && LABELS.has(column)
                ? LABELS.pattern(parent, locale) + " / " + LABELS.pattern(column, locale)
                : path;
    }

    /** The number of a member as people count; its index begins with 0. */
    private static String number(String member) {
        return Integer.toString(Integer.parseInt(member, member.indexOf('[') + 1, member.indexOf(']'), 10) + 1);
    }
}
