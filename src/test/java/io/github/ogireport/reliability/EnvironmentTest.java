package io.github.ogireport.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import io.github.ogireport.model.AnnualReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results are the same bytes whatever the machine is set to, and however many threads ask for them first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnvironmentTest {
    private Path directory = Path.of("");
    private final List<String> files = new ArrayList<>();
    private byte[] expected = new byte[0];

    @BeforeAll
    void writeReportsAndDumpThemPlainly(@TempDir Path temporary) throws IOException, InterruptedException {
        directory = temporary;
        for (String name : Golden.NAMES) {
            Path file = directory.resolve(name + ".txt");
            Files.writeString(file, Golden.text(name));
            files.add(file.toString());
        }
        expected = dump(1, List.of("-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.timezone=UTC"));
        assertThat(new String(expected, StandardCharsets.UTF_8)).contains("盘江镇").contains("OGI-T301");
    }

    static Stream<List<String>> settings() {
        return Stream.of(
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9"),
                List.of(
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.timezone=Africa/Cairo",
                        "-Dfile.encoding=US-ASCII"),
                List.of(
                        "-Duser.language=th",
                        "-Duser.country=TH",
                        "-Duser.variant=TH",
                        "-Duser.timezone=Pacific/Kiritimati"),
                List.of(
                        "-Duser.language=zh",
                        "-Duser.country=CN",
                        "-Dfile.encoding=GB18030",
                        "-Duser.timezone=Asia/Shanghai"),
                List.of("-Dfile.encoding=UTF-16", "-Dline.separator=\r\n"),
                List.of("-Xss256k"));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theOutputHasTheSameBytes(List<String> settings) throws IOException, InterruptedException {
        assertThat(dump(1, settings)).isEqualTo(expected);
    }

    @Test
    void sixteenThreadsOnColdCachesReadTheSameAsOne() throws IOException, InterruptedException {
        assertThat(dump(16, List.of())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "zh-CN", "lt-LT", "hi-IN-u-nu-deva"})
    void theDefaultLocaleOfARunningProgramPlaysNoPart(String tag) {
        Locale usual = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        ParseResult before = ReportParser.parse(Golden.text("panjiang-2024"));
        String message = before.findings().get(0).message();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            ParseResult after = ReportParser.parse(Golden.text("panjiang-2024"));
            assertThat(after.report()).isEqualTo(before.report());
            assertThat(after.findings()).isEqualTo(before.findings());
            assertThat(after.findings().get(0).message()).isEqualTo(message);
        } finally {
            Locale.setDefault(usual);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @FieldSource("io.github.ogireport.reliability.Golden#NAMES")
    void theKindOfLineEndPlaysNoPart(String name) {
        String text = Golden.text(name);
        AnnualReport report = ReportParser.parse(text).report();

        for (String lineEnd : List.of("\r\n", "\r", "\u2028", "\u0085")) {
            String other = text.replace("\n", lineEnd);
            ParseResult result = ReportParser.parse(other);
            Promises.areKept(other, result);
            assertThat(result.report()).isEqualTo(report);
        }
    }

    @ParameterizedTest
    @FieldSource("io.github.ogireport.reliability.Golden#NAMES")
    void aByteOrderMarkPlaysNoPart(String name) {
        String text = Golden.text(name);

        assertThat(ReportParser.parse("\uFEFF" + text).report())
                .isEqualTo(ReportParser.parse(text).report());
    }

    @Test
    void anInterruptedThreadReadsOnAndStaysInterrupted() {
        String text = Golden.text("panjiang-2024");
        Thread.currentThread().interrupt();

        ParseResult result = ReportParser.parse(text);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(result.report()).isEqualTo(ReportParser.parse(text).report());
    }

    @Test
    void aParseThatRunsOutOfMemoryLeavesTheNextOneWhole() throws IOException, InterruptedException {
        Path large = directory.resolve("large.txt");
        Files.writeString(large, "规章\t1\t2\t3\n".repeat(800_000));

        String output = new String(
                run(List.of(
                        "-Xmx48m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MemoryDrill.class.getName(),
                        large.toString(),
                        files.get(0))),
                StandardCharsets.UTF_8);

        assertThat(output).isEqualTo("out of memory, then the same\n");
    }

    private byte[] dump(int threads, List<String> settings) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(settings);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add(Dump.class.getName());
        command.add(Integer.toString(threads));
        command.addAll(files);
        return run(command);
    }

    private static byte[] run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (InputStream stream = process.getInputStream()) {
            stream.transferTo(output);
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return output.toByteArray();
    }
}
