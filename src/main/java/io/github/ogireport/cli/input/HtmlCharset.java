package io.github.ogireport.cli.input;

import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The charset of a web page: its byte order mark; else UTF-8 where all bytes fit, since saved pages often keep a declaration
 * that is no longer true; else what the page declares; else, of UTF-8 and GB18030, the one that fewer bytes do not fit.
 */
final class HtmlCharset {
    private static final int HEAD_LENGTH = 8192;
    private static final char REPLACEMENT = '\uFFFD';
    private static final Charset GB18030 = Charset.forName("GB18030");

    private HtmlCharset() {}

    /** The characters of a page, with the doubts about its bytes. */
    static Extraction decode(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, 3, StandardCharsets.UTF_8);
        }
        Decoded unmarked = Decoded.of(bytes, 0, StandardCharsets.UTF_8);
        if (unmarked.damaged() == 0) {
            return unmarked.withNotes(false);
        }
        return declared(bytes)
                .map(charset -> Decoded.of(bytes, 0, charset).withNotes(false))
                .orElseGet(() -> {
                    Decoded chinese = Decoded.of(bytes, 0, GB18030);
                    return chinese.damaged() > unmarked.damaged() ? unmarked.withNotes(false) : chinese.withNotes(true);
                });
    }

    private static Extraction marked(byte[] bytes, int mark, Charset charset) {
        return Decoded.of(bytes, mark, charset).withNotes(false);
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_LENGTH), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset=");
        if (at < 0) {
            return Optional.empty();
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
    private static Optional<Charset> byName(String name) {
        if (name.startsWith("gb") || name.startsWith("x-gb")) {
            return Optional.of(GB18030);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
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

    /** Bytes as characters, and at how many places they did not fit and were replaced. */
    private record Decoded(String text, Charset charset, int damaged) {
        static Decoded of(byte[] bytes, int from, Charset charset) {
            CharsetDecoder decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
            CharBuffer out = CharBuffer.allocate(1 << 13);
            StringBuilder text = new StringBuilder(bytes.length);
            int damaged = 0;
            CoderResult result;
            do {
                result = decoder.decode(in, out, true);
                if (result.isUnderflow()) {
                    result = decoder.flush(out);
                }
                text.append(out.flip());
                out.clear();
                if (result.isError()) {
                    in.position(in.position() + result.length());
                    text.append(REPLACEMENT);
                    damaged++;
                }
            } while (!result.isUnderflow());
            return new Decoded(text.toString(), charset, damaged);
        }

        Extraction withNotes(boolean inferred) {
            List<Diagnostic> notes = new ArrayList<>();
            if (inferred) {
                notes.add(note(DiagnosticCode.CHARSET_INFERRED, charset.name()));
            }
            if (damaged > 0) {
                notes.add(note(DiagnosticCode.UNDECODABLE_BYTES, Integer.toString(damaged), charset.name()));
            }
            return new Extraction(List.of(text), notes);
        }

        private static Diagnostic note(DiagnosticCode code, String... arguments) {
            return new Diagnostic(code, ReportPath.report(), SourceSpan.UNKNOWN, List.of(arguments));
        }
    }
}
