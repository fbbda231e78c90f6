package io.github.ogireport.internal.source.word.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogireport.UnreadableFileException;
import io.github.ogireport.internal.source.SourceBlock.SourceTable;
import io.github.ogireport.internal.source.SourceDocument;
import io.github.ogireport.internal.source.SourceDump;
import io.github.ogireport.internal.source.word.WordDump;
import io.github.ogireport.internal.source.word.WordFileMaker;
import io.github.ogireport.internal.source.word.WordSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents of the old format read as those of the new one. {@code old.doc} is {@link #description()} as LibreOffice saves it. */
class DocSourceTest {
    private static final Path FILE = Path.of("src/test/resources/word/old.doc");

    static WordFileMaker description() {
        String heading =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
        String revised = "<w:p><w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>8</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\" w:author=\"a\"><w:r><w:t>6</w:t></w:r></w:ins></w:p>";
        String field =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>SUM(LEFT)</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>31</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        String grid = "<w:tblPr><w:tblW w:w=\"8000\" w:type=\"dxa\"/></w:tblPr><w:tblGrid>"
                + "<w:gridCol w:w=\"2000\"/>".repeat(4) + "</w:tblGrid>";
        String body = """
                甲县2024年政府信息公开工作年度报告
                @总体情况
                全年办理[vanish:五]件，其中[strike:九]十件。
                @主动公开政府信息情况
                | (gridSpan=4)第二十条第（一）项 |
                | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                | 规章 | [vanish:5]27 | | [strike:9]3 |
                | 行政规范性文件 | 4[vertAlign=superscript:1] | REVISED | [dstrike:1]7 |
                | 行政许可 | FIELD | [strike:9] | 2[sz=2:5] |
                @政府信息公开行政复议、行政诉讼情况
                | (gridSpan=2)行政复议 | (gridSpan=2)行政诉讼 |
                | (vMerge=restart)结果维持 | (vMerge=restart)总计 | (gridSpan=2)复议后起诉 |
                | (vMerge) | (vMerge) | 结果维持 | 总计 |
                | 1 | 2 | <w:p><w:r><w:t>3</w:t><w:br/><w:t>4</w:t></w:r></w:p> | 5 |
                末段
                """.replace("REVISED", revised)
                .replace("FIELD", field)
                .lines()
                .map(line -> line.startsWith("@") ? heading.formatted(line.substring(1)) : line)
                .reduce("", (before, line) -> before + line + "\n");
        return WordFileMaker.document(body)
                .replaced("word/document.xml", "<w:tblPr/><w:tblGrid/>", grid)
                .numbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                        + "<w:numFmt w:val=\"chineseCounting\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
    }

    @Test
    void an_old_document_reads_as_the_new_one_that_it_was_made_from() throws IOException {
        String read = WordDump.of(DocSource.read(Files.readAllBytes(FILE)));

        assertThat(read).isEqualTo(description().dump());
        assertThat(read).isEqualTo("""
                        甲县2024年政府信息公开工作年度报告
                        一、总体情况
                        全年办理件，其中十件。
                        二、主动公开政府信息情况
                        | 1x4: 第二十条第（一）项 |
                        | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                        | 规章 | 27 |  | 3 |
                        | 行政规范性文件 | 4{1} | 6 | 7 |
                        | 行政许可 | 31 | ? | ?25 |
                        三、政府信息公开行政复议、行政诉讼情况
                        | 1x2: 行政复议 | 1x2: 行政诉讼 |
                        | 2x1: 结果维持 | 2x1: 总计 | 1x2: 复议后起诉 |
                        | @2: 结果维持 | 总计 |
                        | 1 | 2 | 3⏎4 | 5 |
                        末段
                        """);
    }

    @Test
    void places_are_paragraphs_and_cells() throws IOException {
        for (SourceDocument document : new SourceDocument[] {
            DocSource.read(Files.readAllBytes(FILE)),
            WordSource.read(description().bytes(), SourceDump.LIMITS)
        }) {
            SourceTable table = (SourceTable) document.blocks().get(4);

            assertThat(document.places().at(table.cells().get(6).start()).describe(Locale.CHINESE))
                    .isEqualTo("表1第3行第2格");
            assertThat(document.places().at(document.text().indexOf("全年")).describe(Locale.ENGLISH))
                    .isEqualTo("paragraph 3");
        }
    }

    @Test
    void a_document_that_is_cut_or_changed_gives_a_reason_or_a_document() throws IOException {
        byte[] whole = Files.readAllBytes(FILE);

        for (int length = 0; length < whole.length; length += 331) {
            assertReasonOrDocument(Arrays.copyOf(whole, length));
        }
        for (int at = 0; at < 2048; at += 7) {
            byte[] changed = whole.clone();
            changed[at] ^= (byte) 0xFF;
            assertReasonOrDocument(changed);
        }
    }

    private static void assertReasonOrDocument(byte[] bytes) throws IOException {
        try {
            assertThat(DocSource.read(bytes).text()).isNotNull();
        } catch (UnreadableFileException e) {
            assertThat(e.key()).startsWith("unreadable.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EncryptedPackage, unreadable.wordPassword",
        "Workbook, unreadable.spreadsheet",
        "PowerPoint Document, unreadable.presentation",
        "Contents, unreadable.otherContainer"
    })
    void other_files_in_the_container_of_the_old_format_are_named(String entry, String reason) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            container.writeFilesystem(bytes);
        }

        assertThatThrownBy(() -> DocSource.read(bytes.toByteArray()))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(reason));
    }
}
