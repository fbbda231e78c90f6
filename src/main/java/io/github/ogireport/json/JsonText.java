package io.github.ogireport.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes and reads JSON: maps, lists, texts, numbers, truth values and null. */
final class JsonText {
    private static final int DEEPEST = 64;

    private final String json;
    private int at;

    private JsonText(String json) {
        this.json = json;
    }

    static String write(@Nullable Object value) {
        StringBuilder json = new StringBuilder();
        write(value, json);
        return json.toString();
    }

    private static void write(@Nullable Object value, StringBuilder json) {
        if (value instanceof Map<?, ?> fields) {
            String separator = "{";
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                json.append(separator);
                quote(String.valueOf(field.getKey()), json);
                json.append(':');
                write(field.getValue(), json);
                separator = ",";
            }
            json.append(fields.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> elements) {
            String separator = "[";
            for (Object element : elements) {
                json.append(separator);
                write(element, json);
                separator = ",";
            }
            json.append(elements.isEmpty() ? "[]" : "]");
        } else if (value instanceof BigDecimal number) {
            json.append(number.toPlainString());
        } else if (value instanceof String text) {
            quote(text, json);
        } else {
            json.append(value);
        }
    }

    private static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    /** The value that {@code json} holds. */
    static @Nullable Object read(String json) {
        JsonText text = new JsonText(json);
        Object value = text.value(0);
        text.skipBlanks();
        if (text.at < json.length()) {
            throw text.unexpected();
        }
        return value;
    }

    private @Nullable Object value(int depth) {
        skipBlanks();
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("the JSON is nested too deeply");
        }
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> text();
            case 't' -> {
                word("true");
                yield true;
            }
            case 'f' -> {
                word("false");
                yield false;
            }
            case 'n' -> {
                word("null");
                yield null;
            }
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object(int depth) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        at++;
        skipBlanks();
        while (peek() != '}') {
            String name = text();
            skipBlanks();
            expect(':');
            fields.put(name, value(depth + 1));
            next('}');
        }
        at++;
        return fields;
    }

    private List<@Nullable Object> array(int depth) {
        List<@Nullable Object> elements = new ArrayList<>();
        at++;
        skipBlanks();
        while (peek() != ']') {
            elements.add(value(depth + 1));
            next(']');
        }
        at++;
        return elements;
    }

    /** Goes over the comma between two elements; stays before the end. */
    private void next(char end) {
        skipBlanks();
        if (peek() != end) {
            expect(',');
            skipBlanks();
            if (peek() == end) {
                throw unexpected();
            }
        }
    }

    private String text() {
        expect('"');
        StringBuilder text = new StringBuilder();
        while (peek() != '"') {
            char c = json.charAt(at++);
            text.append(c == '\\' ? escaped() : c);
        }
        at++;
        return text.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> code();
            case '"', '\\', '/' -> c;
            default -> throw unexpected();
        };
    }

    private char code() {
        at += 4;
        if (at > json.length()) {
            throw unexpected();
        }
        try {
            return (char) Integer.parseInt(json, at - 4, at, 16);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("no JSON: a code of four digits is expected at " + (at - 4), e);
        }
    }

    private void word(String word) {
        if (!json.startsWith(word, at)) {
            throw unexpected();
        }
        at += word.length();
    }

    private BigDecimal number() {
        int from = at;
        while (at < json.length() && "+-.eE0123456789".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
        try {
            return new BigDecimal(json.substring(from, at));
        } catch (NumberFormatException e) {
            at = from;
            throw new IllegalArgumentException(unexpected().getMessage(), e);
        }
    }

    private char peek() {
        if (at >= json.length()) {
            throw unexpected();
        }
        return json.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw unexpected();
        }
        at++;
    }

    private void skipBlanks() {
        while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException(
                at < json.length()
                        ? "no JSON: unexpected '" + json.charAt(at) + "' at " + at
                        : "the JSON ends too soon");
    }
}
