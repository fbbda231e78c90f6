package io.github.ogireport.internal.source;

import io.github.ogireport.diagnostic.DiagnosticCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * The characters of bytes whose charset is not known, or not known for certain. What the bytes fit counts more than what the file
 * says: saved files often keep a declaration that is no longer true. GBK and GB2312 are parts of GB18030.
 *
 * @param text     the characters; a byte order mark stays as the first one
 * @param charset  how they were read
 * @param damaged  at how many places the bytes did not fit and were replaced
 * @param inferred whether neither a mark nor a declaration says so
 */
public record DecodedBytes(String text, Charset charset, int damaged, boolean inferred) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char REPLACEMENT = '\uFFFD';
    /** Its bytes, each as the character of its number. */
    private static final String REPLACEMENT_IN_UTF_8 = "\u00EF\u00BF\u00BD";

    private static final String REPLACEMENT_IN_GB18030 = "\u00841\u00A47";
    private static final int LONGEST_CHARACTER = 4;
    /** A text without any letter or digit of ASCII leaves it open; every report has line breaks and digits. */
    private static final int LEAST_SHARE_OF_ASCII = 50;
    /** Some Chinese characters have a zero on the other side, such as U+5F00. */
    private static final int FEW = 3;

    /** The characters of {@code bytes} of which nothing is known. */
    public static DecodedBytes of(byte[] bytes) {
        return of(bytes, bytes.length, null);
    }

    /**
     * The characters of {@code bytes}.
     *
     * @param length   how many of the bytes are read; where more follow, the last character may be cut and is no damage
     * @param declared the charset that the file says it has, if it says so
     */
    public static DecodedBytes of(byte[] bytes, int length, @Nullable Charset declared) {
        boolean cut = length < bytes.length;
        Charset marked = marked(bytes, length);
        if (marked != null) {
            return read(bytes, length, marked, cut, false);
        }
        Charset wide = unmarkedUtf16(bytes, length);
        if (wide != null) {
            return read(bytes, length, wide, cut, true);
        }
        DecodedBytes modern = read(bytes, length, StandardCharsets.UTF_8, cut, false);
        if (modern.damaged == 0) {
            return modern;
        }
        boolean chinese = declared != null && isChinese(declared);
        DecodedBytes other = null;
        if (declared != null && !chinese && isOfSeveralBytes(declared)) {
            other = read(bytes, length, declared, cut, false);
            if (other.damaged == 0) {
                return other;
            }
        }
        if (isMostlyUtf8(bytes, length)) {
            return modern;
        }
        DecodedBytes old = read(bytes, length, GB18030, cut, !chinese);
        if (other != null && other.damaged < old.damaged) {
            return other;
        }
        return old.damaged > modern.damaged ? modern : old;
    }

    /** The doubts about this reading. */
    public List<SourceNote> notes() {
        List<SourceNote> notes = new ArrayList<>();
        if (inferred) {
            notes.add(SourceNote.of(DiagnosticCode.CHARSET_INFERRED, charset.name()));
        }
        if (damaged > 0) {
            notes.add(SourceNote.of(DiagnosticCode.UNDECODABLE_BYTES, damaged, charset.name()));
        }
        return List.copyOf(notes);
    }

    private static @Nullable Charset marked(byte[] bytes, int length) {
        String start = latin(bytes, Math.min(length, 3));
        if (start.startsWith("\u00EF\u00BB\u00BF")) {
            return StandardCharsets.UTF_8;
        }
        if (start.startsWith("\u00FE\u00FF")) {
            return StandardCharsets.UTF_16BE;
        }
        return start.startsWith("\u00FF\u00FE") ? StandardCharsets.UTF_16LE : null;
    }

    /** Each byte as the character of its number. */
    private static String latin(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** UTF-16 without a mark: digits and line breaks have a zero as every first or every second byte, and other texts have none. */
    private static @Nullable Charset unmarkedUtf16(byte[] bytes, int length) {
        if (latin(bytes, length).indexOf(0) < 0) {
            return null;
        }
        int first = 0;
        int second = 0;
        for (int i = 0; i + 1 < length; i += 2) {
            first += bytes[i] == 0 && isAscii(bytes[i + 1]) ? 1 : 0;
            second += bytes[i + 1] == 0 && isAscii(bytes[i]) ? 1 : 0;
        }
        int least = Math.max(1, length / 2 / LEAST_SHARE_OF_ASCII);
        if (Math.max(first, second) < least || Math.min(first, second) * FEW > Math.max(first, second)) {
            return null;
        }
        Charset wide = first > second ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        String text = new String(bytes, 0, length - length % 2, wide);
        return text.chars().allMatch(DecodedBytes::isOfText) ? wide : null;
    }

    private static boolean isAscii(byte b) {
        return b >= ' ' && b < 0x7F || b == '\n' || b == '\r' || b == '\t';
    }

    private static boolean isOfText(int c) {
        return c >= ' ' && c < 0xFFFE && c != REPLACEMENT || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    private static boolean isChinese(Charset charset) {
        return charset.equals(GB18030)
                || charset.name().startsWith("GB")
                || charset.name().startsWith("x-mswin-936");
    }

    /** Every byte fits a charset of one byte a character, which says nothing. */
    private static boolean isOfSeveralBytes(Charset charset) {
        return !charset.equals(StandardCharsets.UTF_8)
                && charset.canEncode()
                && charset.newEncoder().maxBytesPerChar() > 1
                && !charset.name().startsWith("UTF-");
    }

    /** Whether most bytes beyond ASCII stand in whole characters of UTF-8: a few bad ones do not make a file another charset. */
    private static boolean isMostlyUtf8(byte[] bytes, int length) {
        long fitting = 0;
        long all = 0;
        int i = 0;
        while (i < length) {
            int size = size(bytes[i]);
            int whole = 1;
            while (whole < size && i + whole < length && (bytes[i + whole] & 0xC0) == 0x80) {
                whole++;
            }
            all += bytes[i] < 0 ? whole : 0;
            fitting += size > 1 && whole == size ? whole : 0;
            i += whole;
        }
        return fitting * 4 >= all * 3;
    }

    private static int size(byte lead) {
        int value = lead & 0xFF;
        return value >= 0xF0 && value < 0xF5
                ? 4
                : value >= 0xE0 && value < 0xF0 ? 3 : value >= 0xC2 && value < 0xE0 ? 2 : 1;
    }

    private static DecodedBytes read(byte[] bytes, int length, Charset charset, boolean cut, boolean inferred) {
        String text = new String(bytes, 0, length, charset);
        int damaged = 0;
        if (text.indexOf(REPLACEMENT) >= 0) {
            int end = cut ? Math.max(0, text.length() - LONGEST_CHARACTER) : text.length();
            damaged =
                    (int) text.chars().limit(end).filter(c -> c == REPLACEMENT).count()
                            - encoded(bytes, length, charset);
        }
        return new DecodedBytes(text, charset, Math.max(0, damaged), inferred);
    }

    /** How often the file itself holds the replacement character, which is no damage of this reading. */
    private static int encoded(byte[] bytes, int length, Charset charset) {
        if (charset.equals(GB18030)) {
            return StringUtils.countMatches(latin(bytes, length), REPLACEMENT_IN_GB18030);
        }
        boolean modern = charset.equals(StandardCharsets.UTF_8);
        return modern ? StringUtils.countMatches(latin(bytes, length), REPLACEMENT_IN_UTF_8) : 0;
    }
}
