package io.github.ogireport.cli.input;

import io.github.ogireport.cli.message.CommandMessages;
import io.github.ogireport.internal.rule.RuleCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises the results of this program, which quote reports and must not be read as reports. */
public final class OwnResult {
    private static final int HEAD = 1 << 14;

    /** What the formats begin with: tables, JSON, lists of rules, texts, and the other files that the program writes. */
    private static final Pattern BEGINNING = Pattern.compile("file,(kind,code,severity|path,state,value),"
            + "|\\s*\\{\\s*\"reports\"\\s*:\\s*\\["
            + "|\\{\\s*\"schemaVersion\"\\s*:"
            + "|\\{\\s*\"file\"\\s*:\\s*\"[^\\n]{0,2000}?\",\\s*\"(verdict|state)\""
            + "|\\{\\s*\"rules\"\\s*:\\s*\\[\\s*\\{\\s*\"id\"\\s*:"
            + "|# (" + inBothLanguages(RuleCatalogue::title) + ")\\s"
            + "|OGI-[ACPSTXY]\\d\\d  "
            + "|== [^\\n]+\\n(" + inBothLanguages(locale -> text(locale, "text.verdict")) + ")"
            + "|\\s*(" + inBothLanguages(locale -> text(locale, "text.summary")) + ")"
            + "|# ogi-report baseline:"
            + "|#!/usr/bin/env bash\\n#\\n# ogi-report ");

    /** The name of the program, as pages and SARIF have it. */
    private static final Pattern PROGRAM =
            Pattern.compile("name=\"generator\" content=\"ogi-report|\"name\"\\s*:\\s*\"ogi-report-parser\"");

    /** What colours a text. */
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[\\d;]*m");

    private OwnResult() {}

    /** Whether {@code file} is a result of {@code check}, {@code cells} or {@code rules} in any format and language. */
    public static boolean is(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            String head = COLOUR.matcher(decoded(stream.readNBytes(HEAD))).replaceAll("");
            return BEGINNING.matcher(head).lookingAt() || PROGRAM.matcher(head).find();
        }
    }

    /** By the mark at the beginning, as some shells write files; else the program's own UTF-8. */
    private static String decoded(byte[] bytes) {
        boolean isWide = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
        String text = new String(bytes, isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** A text of the program up to its first placeholder. */
    private static String text(Locale locale, String key) {
        String text = CommandMessages.text(locale, key, "\0");
        return text.contains("\0") ? text.substring(0, text.indexOf('\0')) : text;
    }

    private static String inBothLanguages(Function<Locale, String> text) {
        return Stream.of(Locale.CHINESE, Locale.ENGLISH)
                .map(text)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
