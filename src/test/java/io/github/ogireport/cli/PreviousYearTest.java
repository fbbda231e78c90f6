package io.github.ogireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --previous}: the report on the year before. */
class PreviousYearTest {
    private static final Path CURRENT = Path.of("src/test/resources/reports/panjiang-2024.txt");

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @Test
    void whatWasLeftOverLastYearAndNotTakenUpThisYearIsAnError() throws IOException {
        String before = Files.readString(CURRENT).replace("2024", "2023");
        String nothingLeft = "四、结转下年度继续办理\t\t0\t0\t0\t0\t0\t0\t0";
        assertThat(before).contains(nothingLeft);
        Path previous = Files.writeString(
                directory.resolve("previous.txt"), before.replace(nothingLeft, "四、结转下年度继续办理\t\t7\t0\t0\t0\t0\t0\t7"));

        assertThat(check("--previous", previous.toString())).isEqualTo(1);
        assertThat(output())
                .contains(",verdict,INCONSISTENT,")
                .contains(",finding,OGI-X01,error,requests.carriedIn.total,");
    }

    @Test
    void theSameReportIsNoYearBefore() {
        assertThat(check("--previous", CURRENT.toString())).isZero();
        assertThat(output()).doesNotContain("OGI-X");
    }

    @ParameterizedTest
    @CsvSource({"none.txt, '无法读取 none.txt：文件不存在；请检查文件名和路径\n'", "'a\0b', '无法读取 a\\u0000b：没有文件可以叫这个名字；请检查文件名\n'"})
    void aReportThatCannotBeReadIsReportedAndTheRestIsDone(String previous, String reported) {
        assertThat(check("--previous", previous)).isEqualTo(2);
        assertThat(output()).contains(",verdict,CONSISTENT,");
        assertThat(err.toString()).isEqualTo(reported);
    }

    @Test
    void aTextThatIsNoReportIsReportedAndTheRestIsDone() throws IOException {
        Path previous = Files.writeString(directory.resolve("a.txt"), "今天天气很好。");

        assertThat(check("--previous", previous.toString())).isEqualTo(2);
        assertThat(output()).contains(",verdict,CONSISTENT,");
        assertThat(err.toString()).startsWith("上一年度的文件 " + previous + " 不是年度报告");
    }

    private int check(String... options) {
        String[] arguments = new String[options.length + 4];
        System.arraycopy(options, 0, arguments, 3, options.length);
        arguments[0] = "check";
        arguments[1] = "--format";
        arguments[2] = "csv";
        arguments[arguments.length - 1] = CURRENT.toString();
        PrintWriter errors = new PrintWriter(err);
        int code = Main.run(arguments, out, errors);
        errors.flush();
        return code;
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
