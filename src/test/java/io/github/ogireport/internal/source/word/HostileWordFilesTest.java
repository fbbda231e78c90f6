package io.github.ogireport.internal.source.word;

import static io.github.ogireport.internal.source.word.WordFileMaker.relation;
import static io.github.ogireport.internal.source.word.WordFileMaker.relations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogireport.UnreadableFileException;
import io.github.ogireport.internal.source.SourceDump;
import io.github.ogireport.internal.source.SourceLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no Word documents, or damaged, or made to harm: each gets a reason, none takes long, none shows another file. */
@Timeout(60)
class HostileWordFilesTest {
    @Test
    void an_entity_that_names_another_file_is_refused(@TempDir Path directory) throws IOException {
        Path secret = Files.writeString(directory.resolve("secret"), "机密");
        WordFileMaker file = WordFileMaker.document("甲县&x;")
                .replaced(
                        "word/document.xml",
                        "<w:document",
                        "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><w:document");

        assertRefused(file.bytes(), "unreadable.damaged", "document type");
    }

    @Test
    void entities_that_grow_are_refused() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE d [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        for (String part : new String[] {"word/document.xml", "_rels/.rels"}) {
            WordFileMaker file = WordFileMaker.document("甲县&e11;");

            assertRefused(
                    file.replaced(
                                    part,
                                    part.startsWith("_") ? "<Relationships" : "<w:document",
                                    entities + "]><" + (part.startsWith("_") ? "Relationships" : "w:document"))
                            .bytes(),
                    "unreadable.damaged",
                    "document type");
        }
    }

