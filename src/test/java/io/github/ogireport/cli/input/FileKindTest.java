package io.github.ogireport.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
    @ParameterizedTest
    @CsvSource({
        "a.txt, text, TEXT",
        "a.md, text, TEXT",
        "a, text, TEXT",
        "a.HTM, text, HTML",
        "a.html, text, HTML",
        "a.docx, text, DOCX",
        "a.pdf, text, PDF",
        "a.txt, %PDF-1.7, PDF",
        "a.pdf, 'PK\u0003\u0004', DOCX",
        "a.doc, \u00D0\u00CF\u0011\u00E0, OLE2",
        "a.doc, {\\rtf1, RTF",
        "dir.pdf/a, text, TEXT"
    })
    void the_first_bytes_tell_before_the_ending(String name, String start, FileKind kind) {
        assertThat(FileKind.of(name, start.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(kind);
    }
}
