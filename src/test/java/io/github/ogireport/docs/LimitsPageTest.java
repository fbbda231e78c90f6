package io.github.ogireport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParserOptions;
import io.github.ogireport.internal.source.pdf.PdfLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on limits has the numbers of the code. */
class LimitsPageTest {
    @ParameterizedTest
    @ValueSource(strings = {"limits.md", "limits.zh.md"})
    void theDefaultsAreThoseOfTheOptions(String page) throws IOException {
        ParserOptions options = ParserOptions.defaults();

        assertThat(Files.readString(Path.of("docs", page)))
                .contains("| `maxFileBytes` | " + mebibytes(options.maxFileBytes()) + " |")
                .contains("| `maxCharacters` | " + number(options.maxCharacters()) + " |")
                .contains("| `maxTokens` | " + number(options.maxTokens()) + " |")
                .contains("| `maxDiagnostics` | " + number(options.maxDiagnostics()) + " |")
                .contains("| `maxFindings` | " + number(options.maxFindings()) + " |");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limits.md", "limits.zh.md"})
    void theLimitsOfPdfAreThoseOfTheCode(String page) throws IOException {
        PdfLimits limits = PdfLimits.defaults();
        String row = MarkdownPage.read(Path.of("docs", page)).tables().get(1).stream()
                .filter(line -> line.contains("`PdfLimits`"))
                .findFirst()
                .orElseThrow();

        assertThat(row)
                .contains(
                        number(limits.pages()),
                        number(limits.operators()),
                        number(limits.forms()),
                        number(limits.glyphs()),
                        mebibytes(limits.decodedBytes()));
    }

    private static String number(int value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String mebibytes(long bytes) {
        return (bytes >> 20) + " MiB";
    }
}
