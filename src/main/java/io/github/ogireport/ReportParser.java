package io.github.ogireport;

import io.github.ogireport.internal.text.DecodedText;
import io.github.ogireport.internal.text.FileDecoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Parses the text of an OGI annual report (政府信息公开工作年度报告).
 *
 * <pre>{@code
 * ParseResult result = ReportParser.parse(text);
 * result.report().cell("requests.newlyReceived.total");
 * result.findings().forEach(finding -> System.out.println(finding.message()));
 * }</pre>
 *
 * Stateless and safe for use by several threads. No text makes it throw: what cannot be read is marked in the report and has
 * a diagnostic.
 */
public final class ReportParser {
    private ReportParser() {}

    /**
     * Parses {@code text} with the standard rules and the default limits.
     *
     * @throws NullPointerException if {@code text} is null
     */
    public static ParseResult parse(CharSequence text) {
        return parse(text, ParserOptions.defaults());
    }

    /**
     * Parses {@code text}.
     *
     * @throws NullPointerException if an argument is null
     */
    public static ParseResult parse(CharSequence text, ParserOptions options) {
        Objects.requireNonNull(text, "text must not be null");
        Objects.requireNonNull(options, "options must not be null");
        return Pipeline.run(DecodedText.of(text, options.maxCharacters()), options);
    }

    /**
     * Parses a text file with the standard rules. UTF-8, UTF-16 with byte order mark, GB18030 and GBK are recognised.
     *
     * @throws IOException if the file cannot be read
     */
    public static ParseResult parse(Path file) throws IOException {
        return parse(file, ParserOptions.defaults());
    }

    /**
     * Parses a text file. UTF-8, UTF-16 with byte order mark, GB18030 and GBK are recognised.
     *
     * @throws IOException if the file cannot be read
     */
    public static ParseResult parse(Path file, ParserOptions options) throws IOException {
        Objects.requireNonNull(file, "file must not be null");
        Objects.requireNonNull(options, "options must not be null");
        return Pipeline.run(FileDecoder.decode(file, options.maxFileBytes(), options.maxCharacters()), options);
    }
}
