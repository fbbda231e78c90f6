package io.github.ogireport.internal.text;

import io.github.ogireport.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text file whose charset is not known: by byte order mark; else UTF-8 if all bytes fit; else GB18030, of which GBK
 * and GB2312 are parts. The byte order mark is kept as the first character, so that positions are those of the file.
 */
public final class FileDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char REPLACEMENT = '\uFFFD';

    private FileDecoder() {}

    /** Reads at most {@code maxBytes} of {@code file} and keeps at most {@code maxCharacters}. */
    public static DecodedText decode(Path file, int maxBytes, int maxCharacters) throws IOException {
        byte[] bytes;
        boolean cut;
        try (InputStream stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(maxBytes);
            cut = bytes.length == maxBytes && stream.read() >= 0;
        }
        DecodedText decoded = decode(bytes, cut, maxCharacters);
        if (!cut) {
            return decoded;
        }
        // a file may grow while it is read, and a file of the system may not know its size
        long size = Math.max(bytes.length + 1L, Files.size(file));
        List<DecodedText.Note> notes = new ArrayList<>(decoded.notes());
        notes.add(0, DecodedText.Note.of(DiagnosticCode.TEXT_LIMIT, size, maxBytes));
        return new DecodedText(decoded.text(), decoded.total(), List.copyOf(notes));
    }

    /** Decodes the bytes of a file; {@code cut} says that the last character may be incomplete. */
    static DecodedText decode(byte[] bytes, boolean cut, int maxCharacters) {
        List<DecodedText.Note> notes = new ArrayList<>();
        Charset charset = charsetOf(bytes, cut);
        if (charset.equals(GB18030)) {
            notes.add(DecodedText.Note.of(DiagnosticCode.CHARSET_INFERRED, GB18030.name()));
        }
        String text = new String(bytes, charset);
        int damaged = cut ? 0 : count(text, REPLACEMENT) - countEncoded(bytes, charset);
        if (damaged > 0) {
            notes.add(DecodedText.Note.of(DiagnosticCode.UNDECODABLE_BYTES, damaged, charset.name()));
        }
        DecodedText limited = DecodedText.of(text, maxCharacters);
        notes.addAll(limited.notes());
        return new DecodedText(limited.text(), limited.total(), List.copyOf(notes));
    }

    private static Charset charsetOf(byte[] bytes, boolean cut) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF) || fits(bytes, StandardCharsets.UTF_8, cut)) {
            return StandardCharsets.UTF_8;
        }
        return moreDamage(bytes, GB18030, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : GB18030;
    }

    /** Whether {@code first} leaves more undecodable places than {@code second}: a few bad bytes do not make a file GBK. */
    private static boolean moreDamage(byte[] bytes, Charset first, Charset second) {
        return count(new String(bytes, first), REPLACEMENT) > count(new String(bytes, second), REPLACEMENT);
    }

    private static boolean fits(byte[] bytes, Charset charset, boolean cut) {
        int length = cut ? Math.max(0, bytes.length - 4) : bytes.length;
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        if (!cut) {
            try {
                decoder.decode(ByteBuffer.wrap(bytes, 0, length));
                return true;
            } catch (CharacterCodingException e) {
                return false;
            }
        }
        CharBuffer characters = CharBuffer.allocate(length + 1);
        return !decoder.decode(ByteBuffer.wrap(bytes, 0, length), characters, false)
                .isError();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(c -> c == wanted).count();
    }

    /** How often the file itself holds the replacement character, which is no damage of this reading. */
    private static int countEncoded(byte[] bytes, Charset charset) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return 0;
        }
        int count = 0;
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBF && bytes[i + 2] == (byte) 0xBD) {
                count++;
            }
        }
        return count;
    }
}
