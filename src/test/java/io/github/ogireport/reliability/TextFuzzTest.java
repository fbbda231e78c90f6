package io.github.ogireport.reliability;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.ogireport.ReportParser;
import java.nio.charset.StandardCharsets;

/** Any text. Replays its inputs in every build; {@code mvn -Pfuzz test -Dtest=TextFuzzTest} looks for new ones. */
class TextFuzzTest {
    @FuzzTest(maxDuration = "30m")
    @DictionaryFile(resourcePath = "form-words.dict")
    void everyTextKeepsThePromises(byte[] input) {
        String text = withLoneSurrogates(new String(input, StandardCharsets.UTF_8));
        Promises.areKept(text, ReportParser.parse(text));
    }

    /** UTF-8 has no lone surrogates: the first characters for private use stand for them. */
    private static String withLoneSurrogates(String text) {
        StringBuilder changed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean stands = c >= '\uE000' && c < '\uE800';
            changed.append(stands ? (char) (c - '\uE000' + Character.MIN_SURROGATE) : c);
        }
        return changed.toString();
    }
}
