package io.github.ogireport.cli.output.sarif;

import java.nio.charset.StandardCharsets;

/** File names as the URI references that SARIF asks for. */
final class SarifUri {
    private static final String PLAIN = "-._~!$&'()*+,;=@/";

    private SarifUri() {}

    /** {@code file} as a relative reference, or as a {@code file:} URI where it is absolute. */
    static String of(String file) {
        boolean drive = file.length() > 2 && file.charAt(1) == ':' && file.charAt(2) == '/';
        String prefix = drive ? "file:///" : file.startsWith("/") ? "file://" : "";
        StringBuilder uri = new StringBuilder(prefix);
        for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isPlain(c)) {
                uri.append(c);
            } else {
                uri.append('%').append(hexadecimal(c >> 4)).append(hexadecimal(c & 15));
            }
        }
        return uri.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0;
    }

    private static char hexadecimal(int digit) {
        return Character.toUpperCase(Character.forDigit(digit, 16));
    }
}
