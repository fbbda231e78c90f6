package io.github.ogireport.internal.source.pdf;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.ogireport.internal.source.SourcePromises;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Any operators of a page, and any bytes with the mark of a PDF. Replays its inputs in every build. */
class PdfFuzzTest {
    @FuzzTest(maxDuration = "30m")
    void everyPageIsReadOrRefused(byte[] input) throws IOException {
        String operators = new String(input, StandardCharsets.ISO_8859_1);
        SourcePromises.areKept(
                new DrawnPdf().page().text(60, 64, "规章").raw(operators).bytes(), "a.pdf");
    }

    @FuzzTest(maxDuration = "30m")
    void everyFileIsReadOrRefused(byte[] input) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(input);
        SourcePromises.areKept(file.toByteArray(), "a.pdf");
    }
}
