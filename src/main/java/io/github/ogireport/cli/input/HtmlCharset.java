package io.github.ogireport.cli.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/**
 * The charset of a web page: its byte order mark; else UTF-8 where all bytes fit, since saved pages often keep a declaration
 * that is no longer true; else what the page declares; else GB18030.
 */
final class HtmlCharset {
    private static final int HEAD_LENGTH = 8192;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private HtmlCharset() {}

    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, declared(bytes));
        }
    }

    private static Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_LENGTH), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset=");
        if (at < 0) {
            return GB18030;
        }
        int from = at + "charset=".length();
        while (from < head.length() && (head.charAt(from) == '"' || head.charAt(from) == '\'')) {
            from++;
        }
        int to = from;
        while (to < head.length() && isNamePart(head.charAt(to))) {
            to++;
        }
        return byName(head.substring(from, to));
    }

    /** GBK and GB2312 are parts of GB18030, and pages that declare them use characters beyond. */
    private static Charset byName(String name) {
        if (name.isEmpty() || name.startsWith("gb") || name.startsWith("x-gb")) {
            return GB18030;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return GB18030;
        }
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    private static boolean startsWith(byte[] bytes, int first, int second, int... more) {
        if (bytes.length < 2 + more.length || (bytes[0] & 0xFF) != first || (bytes[1] & 0xFF) != second) {
            return false;
        }
        return more.length == 0 || (bytes[2] & 0xFF) == more[0];
    }
}
