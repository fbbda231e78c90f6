package io.github.ogireport.internal.source.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The charset that a web page declares in its head. */
final class HtmlCharset {
    private static final int HEAD_LENGTH = 8192;
    private static final String[] NAMES = {"charset", "encoding"};

    private HtmlCharset() {}

    /** The charset that the page of {@code bytes} declares; null where it declares none that is known. */
    static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_LENGTH), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        for (String name : NAMES) {
            for (int at = head.indexOf(name); at >= 0; at = head.indexOf(name, at + 1)) {
                Charset found = valueAt(head, at + name.length());
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable Charset valueAt(String head, int end) {
        int from = skip(head, end, " ");
        if (from == head.length() || head.charAt(from) != '=') {
            return null;
        }
        from = skip(head, from + 1, " \"'");
        int to = from;
        while (to < head.length() && isNamePart(head.charAt(to))) {
            to++;
        }
        return byName(head.substring(from, to));
    }

    private static int skip(String head, int from, String characters) {
        int at = from;
        while (at < head.length() && characters.indexOf(head.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Pages that declare GBK or GB2312 use characters beyond, which GB18030 has. */
    private static @Nullable Charset byName(String name) {
        try {
            return Charset.forName(name.startsWith("gb") || name.startsWith("x-gb") ? "GB18030" : name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}
