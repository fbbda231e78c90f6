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

    /** What the formats begin with. */
    private static final Pattern BEGINNING = Pattern.compile("\\uFEFF?file,(kind,code,severity|path,state,value),"
            + "|\\s*\\{\\s*\"reports\"\\s*:\\s*\\["
            + "|\\{\\s*\"schemaVersion\"\\s*:"
            + "|\\{\\s*\"file\"\\s*:\\s*\"[^\\n]{0,2000}?\",\\s*\"(verdict|state)\""
            + "|== [^\\n]+\\n(" + inBothLanguages("text.verdict") + ")");

    /** The id of a rule, which the catalogue and every result with a finding have. */
    private static final Pattern RULE = Pattern.compile("OGI-[ACPSTXY]\\d\\d");

    /** The name of the program as pages and SARIF have it. */
    private static final Pattern PROGRAM =
            Pattern.compile("name=\"generator\" content=\"ogi-report|\"name\"\\s*:\\s*\"ogi-report-parser\"");

    private static final Pattern TITLE = Pattern.compile("<title>(" + inBothLanguages("html.title") + ")");

    private OwnResult() {}

    /** Whether {@code file} is a result of {@code check}, {@code cells} or {@code rules} in any format and language. */
    public static boolean is(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            String head = new String(stream.readNBytes(HEAD), StandardCharsets.UTF_8);
            return BEGINNING.matcher(head).lookingAt()
                    || Stream.of(RULE, PROGRAM, TITLE)
                            .anyMatch(mark -> mark.matcher(head).find());
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
