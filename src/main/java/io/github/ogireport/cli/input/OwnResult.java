package io.github.ogireport.cli.input;

import io.github.ogireport.cli.message.CommandMessages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises the results of this program, which quote reports and must not be read as reports. */
public final class OwnResult {
    private static final int HEAD = 1 << 14;

    /** The id of a rule, which the catalogue and every result with a finding have; and what the formats begin with. */
    private static final Pattern MARK = Pattern.compile("OGI-[ACPSTXY]\\d\\d"
            + "|^\\uFEFF?file,(kind,code,severity|path,state,value),"
            + "|^\\s*\\{\\s*\"reports\"\\s*:\\s*\\["
            + "|^\\{\\s*\"schemaVersion\"\\s*:"
            + "|^\\{\\s*\"file\"\\s*:\\s*\"[^\\n]{0,2000}?\",\\s*\"(verdict|state)\""
            + "|name=\"generator\" content=\"ogi-report"
            + "|\"name\"\\s*:\\s*\"ogi-report-parser\""
            + "|<title>(" + inBothLanguages("html.title") + ")"
            + "|^== [^\\n]+\\n(" + inBothLanguages("text.verdict") + ")");

    private OwnResult() {}

    /** Whether {@code file} is a result of {@code check}, {@code cells} or {@code rules} in any format and language. */
    public static boolean is(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return MARK.matcher(new String(stream.readNBytes(HEAD), StandardCharsets.UTF_8))
                    .find();
        }
    }

    /** A text of the program up to its first placeholder. */
    private static String inBothLanguages(String key) {
        return Stream.of(Locale.CHINESE, Locale.ENGLISH)
                .map(locale -> CommandMessages.text(locale, key, "\0"))
                .map(text -> text.contains("\0") ? text.substring(0, text.indexOf('\0')) : text)
                .map(Pattern::quote)
                .reduce((one, other) -> one + "|" + other)
                .orElseThrow();
    }
}
