package io.github.ogireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.cli.output.html.HtmlReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that a run reads are not written, and no result takes the place of another. */
class GuardedFilesTest {
    private static final Path REPORTS = Path.of("src/test/resources/reports");

    @TempDir
    Path directory;

    private Path report;

    @BeforeEach
    void copyAReport() throws IOException {
        report = Files.copy(REPORTS.resolve("panjiang-2024.txt"), directory.resolve("report.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--output", "--manifest"})
    void a_result_is_not_written_over_a_report_that_is_named(String option) throws IOException {
        assertRefused(ProgramRun.of("check", "--lang=en", option, report.toString(), report.toString()));
    }

    @Test
    void a_result_is_not_written_over_a_report_in_the_directory_that_is_read() throws IOException {
        assertRefused(ProgramRun.of("cells", "--lang=en", "--output", report.toString(), directory.toString()));
    }

    @Test
    void a_result_is_not_written_over_the_report_of_the_year_before_or_a_member() throws IOException {
        String other = REPORTS.resolve("taoxi-2024.txt").toString();

        assertRefused(ProgramRun.of(
                "check", "--lang=en", "--output", report.toString(), "--previous", report.toString(), other));
        assertRefused(ProgramRun.of(
                "check", "--lang=en", "--output", report.toString(), "--members", directory.toString(), other));
    }

    @Test
    void a_result_is_not_written_over_a_report_under_another_name_of_it() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), report);

        assertRefused(ProgramRun.of("check", "--lang=en", "--output", link.toString(), report.toString()));
    }

    @Test
    void an_older_result_is_written_over() {
        String result = directory.resolve("result.txt").toString();

        assertThat(ProgramRun.of("check", "--output", result, directory.toString())
                        .code())
                .isZero();
        assertThat(ProgramRun.of("check", "--output", result, directory.toString())
                        .code())
                .isZero();
    }

    @Test
    void a_result_is_not_written_over_a_draft_that_names_a_rule() throws IOException {
        String draft = directory.resolve("draft.txt").toString();
        Files.writeString(Path.of(draft), "（备注：OGI-S08 已核实）\n" + Files.readString(REPORTS.resolve("taoxi-2024.txt")));

        ProgramRun read = ProgramRun.of("check", "--format=csv", "--fail-on=never", draft);
        ProgramRun run = ProgramRun.of("check", "--lang=en", "--output", draft, directory.toString());

        assertThat(read.code()).isZero();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("would be written over");
    }

    @ParameterizedTest
    @CsvSource({
        "--config, ogi-report.yaml, language: en",
        "--config, ogi-report.yaml, '# nothing decided'",
        "--baseline, base.txt, ''"
    })
    void a_result_is_not_written_over_what_decides_about_it(String option, String name, String content)
            throws IOException {
        String file = directory.resolve(name).toString();
        if (option.equals("--baseline")) {
            ProgramRun.of("check", "--format=csv", option, file, report.toString());
        } else {
            Files.writeString(Path.of(file), content);
        }
        String before = Files.readString(Path.of(file));

        ProgramRun named =
                ProgramRun.of("check", "--lang=en", "--format=csv", option, file, "--output", file, report.toString());
        assertThat(Path.of(file)).hasContent(before);
        ProgramRun beside = ProgramRun.of("check", "--lang=en", "--format=csv", "--output", file, report.toString());

        assertThat(named.code()).isEqualTo(2);
        assertThat(named.err()).contains("would be written over");
        assertThat(beside.code()).isEqualTo(option.equals("--config") ? 2 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--manifest", "--baseline"})
    void two_results_do_not_go_to_one_file(String option) {
        String file = directory.resolve("new.txt").toString();
        String again = directory.resolve("./new.txt").toString();

        ProgramRun run = ProgramRun.of("check", "--lang=en", "--output", file, option, again, report.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(again + " is to get two results");
        assertThat(Path.of(file)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00001.html", "notes.txt"})
    void pages_do_not_take_the_place_of_a_folder_with_other_files(String name) throws IOException {
        Path folder = Files.createDirectory(directory.resolve("all-pages"));
        Path other = Files.writeString(folder.resolve(name), "政府信息公开工作年度报告");
        for (int i = 0; i <= HtmlReportWriter.MOST_ON_A_PAGE; i++) {
            Files.copy(report, directory.resolve("r" + i + ".txt"));
        }

        ProgramRun run = ProgramRun.of(
                "check",
                "--lang=en",
                "--format=html",
                "--output",
                directory.resolve("all.html").toString(),
                directory.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("The pages would go to " + folder + ", which has other files");
        assertThat(other).hasContent("政府信息公开工作年度报告");
        assertThat(directory.resolve("all.html")).doesNotExist();
    }

    private void assertRefused(ProgramRun run) throws IOException {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is one of the files that are read, and would be written over");
        assertThat(run.out()).isEmpty();
        assertThat(report).hasSameTextualContentAs(REPORTS.resolve("panjiang-2024.txt"));
    }
}
