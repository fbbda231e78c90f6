package io.github.ogireport.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ParserOptions;
import io.github.ogireport.UnreadableFileException;
import io.github.ogireport.Verdict;
import io.github.ogireport.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user reads about a file that cannot be read. */
class ReportReaderTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "a.pdf, '%PDF-1.7 broken', unreadable.broken",
        "a.docx, 'PK\u0003\u0004 broken', unreadable.damaged",
        "a.doc, '\u00D0\u00CF\u0011\u00E0\u00A1', unreadable.damaged",
        "a.txt, '{\\rtf1 x}', unreadable.rtf"
    })
    void a_file_that_is_not_what_it_seems_is_reported_with_what_to_do(String name, String content, String key)
            throws IOException {
        Path file = Files.write(directory.resolve(name), content.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(failure(file, ParserOptions.defaults()).key()).isEqualTo(key);
    }

    @Test
    void a_text_is_read_as_a_text_whatever_its_name() throws IOException {
        Path file = Files.writeString(directory.resolve("a.docx"), "no zip at all");

        assertThat(new ReportReader(ParserOptions.defaults())
                        .read(new InputFile(file.toString(), file))
                        .verdict())
                .isEqualTo(Verdict.NOT_A_REPORT);
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThat(failure(directory.resolve("none.txt"), ParserOptions.defaults())
                        .reason(Locale.ENGLISH))
                .isEqualTo("there is no such file; check its name and path");
    }

    @Test
    void a_link_to_nothing_is_called_a_link() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("a.txt"), directory.resolve("none.txt"));

        assertThat(failure(link, ParserOptions.defaults()).reason(Locale.ENGLISH))
                .isEqualTo("this is a link to a file that does not exist; check the link");
    }

    @Test
    void a_directory_is_no_file() {
        assertThat(failure(directory, ParserOptions.defaults()).key()).isEqualTo("unreadable.directory");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Timeout(30)
    void a_pipe_is_no_file_and_nobody_waits_for_what_it_never_brings() throws Exception {
        Path pipe = directory.resolve("pipe.txt");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThat(failure(pipe, ParserOptions.defaults()).key()).isEqualTo("unreadable.special");
    }

    @Test
    void what_is_doubtful_about_the_bytes_of_a_page_is_handed_on() throws IOException {
        Path file = Files.write(directory.resolve("a.html"), "<p>行政機關</p>".getBytes(Charset.forName("GBK")));

        ParseResult read = new ReportReader(ParserOptions.defaults()).read(new InputFile(file.toString(), file));

        assertThat(read.diagnostics()).extracting(Diagnostic::code).contains("CHARSET_INFERRED");
    }

    @Test
    void a_document_over_the_limit_is_refused_as_a_whole() throws IOException {
        Path file = Files.writeString(directory.resolve("a.html"), "<p>0123456789</p>");

        assertThat(failure(file, ParserOptions.defaults().withMaxFileBytes(16)).reason(Locale.ENGLISH))
                .isEqualTo(
                        "the file is larger than the limit maxFileBytes=16; keep only the report itself (users of the library may also raise the limit)");
    }

    @Test
    void a_word_file_that_unpacks_without_end_is_refused() throws IOException {
        Path file = directory.resolve("bomb.docx");
        try (OutputStream stream = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                            + "<Relationship Id='a' Target='word/document.xml' Type="
                            + "'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'/>"
                            + "</Relationships>")
                    .getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 64; i++) {
                zip.write(blanks);
            }
        }

        assertThat(failure(file, ParserOptions.defaults()).key()).isEqualTo("unreadable.wordInflated");
    }

    private static UnreadableFileException failure(Path file, ParserOptions options) {
        return catchThrowableOfType(
                UnreadableFileException.class,
                () -> new ReportReader(options).read(new InputFile(file.toString(), file)));
    }
}
