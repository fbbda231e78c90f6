package io.github.ogireport.internal.source.pdf;

import io.github.ogireport.UnreadableFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Refuses files whose packed streams are far longer than they look, before they are unpacked into memory. */
final class StreamGuard {
    /** Deflate packs no more than this into one byte. */
    private static final int DENSEST = 1032;

    private static final String STREAM = "stream";
    private static final String DEFLATED = "Fl";

    /** How far before a stream its filter is named at most; filters named further off are not seen. */
    private static final int DICTIONARY = 2_000;

    private StreamGuard() {}

    /** Counts what the deflated streams of the file unpack to, only where it could be over the limit. */
    static void check(byte[] bytes, long limit) throws IOException {
        if ((long) bytes.length * DENSEST <= limit) {
            return;
        }
        String file = new String(bytes, StandardCharsets.ISO_8859_1);
        long total = 0;
        byte[] buffer = new byte[1 << 16];
        int last = 0;
        for (int at = file.indexOf(STREAM); at >= 0; at = file.indexOf(STREAM, at)) {
            at += STREAM.length();
            int dictionary = Math.max(last, at - DICTIONARY);
            last = at;
            if (file.substring(dictionary, at).contains(DEFLATED)) {
                int start = at;
                while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
                    start++;
                }
                Inflater inflater = new Inflater();
                try {
                    inflater.setInput(bytes, start, bytes.length - start);
                    for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                        total += read;
                        if (total > limit) {
                            throw new UnreadableFileException("unreadable.pdfTooMuch", limit);
                        }
                    }
                    at = Math.max(at, start + (int) inflater.getBytesRead() - 1);
                } catch (DataFormatException e) {
                    // No packed stream, or an encrypted one: nothing is unpacked from it.
                } finally {
                    inflater.end();
                }
            }
        }
    }
}
