package io.github.ogireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ogi-report.yaml}, {@code --select}, {@code --ignore}, {@code --rules} and {@code --baseline}. */
class ConfigurationTest {
    @TempDir
    Path directory;

    private Path report;
    private Path configuration;

    @BeforeEach
    void copyAReport() throws IOException {
        report = Files.copy(Path.of("src/test/resources/reports/taoxi-2024.txt"), directory.resolve("taoxi.txt"));
        configuration = directory.resolve("my.yaml");
    }

    @Test
    void rules_are_turned_off_weighed_and_suppressed() throws IOException {
        ProgramRun run = configured("""
                language: en
                rules:
                  off: [S06, P]
                  severity:
                    OGI-S08: error
                suppress:
                  - rule: Y03
                    path: period
                    file: tao*.txt
                    reason: the form of 2019 is known
                  - rule: Y06
                    file: other.txt
                    reason: not for this file
                """);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(",verdict,INCONSISTENT,error,,,,the report has findings of level error")
                .contains("finding,OGI-Y03,info,period,", "(suppressed, reason: the form of 2019 is known)")
                .contains("finding,OGI-S08,error,")
                .contains("finding,OGI-Y06,warning,")
                .doesNotContain("OGI-S06", "OGI-P");
    }

    @Test
    void a_suppression_counts_again_when_it_has_expired() throws IOException {
        ProgramRun run = configured("""
                suppress:
                  - rule: Y03
                    reason: until the new form is there
                    until: 2024-12-31
                """);

        assertThat(run.out()).contains("OGI-Y03").doesNotContain("已忽略");
        assertThat(run.err()).isEqualTo(configuration + ":2：忽略的期限已于 2024-12-31 届满，其问题重新计入\n");
    }

    @Test
    void a_configuration_beside_the_files_is_used_and_named() throws IOException {
        Path beside = Files.writeString(directory.resolve("ogi-report.yaml"), "rules: {off: S}\n");

        for (String argument : new String[] {report.toString(), directory.toString()}) {
            ProgramRun run = ProgramRun.of("check", "--lang=en", "--format=csv", argument);
            assertThat(run.out()).doesNotContain("OGI-S");
            assertThat(run.err()).startsWith("The configuration " + beside + " is used.\n");
        }
    }

    @Test
    void a_configuration_beside_the_files_of_a_list_is_used() throws IOException {
        Path beside = Files.writeString(directory.resolve("ogi-report.yaml"), "rules: {off: S}\n");
        Path list = Files.writeString(directory.resolve("list"), report + "\n");

        ProgramRun run = ProgramRun.of("check", "--lang=en", "--format=csv", "--files-from", list.toString());

        assertThat(run.out()).contains(report + ",verdict,").doesNotContain("OGI-S");
        assertThat(run.err()).isEqualTo("The configuration " + beside + " is used.\n");
    }

    @Test
    void the_language_of_a_configuration_is_that_of_all_messages() throws IOException {
        Path beside = Files.writeString(directory.resolve("ogi-report.yaml"), "language: en\n");

        ProgramRun configured = ProgramRun.of("check", "--format=csv", report.toString());
        ProgramRun chosen = ProgramRun.of("check", "--lang=zh", "--format=csv", report.toString());

        assertThat(configured.err()).isEqualTo("The configuration " + beside + " is used.\n");
        assertThat(chosen.err()).isEqualTo("采用配置文件 " + beside + "。\n");
    }

    @Test
    void a_configuration_in_use_is_not_among_the_files_that_were_passed_over() throws IOException {
        Path beside = Files.writeString(directory.resolve("ogi-report.yaml"), "language: en\n");
        Path other = Files.writeString(directory.resolve("other.yaml"), "language: zh\n");

        ProgramRun found = ProgramRun.of("check", "--format=csv", directory.toString());
        ProgramRun named =
                ProgramRun.of("check", "--lang=en", "--format=csv", "--config", other.toString(), directory.toString());

        String passedOver = "Files in the directories that are of no kind that is read, and were passed over: 1\n  ";
        assertThat(found.err()).isEqualTo("The configuration " + beside + " is used.\n" + passedOver + other + "\n");
        assertThat(named.err()).isEqualTo(passedOver + beside + "\n");
    }

