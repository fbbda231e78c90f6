package io.github.ogireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a user runs it: arguments, exit code, standard output, standard error. */
class MainTest {
    private static final Path REPORTS = Path.of("src/test/resources/reports");
    private static final String CLEAN = REPORTS.resolve("panjiang-2024.txt").toString();

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @Test
    void a_report_without_errors_ends_with_0() {
        assertThat(run("check", CLEAN)).isEqualTo(0);
        assertThat(output())
                .startsWith("== " + CLEAN + "\n结论：一致")
                .contains("机关名称：")
                .contains("年度：2024");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_report_with_an_error_ends_with_1() throws IOException {
        Path faulty = faulty();

        assertThat(run("check", "--lang", "en", faulty.toString())).isEqualTo(1);
        assertThat(output()).contains("Verdict: inconsistent").contains("OGI-T301");
    }

    @Test
    void with_fail_on_never_a_report_with_an_error_ends_with_0() throws IOException {
        assertThat(run("check", "--fail-on", "never", faulty().toString())).isEqualTo(0);
    }

    @Test
    void a_text_that_is_no_report_counts_as_an_error() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), "今天天气很好。");

        assertThat(run("check", "--format", "csv", file.toString())).isEqualTo(1);
        assertThat(output()).contains(file + ",verdict,NOT_A_REPORT,error,,,,");
    }

    @Test
    void a_file_that_cannot_be_read_ends_with_2_and_the_others_are_done() {
        assertThat(run("check", "--format", "csv", "none.txt", CLEAN)).isEqualTo(2);
        assertThat(output()).contains(CLEAN + ",verdict,");
        assertThat(err.toString()).isEqualTo("无法读取 none.txt：文件不存在；请检查文件名和路径\n");
    }

    @Test
    void a_report_is_compared_with_that_on_the_year_before() throws IOException {
        String text = Files.readString(Path.of(CLEAN));
        Path before = Files.writeString(
                directory.resolve("before.txt"),
                text.replace("2024", "2023").replaceFirst("(四、结转下年度继续办理[ \\t]+0(?:[ \\t]+0){5}[ \\t]+)0", "$13"));

        assertThat(run("check", "--format", "csv", "--previous", before.toString(), CLEAN))
                .isEqualTo(1);
        assertThat(output())
                .contains("finding,OGI-X01,error,requests.carriedIn.total,54,")
                .contains("上一年度报告结转下年度 3 件")
                .doesNotContain("previous:");
    }

    @Test
    void a_rule_that_needs_the_year_before_is_reported_once() throws IOException {
        Path before = Files.writeString(
                directory.resolve("before.txt"),
                Files.readString(Path.of(CLEAN)).replace("2024", "2023"));

        assertThat(run("check", "--format", "json", "--rule-results", "--previous", before.toString(), CLEAN))
                .isZero();
        JsonNode report =
                new ObjectMapper().readTree(out.toByteArray()).get("reports").get(0);
        assertThat(report.get("rules").findValuesAsText("id"))
                .filteredOn("OGI-T405"::equals)
                .hasSize(1);
    }

    @Test
    void a_report_before_that_is_of_another_body_is_not_compared() throws IOException {
        String text = Files.readString(Path.of(CLEAN));
        Path other = Files.writeString(
                directory.resolve("other.txt"), text.replace("2024", "2023").replace("盘江镇", "盘溪镇"));

        assertThat(run("check", "--format", "csv", "--previous", other.toString(), CLEAN))
                .isZero();
        assertThat(output()).doesNotContain("OGI-X");
    }

    @Test
    void a_report_before_that_cannot_be_read_ends_with_2() {
        assertThat(run("check", "--format", "csv", "--previous", "none.txt", CLEAN))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("无法读取 none.txt");
    }

    @Test
    void a_directory_is_checked_as_a_whole_in_order() throws IOException {
        assertThat(run("check", "--format", "json", REPORTS.toString())).isZero();
        JsonNode reports = new ObjectMapper().readTree(out.toByteArray()).get("reports");

        assertThat(reports.findValuesAsText("file"))
                .containsExactly(
                        REPORTS + "/chengguan-2023.txt",
                        REPORTS + "/dazhai-2022.txt",
                        REPORTS + "/lijiang-2024.txt",
                        REPORTS + "/panjiang-2024.txt",
                        REPORTS + "/taoxi-2024.txt");
    }

    @Test
    void cells_lists_every_cell_of_every_file() {
        assertThat(run("cells", REPORTS.toString())).isZero();
        assertThat(output()).startsWith("file,path,state,value,text,line,column\r\n");
        assertThat(output().lines()).hasSize(1 + 986);
    }

    @Test
    void cells_of_a_text_that_is_no_report_ends_with_1_and_says_so() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), "今天天气很好。");

        assertThat(run("cells", "--lang=en", file.toString())).isEqualTo(1);
        assertThat(output()).isEqualTo("file,path,state,value,text,line,column\r\n");
        assertThat(err.toString()).startsWith(file + " is no annual report, no cells are listed: ");
    }

    @ParameterizedTest
    @CsvSource({"html, html", "md, md"})
    void form_writes_a_report_that_reads_as_the_same_report(String format, String ending) throws IOException {
        for (String name : List.of("chengguan-2023", "dazhai-2022", "lijiang-2024", "panjiang-2024", "taoxi-2024")) {
            Path report = REPORTS.resolve(name + ".txt");
            Path form = directory.resolve(name + "." + ending);

            assertThat(run("form", "--format", format, "--output", form.toString(), report.toString()))
                    .isZero();
            assertThat(cells(form)).as(name).isEqualTo(cells(report));
        }
    }

    private String cells(Path file) {
        out.reset();
        run("cells", file.toString());
        return output().lines()
                .map(line -> line.replaceFirst("^[^,]*,", "").replaceFirst(",[^,]*,[^,]*,[^,]*$", ""))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void rules_lists_the_catalogue_in_each_format() throws IOException {
        assertThat(run("rules", "--format", "json")).isZero();
        assertThat(new ObjectMapper().readTree(out.toByteArray()).get("rules").findValuesAsText("id"))
                .contains("OGI-T301", "OGI-T302", "OGI-T303", "OGI-T401", "OGI-T402", "OGI-T403");

        out.reset();
        assertThat(run("rules")).isZero();
        assertThat(output()).contains("OGI-T301  错误  ");

        out.reset();
        assertThat(run("rules", "--format", "md", "--lang", "en")).isZero();
        assertThat(output()).contains("\n### OGI-T301 ").contains("\n### OGI-X01 ");
    }

    @Test
    void the_result_goes_to_a_file_where_one_is_named() throws IOException {
        Path file = directory.resolve("结果.html");

        assertThat(run("check", "--format", "html", "--output", file.toString(), CLEAN))
                .isZero();
        assertThat(output()).isEmpty();
        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void a_result_that_cannot_be_written_ends_with_2() {
        String file = directory.resolve("none/result.txt").toString();

        assertThat(run("check", "--output", file, CLEAN)).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("无法把结果写入 " + file + "：文件或目录不存在\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "check",
                "cells",
                "nonsense",
                "check --format xml a.txt",
                "check --fail-on info a.txt",
                "rules --format csv",
                "check --unknown a.txt"
            })
    void wrong_use_ends_with_2_and_writes_nothing_to_standard_output(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(output()).isEmpty();
        assertThat(err.toString()).contains("--help");
    }

    @Test
    void wrong_values_are_reported_with_the_right_ones() {
        run("check", "--lang", "en", "--format", "xml", "a.txt");

        assertThat(err.toString())
                .isEqualTo("Option --format cannot be \"xml\"; choose one of: text, json, jsonl, csv, sarif, html\n"
                        + "For help: ogi-report check --help\n");
    }

    @Test
    void an_option_before_the_command_is_said_to_go_after_it() {
        run("--lang", "en", "check", "a.txt");

        assertThat(err.toString())
                .isEqualTo("Unknown argument: --lang; options go after the command: ogi-report check --lang …\n"
                        + "For help: ogi-report --help\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "check --help", "cells --help --lang en", "rules -h", "--version"})
    void help_and_version_go_to_standard_output(String line) {
        assertThat(run(line.split(" "))).isZero();
        assertThat(output()).isNotBlank();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void hostile_file_names_steer_nothing() {
        run("check", "\u001B[2Jnone.txt");

        assertThat(err.toString()).startsWith("无法读取 \\u001B[2Jnone.txt：");
    }

    private Path faulty() throws IOException {
        String text = Files.readString(Path.of(CLEAN));
        String changed = text.replaceFirst("(?s)(本年新收.*?)\\d+", "$1987");
        return Files.writeString(directory.resolve("faulty.txt"), changed);
    }

    private int run(String... arguments) {
        PrintWriter errors = new PrintWriter(err);
        int code = Main.run(arguments, out, errors);
        errors.flush();
        return code;
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