    @Test
    void a_part_that_is_longer_than_the_limit_or_packed_too_well_is_not_unpacked() throws IOException {
        byte[] zeros = zip("word/document.xml", new byte[16 << 20], ZipEntry.DEFLATED);
        byte[] small = WordFileMaker.document("甲".repeat(3000)).bytes();

        assertRefused(zeros, "unreadable.wordInflated");
        assertThatThrownBy(() -> WordSource.read(small, SourceLimits.of(2000, 10_000, 100)))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("unreadable.wordInflated"));
        assertThat(WordSource.read(small, SourceDump.LIMITS).blocks()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:tbl><w:tr><w:tc>",
                "<w:p>",
                "<w:sdt><w:sdtContent>",
                "<w:ins>",
                "<w:p><w:r><w:drawing><w:txbxContent>",
                "<w:p><w:del>"
            })
    void elements_in_each_other_without_end_are_read_without_recursion(String start) throws IOException {
        int times = 100_000;
        StringBuilder end = new StringBuilder();
        String[] names = start.split("[<>]+", -1);
        for (int i = names.length - 2; i > 0; i--) {
            end.append("</").append(names[i]).append('>');
        }

        assertThat(WordFileMaker.document(
                                "甲\n" + start.repeat(times) + end.toString().repeat(times) + "\n乙")
                        .dump())
                .startsWith("甲\n")
                .endsWith("乙\n");
    }

    @ParameterizedTest
    @CsvSource({"<w:p/>, 1000000", "'<w:tbl><w:tr><w:tc/><w:tc/></w:tr></w:tbl>', 200000"})
    void a_million_of_one_thing_is_read_in_time(String thing, int times) throws IOException {
        byte[] bytes = zip("word/document.xml", body(thing.repeat(times)), ZipEntry.STORED);

        assertThat(WordSource.read(bytes, SourceDump.LIMITS).text()).isBlank();
    }

    @Test
    void fields_that_begin_and_never_end_hide_nothing_after_their_paragraph() throws IOException {
        String begin = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:t>5</w:t></w:r></w:p>";

        assertThat(WordFileMaker.document(begin.repeat(10_000) + "\n乙").dump()).isEqualTo("乙\n");
    }

    @Test
    void a_document_that_is_cut_anywhere_gives_a_reason() {
        byte[] whole = WordFileMaker.document("| 规章 | 27 |").styles("").bytes();

        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertRefused(cut, "unreadable.damaged");
        }
    }

    @Test
    void a_byte_that_was_changed_changes_no_number() throws IOException {
        byte[] whole = WordFileMaker.document("| 规章 | 27 |").bytes();
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= (byte) (1 << at % Byte.SIZE);
            String read;
            try {
                read = WordDump.of(WordSource.read(changed, SourceDump.LIMITS));
            } catch (UnreadableFileException e) {
                read = e.key();
            }
            assertThat(read).as("byte %d", at).matches("(?s)\\| 规章 \\| 27 \\|\n|unreadable\\..*");
        }
    }

    @Test
    void names_of_parts_are_not_fixed_and_both_namespaces_are_read() throws IOException {
        String document =
                "<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body><x:p><x:r><x:rPr><x:strike x:val=\"on\"/></x:rPr><x:t>5</x:t></x:r>"
                        + "<x:r><x:t>27</x:t></x:r></x:p></x:body></x:document>";

        assertThat(WordFileMaker.document("")
                        .part(
                                "_rels/.rels",
                                relations(relation("officeDocument", "/Doc/../Doc/Main.xml")
                                        .replace("schemas.openxmlformats.org", "purl.oclc.org/ooxml")))
                        .part("doc/main.xml", document)
                        .dump())
                .isEqualTo("27\n");
    }

    @Test
    void the_title_among_the_properties_is_a_witness() throws IOException {
        String core =
                "<c:coreProperties xmlns:c=\"urn:c\" xmlns:d=\"urn:d\"><d:title>甲县2024年报告</d:title></c:coreProperties>";
        byte[] file = WordFileMaker.document("甲")
                .part(
                        "_rels/.rels",
                        relations(relation("officeDocument", "word/document.xml")
                                + relation("metadata/core-properties", "docProps/core.xml")))
                .part("docProps/core.xml", core)
                .bytes();

        assertThat(WordSource.read(file, SourceDump.LIMITS).witnesses())
                .extracting(witness -> witness.text())
                .containsExactly("甲县2024年报告");
    }

    @Test
    void other_kinds_of_files_are_named() throws IOException {
        assertRefused(zip("OFD.xml", new byte[0], ZipEntry.DEFLATED), "unreadable.ofd");
        assertRefused(zip("a.txt", new byte[0], ZipEntry.DEFLATED), "unreadable.archive");
        assertRefused(other("workbook"), "unreadable.spreadsheet");
        assertRefused(other("presentation"), "unreadable.presentation");
        assertRefused(other("html"), "unreadable.damaged", "<html>");
        assertRefused("甲县2024年政府信息公开工作年度报告".getBytes(StandardCharsets.UTF_8), "unreadable.damaged");
        assertRefused(new byte[0], "unreadable.damaged");
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(text)) {
            for (String name : new String[] {"mimetype", "content.xml"}) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
        assertRefused(text.toByteArray(), "unreadable.openDocument");
    }

    @Test
    void an_encrypted_archive_and_text_that_lies_elsewhere_are_named() {
        byte[] encrypted = WordFileMaker.document("甲").bytes();
        for (int i = 0; i + 4 < encrypted.length; i++) {
            if (encrypted[i] == 'P' && encrypted[i + 1] == 'K' && encrypted[i + 2] == 1 && encrypted[i + 3] == 2) {
                encrypted[i + 8] |= 1;
            }
        }

        assertRefused(encrypted, "unreadable.wordPassword");
        assertRefused(WordFileMaker.document("<w:altChunk r:id=\"a\"/>").bytes(), "unreadable.wordImported");
        assertRefused(
                WordFileMaker.document("<w:p><w:subDoc r:id=\"a\"/></w:p>").bytes(), "unreadable.wordImported");
    }

    private static void assertRefused(byte[] bytes, String key) {
        assertRefused(bytes, key, "");
    }

    private static void assertRefused(byte[] bytes, String key, String detail) {
        assertThatThrownBy(() -> WordSource.read(bytes, SourceDump.LIMITS))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key))
                .hasMessageContaining(detail);
    }

    private static byte[] other(String root) {
        return WordFileMaker.document("")
                .part("word/document.xml", "<" + root + "/>")
                .bytes();
    }

    private static byte[] body(String body) {
        return ("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                        + "</w:body></w:document>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** An archive with the relations of a Word document and one part, packed or not. */
    private static byte[] zip(String name, byte[] content, int method) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(method == ZipEntry.STORED ? Deflater.NO_COMPRESSION : Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            if (name.startsWith("word")) {
                zip.putNextEntry(new ZipEntry("_rels/.rels"));
                zip.write(relations(relation("officeDocument", name)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
