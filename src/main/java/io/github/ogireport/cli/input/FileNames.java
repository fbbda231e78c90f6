package io.github.ogireport.cli.input;

import java.io.File;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * File names that work whatever the locale. Where the environment sets no locale, as in many containers, Java takes file names
 * for ASCII and can neither make nor show a path with a Chinese name; the URI of a path still has its very bytes.
 */
public final class FileNames {
    private static final char REPLACEMENT = '\uFFFD';

    private FileNames() {}

    /**
     * The path of a name that a user gave.
     *
     * @throws InvalidPathException if no file can have this name
     */
    public static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            if (name.indexOf('\0') >= 0 || File.separatorChar != '/') {
                throw e;
            }
            String base = name.startsWith("/")
                    ? "file:///"
                    : Path.of("").toAbsolutePath().toUri().toString();
            return Path.of(URI.create(withSlash(base) + encoded(name)));
        }
    }

    /** The last part of the name of {@code path}, read as UTF-8 where its bytes allow it. */
    public static String last(Path path) {
        String name = String.valueOf(path.getFileName());
        if (name.indexOf(REPLACEMENT) < 0 && name.indexOf('?') < 0) {
            return name;
        }
        String uri = path.toUri().getRawPath();
        int end = uri.endsWith("/") ? uri.length() - 1 : uri.length();
        byte[] bytes = decoded(uri.substring(uri.lastIndexOf('/', end - 1) + 1, end));
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return name;
        }
    }

    /** The ending of a file name in lower case, without the dot; empty where there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 || name.indexOf('/', dot) >= 0
                ? ""
                : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String withSlash(String base) {
        return base.endsWith("/") ? base : base + "/";
    }

    private static String encoded(String name) {
        StringBuilder uri = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            int value = b & 0xFF;
            if (value == '/' || value == '.' || value == '-' || value == '_' || isAsciiLetterOrDigit(value)) {
                uri.append((char) value);
            } else {
                uri.append('%').append(Character.forDigit(value >> 4, 16)).append(Character.forDigit(value & 15, 16));
            }
        }
        int leading = 0;
        while (leading < uri.length() && uri.charAt(leading) == '/') {
            leading++;
        }
        return uri.substring(leading);
    }

    private static boolean isAsciiLetterOrDigit(int value) {
        return value < 128 && Character.isLetterOrDigit(value);
    }

    private static byte[] decoded(String part) {
        byte[] bytes = new byte[part.length()];
        int size = 0;
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) == '%') {
                bytes[size++] = (byte) Integer.parseInt(part.substring(i + 1, i + 3), 16);
                i += 2;
            } else {
                bytes[size++] = (byte) part.charAt(i);
            }
        }
        return Arrays.copyOf(bytes, size);
    }
}
