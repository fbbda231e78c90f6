package io.github.ogireport;

import io.github.ogireport.internal.source.SourceDocument;
import io.github.ogireport.internal.source.TextSource;
import io.github.ogireport.internal.source.file.FileSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Parses an OGI annual report (政府信息公开工作年度报告): a text, or a file as it was published.
 *
 * <pre>{@code
 * ParseResult result = ReportParser.parse(text);
 * result.report().cell("requests.newlyReceived.total");
 * result.findings().forEach(finding -> System.out.println(finding.message()));
 * }</pre>
 *
 * Stateless and safe for use by several threads. No text makes it throw: what cannot be read is marked in the report and has
 * a diagnostic. A file whose content cannot be had at all (a password, a picture, another kind of file, a library that is missing)
 * is an {@link UnreadableFileException} with the reason.
 *
 * <p>Text, HTML, DOCX, DOC and PDF are known by their content. DOCX needs nothing but the JDK; HTML needs jsoup, PDF needs PDFBox and DOC
 * needs poi-scratchpad on the class path.
 *
 * @since 0.1.0
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
     * Parses {@code text}. The source of a web page is no text of a report: it is refused, with what to do.
     *
     * @throws NullPointerException if an argument is null
     */
    public static ParseResult parse(CharSequence text, ParserOptions options) {
        Objects.requireNonNull(text, "text must not be null");
        Objects.requireNonNull(options, "options must not be null");
        return Pipeline.run(TextSource.of(text, options.limits()), options);
    }

    /**
     * Parses a file with the standard rules and the default limits.
     *
     * @throws IOException if the file cannot be read
     * @see #parse(Path, ParserOptions)
     */
    public static ParseResult parse(Path file) throws IOException {
        return parse(file, ParserOptions.defaults());
    }

    /**
     * Parses a text, HTML, DOCX, DOC or PDF file. Its ending counts only where its content says nothing.
     *
     * @throws UnreadableFileException if the file has no text that can be had, or a library is missing; says what to do
     * @throws IOException             if the file cannot be read
     */
    public static ParseResult parse(Path file, ParserOptions options) throws IOException {
        Objects.requireNonNull(file, "file must not be null");
        Objects.requireNonNull(options, "options must not be null");
        try (InputStream stream = Files.newInputStream(file)) {
            return parse(stream, Files.size(file), String.valueOf(file.getFileName()), options);
        }
    }

    /**
     * Parses what {@code file} gives, with the standard rules and the default limits. The stream is read to its end or the limit and is
     * not closed.
     *
     * @throws IOException if it cannot be read
     */
    public static ParseResult parse(InputStream file) throws IOException {
        return parse(file, ParserOptions.defaults());
    }

    /**
     * Parses what {@code file} gives: a text, HTML, DOCX, DOC or PDF file. The stream is read to its end or the limit and is not closed.
     *
     * @throws UnreadableFileException if the file has no text that can be had, or a library is missing; says what to do
     * @throws IOException             if it cannot be read
     */
    public static ParseResult parse(InputStream file, ParserOptions options) throws IOException {
        Objects.requireNonNull(file, "file must not be null");
        Objects.requireNonNull(options, "options must not be null");
        return parse(file, 0, "", options);
    }

    private static ParseResult parse(InputStream file, long size, String name, ParserOptions options)
            throws IOException {
        int most = options.maxFileBytes() == Integer.MAX_VALUE ? Integer.MAX_VALUE : options.maxFileBytes() + 1;
        byte[] bytes = file.readNBytes(most);
        // a stream does not know its size, and a file may grow while it is read
        SourceDocument document = FileSource.read(bytes, Math.max(size, bytes.length), name, options.limits());
        return Pipeline.run(document, options);
    }
}
