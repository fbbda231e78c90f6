package io.github.ogireport.internal.source.word;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.ogireport.internal.source.SourcePromises;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Any text of a Word document, styles of one, and any bytes with the mark of the old format. Replays its inputs in every build. */
class WordFuzzTest {
    @FuzzTest(maxDuration = "30m")
    void everyDocumentIsReadOrRefused(byte[] bytes) throws IOException {
        String input = new String(bytes, StandardCharsets.UTF_8);
        SourcePromises.areKept(
                WordFileMaker.document("甲").part("word/document.xml", input).bytes(), "a.docx");
        SourcePromises.areKept(
                WordFileMaker.document("甲\n| 规章 | 1 |").styles(input).bytes(), "a.docx");
    }

    @FuzzTest(maxDuration = "30m")
    void everyOldDocumentIsReadOrRefused(byte[] input) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        file.writeBytes(input);
        SourcePromises.areKept(file.toByteArray(), "a.doc");
    }
}
