package io.github.ogireport.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Computes the stable mark of a finding from its rule, path, message and printed cells; positions play no part. */
final class Fingerprint {
    private static final int BYTES = 8;
    private static final char SEPARATOR = '\u001f';

    private Fingerprint() {}

    /** The mark of {@code finding}: sixteen hexadecimal digits. */
    static String of(Finding finding) {
        StringBuilder content = new StringBuilder(256);
        content.append(finding.code())
                .append(SEPARATOR)
                .append(finding.path())
                .append(SEPARATOR)
                .append(finding.key());
        for (String argument : finding.arguments()) {
            content.append(SEPARATOR).append(argument);
        }
        for (FindingCell cell : finding.cells()) {
            content.append(SEPARATOR).append(cell.path());
            content.append(SEPARATOR).append(cell.cell().state().key());
            content.append(SEPARATOR).append(cell.cell().text());
        }
        if (finding.occurrence() > 1) {
            content.append(SEPARATOR).append(finding.occurrence());
        }
        return HexFormat.of().formatHex(sha256(content.toString()), 0, BYTES);
    }

    private static byte[] sha256(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
