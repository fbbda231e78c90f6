package io.github.ogireport.internal.source.html;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.ogireport.internal.source.SourcePromises;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Any bytes that follow on the start of a web page. Replays its inputs in every build. */
class HtmlFuzzTest {
    @FuzzTest(maxDuration = "30m")
    void everyPageIsRead(byte[] input) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes("<!DOCTYPE html>".getBytes(StandardCharsets.US_ASCII));
        page.writeBytes(input);
        SourcePromises.areKept(page.toByteArray(), "a.html");
    }
}