    @Test
    void a_configuration_that_came_with_the_reports_runs_no_code() throws IOException {
        Files.writeString(directory.resolve("ogi-report.yaml"), "jars: [evil.jar]\n");

        ProgramRun run = ProgramRun.of("check", "--lang=en", report.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("ogi-report.yaml:1: a configuration that lies beside reports may have come with them");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    languag: en                                           ~ 1: unknown name "languag"; did you mean language?
                    language: fr                                          ~ 1: "fr" is not possible; choose one of: en, zh
                    language: [en]                                        ~ 1: a single word is expected here
                    rules: {of: S}                                        ~ 1: unknown name "of"; did you mean off?
                    rules: {off: OGI-T3O1}                                ~ 1: there is no rule and no family of rules "OGI-T3O1"; did you mean OGI-T301?
                    rules: {severity: {Y03: eror}}                        ~ 1: "eror" is not possible; choose one of: error, info, warning
                    suppress: [{rule: Y03}]                               ~ 1: "reason" is missing
                    suppress: [{rule: Y03, reason: x, path: request}]     ~ 1: there is no path "request"; did you mean requests.notHeld?
                    suppress: [{rule: Y03, reason: x, until: tomorrow}]   ~ 1: "tomorrow" is no date such as 2026-12-31
                    rules: {off: S, off: P}                               ~ 1: "off" is there twice
                    jars: none.jar                                        ~ 1: there is no jar none.jar
                    rules: {off: [S                                       ~ 2: this is no YAML; check brackets, quotes and indentation
                    - language                                            ~ 1: names with values are expected here, such as language: en
                    """)
    void a_mistake_is_named_with_its_line_and_the_nearest_word(String yaml, String message) throws IOException {
        Files.writeString(configuration, yaml + "\n");

        ProgramRun run = ProgramRun.of("check", "--lang=en", "--config", configuration.toString(), report.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(configuration + ":" + message + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--select=Y03, OGI-Y03, OGI-S06",
        "--select=Y0, OGI-Y03, OGI-S06",
        "'--select=OGI-S,Y03', OGI-Y03, OGI-P11",
        "--ignore=S, OGI-P11, OGI-S06"
    })
    void rules_are_chosen_by_id_or_family(String option, String runs, String doesNot) {
        ProgramRun run = ProgramRun.of("check", "--format=csv", option, report.toString());

        assertThat(run.out()).contains(runs).doesNotContain(doesNot);
    }

    @Test
    void a_rule_that_is_off_by_default_runs_where_it_is_selected() {
        assertThat(ProgramRun.of("check", "--format=json", "--rule-results", "--select=S12", report.toString())
                        .out())
                .contains("\"id\": \"OGI-S12\"");
    }

    @Test
    void a_baseline_is_written_once_and_hides_its_findings_from_then_on() throws IOException {
        String baseline = directory.resolve("baseline").toString();
        String[] check = {
            "check", "--lang=en", "--format=csv", "--fail-on=warning", "--baseline", baseline, report.toString()
        };

        ProgramRun first = ProgramRun.of(check);
        assertThat(first.code()).isEqualTo(1);
        assertThat(first.err()).matches("The baseline .* was not there and is written, with \\d+ findings;.*\n");
        assertThat(Files.readAllLines(Path.of(baseline)))
                .anyMatch(line -> line.matches("[0-9a-f]{16} OGI-Y03 period taoxi.txt"));

        ProgramRun second = ProgramRun.of(check);
        assertThat(second.code()).isZero();
        assertThat(second.out()).contains("OGI-Y03").contains("(suppressed, reason: known, in " + baseline + ")");

        Files.writeString(report, Files.readString(report).replaceFirst("(?s)(本年新收.*?)\\d+", "$1987"));
        assertThat(ProgramRun.of(check).code()).isEqualTo(1);
    }

    @Test
    void a_baseline_knows_a_report_whose_name_has_a_line_break() throws IOException {
        Path odd = Files.createDirectory(directory.resolve("odd"));
        Files.move(report, odd.resolve("tao\nxi\\n.txt"));
        String[] check = {
            "check", "--format=csv", "--fail-on=warning", "--baseline", directory + "/baseline", odd.toString()
        };

        assertThat(ProgramRun.of(check).code()).isEqualTo(1);
        assertThat(ProgramRun.of(check).code()).isZero();
    }

    @Test
    void text_and_page_only_count_what_a_baseline_knows() throws IOException {
        String baseline = directory.resolve("baseline").toString();
        String page = directory.resolve("page.html").toString();
        ProgramRun.of("check", "--baseline", baseline, report.toString());

        ProgramRun text = ProgramRun.of("check", "--lang=en", "--baseline", baseline, report.toString());
        ProgramRun.of(
                "check", "--lang=en", "--format=html", "--output", page, "--baseline", baseline, report.toString());

        String known = "Findings that are not listed: 5 (known, in " + baseline + ")";
        assertThat(text.out()).endsWith("\n\n" + known + "\n").doesNotContain("OGI-", "No findings");
        assertThat(Files.readString(Path.of(page)))
                .contains(known)
                .doesNotContain("OGI-", "No findings", "<mark", "class=\"number faulty");
    }

    @ParameterizedTest
    @CsvSource({"none, there is no such file or directory", "taoxi.txt, a part of the path is no directory"})
    void a_baseline_that_could_not_be_written_is_refused_before_the_run(String folder, String reason) {
        String baseline = directory.resolve(folder) + "/baseline";

        ProgramRun run = ProgramRun.of("check", "--lang=en", "--baseline", baseline, report.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("The result cannot be written to " + baseline + ": " + reason + "\n");
    }

    @Test
    void a_file_that_is_no_baseline_is_not_taken_for_one() {
        ProgramRun run = ProgramRun.of("check", "--lang=en", "--baseline", report.toString(), report.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(report + " is no baseline; name another file\n");
    }

    private ProgramRun configured(String yaml) throws IOException {
        Files.writeString(configuration, yaml);
        return ProgramRun.of("check", "--format=csv", "--config", configuration.toString(), report.toString());
    }
}
