package io.github.ogireport.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ParserOptions;
import io.github.ogireport.UnreadableFileException;
import io.github.ogireport.Verdict;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.CellState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to harm: none is waited for, none shows another file, none makes a wrong number. */
@Timeout(120)
class HostileFilesTest {
    private static final Path REPORT = Path.of("src/test/resources/reports/panjiang-2024.txt");
    private static final String TYPES = "<?xml version=\"1.0\"?><Types"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
            + " PartName=\"/word/document.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS = "<?xml version=\"1.0\"?><Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>";

    @TempDir
    Path directory;

    @Test
    void anEntityOfAWordDocumentShowsNoOtherFile() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret"), "机密");
        Path file = docx(
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
                "<w:p><w:r><w:t>甲镇2024年政府信息公开工作年度报告&x;</w:t></w:r></w:p>");

        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        reason -> assertThat(reason.key()).isEqualTo("unreadable.damaged"))
                .hasMessageNotContaining("机密");
    }

    @Test
    void entitiesThatGrowWithoutEndAreRefused() throws IOException {
        StringBuilder entities = new StringBuilder("<!DOCTYPE d [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY e").append(i).append(" \"");
            entities.append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
        }
        Path file = docx(entities + "]>", "<w:p><w:r><w:t>&e11;</w:t></w:r></w:p>");

        assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void aWordDocumentOfParagraphsWithoutEndIsRefused() throws IOException {
        Path file = docx("", "<w:p/>".repeat(1_500_000));

        assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableFileException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>",
                "<b><i><p>",
                "<div hidden>",
                "<table><tr><td>1</td></tr></table>",
                "<",
                "&#x;",
                "<!--"
            })
    void aPageOfOneThingRepeatedIsReadInTime(String part) throws IOException {
        Path file = Files.writeString(directory.resolve("a.html"), part.repeat(100_000));

        assertThat(read(file).verdict()).isEqualTo(Verdict.NOT_A_REPORT);
    }

    @Test
    void aPageReachesForNothingElse() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret"), "第九百九十九号机密");
        String reach =
                "<meta http-equiv=refresh content=\"0;url=" + secret.toUri() + "\"><iframe src=\"" + secret.toUri()
                        + "\"></iframe><base href=http://127.0.0.1:1/><link rel=stylesheet href=x.css><img src=y.png>";
        Path file =
                Files.writeString(directory.resolve("a.html"), reach + "<pre>" + Files.readString(REPORT) + "</pre>");

        ParseResult result = read(file);

        assertThat(Stated.cells(result.report()))
                .isEqualTo(Stated.cells(read(REPORT).report()));
        assertThat(result.document().toString()).doesNotContain("机密");
    }

    @Test
    void fourByteCharactersOfGb18030AreRead() throws IOException {
        String text = Files.readString(REPORT).replace("盘江", "㐀\uD840\uDC00");
        Path file = Files.write(directory.resolve("a.txt"), text.getBytes(Charset.forName("GB18030")));

        assertThat(read(file).report().title().orElseThrow()).contains("㐀\uD840\uDC00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
    void aCharsetThatIsNotRecognisedGivesNoWrongNumber(String charset) throws IOException {
        String text = Files.readString(REPORT);
        Path file = Files.write(directory.resolve("a.txt"), text.getBytes(Charset.forName(charset)));

        assertNoWrongNumber(read(file));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, GB18030", "GB18030, UTF-8"})
    void twoCharsetsInOneFileAreReportedAndGiveNoWrongNumber(String first, String second) throws IOException {
        String text = Files.readString(REPORT);
        int half = text.length() / 2;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.substring(0, half).getBytes(Charset.forName(first)));
        bytes.writeBytes(text.substring(half).getBytes(Charset.forName(second)));
        Path file = Files.write(directory.resolve("a.txt"), bytes.toByteArray());

        ParseResult result = read(file);

        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("UNDECODABLE_BYTES");
        assertNoWrongNumber(result);
    }

    @Test
    void aNulAfterEveryCharacterGivesNoWrongNumber() throws IOException {
        String text = String.join("\0", Files.readString(REPORT).split(""));
        Path file = Files.writeString(directory.resolve("a.txt"), text);

        assertNoWrongNumber(read(file));
    }

    /** Every number is the printed one, or there is none. */
    private static void assertNoWrongNumber(ParseResult result) throws IOException {
        Map<String, Cell> printed = Stated.cells(read(REPORT).report());
        Stated.cells(result.report()).forEach((path, cell) -> {
            if (cell.state() == CellState.NUMBER) {
                assertThat(Stated.value(cell)).as(path).isEqualTo(Stated.value(printed.get(path)));
            }
        });
    }

    private static ParseResult read(Path file) throws IOException {
        return new ReportReader(ParserOptions.defaults()).read(new InputFile(file.toString(), file));
    }

    private Path docx(String type, String body) throws IOException {
        Path file = directory.resolve("a.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "[Content_Types].xml", TYPES);
            entry(zip, "_rels/.rels", RELATIONS);
            entry(
                    zip,
                    "word/document.xml",
                    "<?xml version=\"1.0\"?>" + type
                            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body + "</w:body></w:document>");
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
