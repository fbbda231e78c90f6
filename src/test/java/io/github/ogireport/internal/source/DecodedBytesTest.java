package io.github.ogireport.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bytes fit counts more than what the file says. */
class DecodedBytesTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TEXT = "栗江镇2024年政府信息公开工作年度报告\n一、总体情况\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false",
        "GB2312, true",
        "GBK, true",
        "GB18030, true",
        "UTF-16LE, true",
        "UTF-16BE, true",
    })
    void theCharsetIsFound(String charset, boolean inferred) {
        DecodedBytes decoded = DecodedBytes.of(TEXT.getBytes(Charset.forName(charset)));

        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.inferred()).isEqualTo(inferred);
        assertThat(decoded.damaged()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkSaysTheCharsetAndStays(String charset) {
        DecodedBytes decoded = DecodedBytes.of(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)));

        assertThat(decoded.text()).isEqualTo("\uFEFF" + TEXT);
        assertThat(decoded.notes()).isEmpty();
    }

    @Test
    void charactersThatGbkLacksAreRead() {
        assertThat(DecodedBytes.of((TEXT + "㐀𠮷镕").getBytes(GB18030)).text()).isEqualTo(TEXT + "㐀𠮷镕");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, GB18030", "GB18030, UTF-8", "GB18030, windows-1252", "GB18030, ISO-8859-1"})
    void aWrongDeclarationDoesNotCount(String actual, String declared) {
        byte[] bytes = TEXT.repeat(5).getBytes(Charset.forName(actual));

        assertThat(DecodedBytes.of(bytes, bytes.length, Charset.forName(declared))
                        .text())
                .isEqualTo(TEXT.repeat(5));
    }

    @Test
    void aDeclarationThatFitsCounts() {
        String traditional = "X縣2023年政府資訊公開工作年度報告";
        Charset big5 = Charset.forName("Big5");

        assertThat(DecodedBytes.of(traditional.getBytes(big5), traditional.getBytes(big5).length, big5)
                        .text())
                .isEqualTo(traditional);
    }

    @Test
    void fewDamagedBytesDoNotMakeUtf8AnotherCharset() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xFF;

        DecodedBytes decoded = DecodedBytes.of(bytes, bytes.length, GB18030);

        assertThat(decoded.text()).startsWith("栗\uFFFD").endsWith("一、总体情况\n");
        assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(decoded.notes()).extracting(note -> note.code().name()).containsExactly("UNDECODABLE_BYTES");
    }

    @Test
    void fewDamagedBytesDoNotMakeGb18030AnotherCharset() {
        byte[] bytes = TEXT.repeat(3).getBytes(GB18030);
        bytes[60] = (byte) 0xFF;

        DecodedBytes decoded = DecodedBytes.of(bytes, bytes.length, StandardCharsets.UTF_8);

        assertThat(decoded.text()).startsWith("栗江镇2024年").endsWith("一、总体情况\n");
        assertThat(decoded.notes())
                .extracting(note -> note.code().name())
                .contains("CHARSET_INFERRED", "UNDECODABLE_BYTES");
    }

    @Test
    void aReplacementCharacterInTheFileItselfIsNoDamage() {
        assertThat(DecodedBytes.of((TEXT + "\uFFFD").getBytes(StandardCharsets.UTF_8))
                        .notes())
                .isEmpty();
    }

    @Test
    void utf16WithAnOddByteIsReadToTheLastWholeCharacterAndSaid() {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);

        DecodedBytes decoded = DecodedBytes.of(Arrays.copyOf(bytes, bytes.length + 1));

        assertThat(decoded.text()).isEqualTo("\uFEFF" + TEXT + "\uFFFD");
        assertThat(decoded.damaged()).isEqualTo(1);
    }

    @Test
    void bytesThatAreNoTextAreNotUtf16() {
        assertThat(DecodedBytes.of(new byte[] {1, 0, 2, 0, 'a', 0, 'b', 0}).charset())
                .isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void aCutInTheMiddleOfACharacterIsNoDamage() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < bytes.length; length++) {
            assertThat(DecodedBytes.of(bytes, length, null).notes())
                    .as("%s bytes", length)
                    .isEmpty();
        }
    }
}
