package io.github.ogireport.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogireport.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileDecoderTest {
    private static final String TEXT = "栗江镇2024年政府信息公开工作年度报告\n一、总体情况\n";
    private static final int MANY = 1_000_000;

    @Test
    void utf8NeedsNoMark() {
        DecodedText decoded = decode(TEXT.getBytes(StandardCharsets.UTF_8));

        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsTheCharsetAndStays(String charset) {
        DecodedText decoded = decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)));

        assertThat(decoded.text()).isEqualTo("\uFEFF" + TEXT);
        assertThat(decoded.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030", "GB2312"})
    void theChineseCharsetsAreInferredAndNamed(String charset) {
        DecodedText decoded = decode(TEXT.getBytes(Charset.forName(charset)));

        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.notes()).containsExactly(DecodedText.Note.of(DiagnosticCode.CHARSET_INFERRED, "GB18030"));
    }

    @Test
    void charactersThatGbkLacksAreReadAsGb18030() {
        String rare = TEXT + "㐀𠮷镕";

        assertThat(decode(rare.getBytes(Charset.forName("GB18030"))).text()).isEqualTo(rare);
    }

    @Test
    void fewDamagedBytesDoNotMakeUtf8AnotherCharset() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xFF;

        DecodedText decoded = decode(bytes);

        assertThat(decoded.text()).startsWith("栗\uFFFD").endsWith("一、总体情况\n");
        assertThat(codes(decoded)).containsExactly(DiagnosticCode.UNDECODABLE_BYTES);
        assertThat(decoded.notes().get(0).arguments().get(1)).isEqualTo("UTF-8");
    }

    @Test
    void aReplacementCharacterInTheFileItselfIsNoDamage() {
        assertThat(decode((TEXT + "\uFFFD").getBytes(StandardCharsets.UTF_8)).notes())
                .isEmpty();
    }

    @Test
    void utf16WithAnOddByteIsReadToTheLastWholeCharacterAndSaid() {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);

        DecodedText decoded = decode(Arrays.copyOf(bytes, bytes.length + 1));

        assertThat(decoded.text()).isEqualTo("\uFEFF" + TEXT + "\uFFFD");
        assertThat(codes(decoded)).containsExactly(DiagnosticCode.UNDECODABLE_BYTES);
    }

    @Test
    void anEmptyFileIsAnEmptyText() {
        assertThat(decode(new byte[0]).text()).isEmpty();
        assertThat(decode(new byte[0]).notes()).isEmpty();
    }

    @Test
    void aCutInTheMiddleOfACharacterIsNoDamage() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < bytes.length; length++) {
            DecodedText decoded = FileDecoder.decode(Arrays.copyOf(bytes, length), true, MANY);
            assertThat(codes(decoded)).as("%s bytes", length).isEmpty();
            assertThat(TEXT).as("%s bytes", length).startsWith(decoded.text().replace("\uFFFD", ""));
        }
    }

    @Test
    void aFileOverTheLimitIsSaidWithItsSize(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("large.txt"), "ab".repeat(100));

        DecodedText decoded = FileDecoder.decode(file, 20, MANY);

        assertThat(decoded.text()).isEqualTo("ab".repeat(10));
        assertThat(decoded.notes()).containsExactly(DecodedText.Note.of(DiagnosticCode.TEXT_LIMIT, 200, 20));
    }

    @Test
    void aTextOverTheLimitOfCharactersIsSaidToo(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("large.txt"), "ab".repeat(100));

        DecodedText decoded = FileDecoder.decode(file, MANY, 30);

        assertThat(decoded.text()).hasSize(30);
        assertThat(decoded.total()).isEqualTo(200);
        assertThat(codes(decoded)).containsExactly(DiagnosticCode.TEXT_LIMIT);
    }

    @Test
    void aFileThatIsNotThereIsAnException(@TempDir Path directory) {
        assertThatThrownBy(() -> FileDecoder.decode(directory.resolve("none.txt"), MANY, MANY))
                .isInstanceOf(NoSuchFileException.class);
    }

    private static DecodedText decode(byte[] bytes) {
        return FileDecoder.decode(bytes, false, MANY);
    }

    private static List<DiagnosticCode> codes(DecodedText decoded) {
        return decoded.notes().stream().map(DecodedText.Note::code).toList();
    }
}
