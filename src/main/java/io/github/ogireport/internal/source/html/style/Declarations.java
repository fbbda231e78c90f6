package io.github.ogireport.internal.source.html.style;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The values of properties that a style attribute or a rule of a style sheet sets, in small letters. Mutable while it is made. */
final class Declarations {
    private static final Property[] PROPERTIES = Property.values();
    private static final String IMPORTANT = "!important";

    private final @Nullable String[] values = new @Nullable String[PROPERTIES.length];
    private long important;
    private boolean empty = true;

    /** The declarations of a style, such as {@code display: none; color: red}; what is not understood is passed over. */
    static Declarations parse(String declarations) {
        String css = StyleSheet.withoutComments(declarations);
        Declarations found = new Declarations();
        int from = 0;
        while (from < css.length()) {
            int end = endOfDeclaration(css, from);
            int colon = css.indexOf(':', from);
            if (colon >= 0 && colon < end) {
                found.declare(css.substring(from, colon), css.substring(colon + 1, end));
            }
            from = end + 1;
        }
        return found;
    }

    /** The semicolon that ends a declaration; one in quotes or brackets, as in {@code url(data:…;base64)}, ends none. */
    private static int endOfDeclaration(String css, int from) {
        int brackets = 0;
        char quote = 0;
        for (int i = from; i < css.length(); i++) {
            char c = css.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                brackets++;
            } else if (c == ')') {
                brackets = Math.max(0, brackets - 1);
            } else if (c == ';' && brackets == 0) {
                return i;
            }
        }
        return css.length();
    }

    private void declare(String name, String declared) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        Property property = key.equals("font") ? Property.FONT_SIZE : Property.of(key);
        if (property == null) {
            return;
        }
        String value = declared.strip().toLowerCase(Locale.ROOT);
        if (key.equals("font")) {
            value = sizeOf(value);
        }
        int mark = value.indexOf('!');
        boolean weighs = mark >= 0 && value.substring(mark).replace(" ", "").equals(IMPORTANT);
        set(property, weighs ? value.substring(0, mark).strip() : value, weighs);
    }

    /** The size in the value of {@code font}: {@code 12px} of {@code bold 12px/1.5 宋体}; a number of three digits alone is a weight. */
    private static String sizeOf(String font) {
        for (String part : font.split(" ", -1)) {
            boolean number = !part.isEmpty() && (Character.isDigit(part.charAt(0)) || part.charAt(0) == '.');
            boolean weight = part.length() == 3 && part.endsWith("00");
            if (number && !weight) {
                int line = part.indexOf('/');
                return line < 0 ? part : part.substring(0, line);
            }
        }
        return "inherit";
    }

    /** Sets a value unless a more important one is set. */
    private void set(Property property, String value, boolean weighs) {
        long bit = 1L << property.ordinal();
        if ((important & bit) == 0 || weighs) {
            values[property.ordinal()] = value;
            important |= weighs ? bit : 0;
            empty = false;
        }
    }

    /** Adds what {@code stronger} sets; what is marked as important stays. */
    void add(Declarations stronger) {
        for (Property property : PROPERTIES) {
            String value = stronger.values[property.ordinal()];
            if (value != null) {
                set(property, value, (stronger.important & 1L << property.ordinal()) != 0);
            }
        }
    }

    /** The value of a property; the empty text where it is not set. */
    String get(Property property) {
        String value = values[property.ordinal()];
        return value == null ? "" : value;
    }

    boolean has(Property property) {
        return values[property.ordinal()] != null;
    }

    boolean isEmpty() {
        return empty;
    }
}
