package io.github.ogireport.internal.source.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogireport.UnreadableFileException;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.source.SourceDocument;
import io.github.ogireport.internal.source.SourceDump;
import io.github.ogireport.internal.source.SourceLimits;
import io.github.ogireport.internal.source.SourceNote;
import io.github.ogireport.place.TextPlace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is what its content says; its name counts last. */
class FileSourceTest {
    private static final String PAGE = "<html><meta charset=utf-8><table><tr><td>规章<td>2</table></html>";

    @Test
    void aTextHasNoBlocks() throws IOException {
        SourceDocument text = read("规章\n2\n".getBytes(StandardCharsets.UTF_8), "报告.html");

        assertThat(text.text()).isEqualTo("规章\n2\n");
        assertThat(text.blocks()).isEmpty();
        assertThat(text.places().at(3)).isEqualTo(new TextPlace(2, 1));
    }

    @ParameterizedTest
    @CsvSource({"报告.txt, UTF-8", "报告.doc, GB18030", "'', UTF-16LE", "报告.pdf, UTF-8"})
    void aWebPageIsOneByAnyName(String name, String charset) throws IOException {
        assertThat(SourceDump.of(read(PAGE.getBytes(Charset.forName(charset)), name)))
                .isEqualTo("|规章|2|\n");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            %PDF-1.7,                                             PDF
            <html>,                                               HTML
            ' {\\rtf1}',                                          TEXT
            {\\\\rtf1},                                           RTF
            GIF89a,                                               GIF
            '<?xml version="1.0"?><w:wordDocument/>',             WORD_XML
            'MIME-Version: 1.0\nContent-Type: multipart/related;<html>', WEB_ARCHIVE
            'BM 工作报告',                                         TEXT
            """)
    void theContentSaysTheKind(String content, FileKind kind) {
        assertThat(FileContent.kind(content.translateEscapes().getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, DOCX",
        "[Content_Types].xml, DOCX",
        "xl/workbook.xml, OTHER_OFFICE",
        "ppt/presentation.xml, OTHER_OFFICE",
        "OFD.xml, OFD",
        "报告.txt, ZIP",
    })
    void aZipFileIsWhatStandsInIt(String entry, FileKind kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(entry));
        }

        assertThat(FileContent.kind(bytes.toByteArray(), "报告")).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"WordDocument, DOC", "EncryptedPackage, ENCRYPTED_WORD", "Workbook, OTHER_OFFICE", "Other, OLE2"})
    void aCompoundFileIsWhatStandsInIt(String stream, FileKind kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        bytes.write(stream.getBytes(StandardCharsets.UTF_16LE));

        assertThat(FileContent.kind(bytes.toByteArray(), "报告")).isEqualTo(kind);
    }

    @Test
    void bytesThatAreNoTextAreADamagedPdfFileIfTheNameSaysSo() {
        byte[] bytes = {7, 'a', 'b', 'c', 0, 1, 2, 3, 'd'};

        assertThat(FileContent.kind(bytes, "报告.pdf")).isEqualTo(FileKind.PDF);
        assertThat(FileContent.kind(bytes, "报告.txt")).isEqualTo(FileKind.TEXT);
    }

    @ParameterizedTest
    @CsvSource({"GIF89a, unreadable.picture", "{\\rtf1}, unreadable.rtf", "7z\u00BC\u00AF, unreadable.packed"})
    void whatIsNotReadSaysWhatToDo(String content, String key) {
        assertThatThrownBy(() -> read(content.getBytes(StandardCharsets.ISO_8859_1), "报告.txt"))
                .isInstanceOfSatisfying(UnreadableFileException.class, problem -> {
                    assertThat(problem.key()).isEqualTo(key);
                    assertThat(problem.reason(Locale.ENGLISH))
                            .isEqualTo(problem.getMessage())
                            .doesNotContain("{");
                    assertThat(problem.reason(Locale.CHINESE)).contains("请");
                });
    }

    @Test
    void aLargeTextIsCutWithANoteAndALargePageIsRefused() throws IOException {
        SourceLimits small = SourceLimits.of(10, 1_000, 1_000);

        SourceDocument text = FileSource.read("甲县 789012".getBytes(StandardCharsets.UTF_8), 13, "", small);
        assertThat(text.text()).isEqualTo("甲县 ");
        assertThat(text.notes()).containsExactly(SourceNote.of(DiagnosticCode.TEXT_LIMIT, 13, 10, "maxFileBytes"));
        assertThatThrownBy(() -> FileSource.read(PAGE.getBytes(StandardCharsets.UTF_8), PAGE.length(), "", small))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        problem -> assertThat(problem.key()).isEqualTo("unreadable.tooLarge"));
    }

    @Test
    void aTextOverTwoLimitsHasOneNote() throws IOException {
        SourceDocument text =
                FileSource.read("甲县政府信息公开".getBytes(StandardCharsets.UTF_8), 24, "", SourceLimits.of(15, 4, 1_000));

        assertThat(text.text()).isEqualTo("甲县政府");
        assertThat(text.notes()).containsExactly(SourceNote.of(DiagnosticCode.TEXT_LIMIT, 5, 4, "maxCharacters"));
    }

    private static SourceDocument read(byte[] bytes, String name) throws IOException {
        return FileSource.read(bytes, bytes.length, name, SourceDump.LIMITS);
    }
}
