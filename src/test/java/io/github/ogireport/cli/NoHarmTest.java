package io.github.ogireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program must never do to files and to people: take results for reports, pass files over in silence, speak in riddles. */
class NoHarmTest {
    private static final Path REPORTS = Path.of("src/test/resources/reports");

    @TempDir
    Path directory;

    private Path report;

    @BeforeEach
    void copyAReport() throws IOException {
        report = Files.copy(REPORTS.resolve("panjiang-2024.txt"), directory.resolve("report.txt"));
    }

    // Results of the program are no reports

    @ParameterizedTest
    @CsvSource({
        "check --format text, a.txt",
        "check --format text --lang en, a.txt",
        "check --format json, a.txt",
        "check --format json --select T301, a.txt",
        "check --format jsonl --select T301, a.txt",
        "check --format csv, a.txt",
        "check --format sarif, a.txt",
        "check --format html, a.html",
        "check --format html --lang en, a.html",
        "cells, a.txt",
        "rules, a.txt",
        "rules --format json, a.txt",
        "rules --format md, a.md"
    })
    void a_result_is_refused_where_it_is_named_and_passed_over_in_a_directory(String command, String name)
            throws IOException {
        Path result = directory.resolve(name);
        Stream<String> arguments = Stream.of((command + " --output " + result).split(" ", -1));
        ProgramRun.of(Stream.concat(arguments, command.startsWith("rules") ? Stream.of() : Stream.of(report.toString()))
                .toArray(String[]::new));

        ProgramRun named = ProgramRun.of("check", "--lang=en", "--format=csv", result.toString());
        assertThat(named.code()).isEqualTo(2);
        assertThat(named.err())
                .isEqualTo("Cannot read " + result
                        + ": this is a result of this program, not a report; give the report itself\n");

        ProgramRun found = ProgramRun.of("check", "--lang=en", "--format=csv", directory.toString());
        assertThat(found.code()).isZero();
        assertThat(found.err())
                .isEqualTo("Results of this program in the directories, which were passed over: 1\n  " + result + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"file\":\"a.txt\",\"verdict\":\"CONSISTENT\"}",
                "# ogi-report baseline: fingerprint rule path file\n",
                "\u001B[1m== a.txt\u001B[0m\n结论：一致",
                "{\"file\": \"a.txt\", \"state\": \"UNREADABLE\"}",
                "<html><head><meta name=\"generator\" content=\"ogi-report-parser\">"
            })
    void a_result_on_one_line_or_a_page_is_known_by_how_it_begins(String begin) throws IOException {
        Path result = Files.writeString(directory.resolve("a.txt"), begin);

        assertThat(ProgramRun.of("check", "--lang=en", result.toString()).err())
                .contains("this is a result of this program, not a report");
    }

    @Test
    void a_result_in_the_wide_characters_of_some_shells_is_known() throws IOException {
        String text = ProgramRun.of("check", report.toString()).out();
        Path result = Files.write(directory.resolve("a.txt"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));

        assertThat(ProgramRun.of("check", "--lang=en", result.toString()).err())
                .contains("this is a result of this program, not a report");
    }

    @Test
    void a_list_without_names_is_wrong_use() throws IOException {
        Path list = Files.writeString(directory.resolve("list"), "\n");

        ProgramRun empty = ProgramRun.of("check", "--lang=en", "--files-from", list.toString());
        ProgramRun folder = ProgramRun.of("check", "--lang=en", "--files-from", directory.toString());

        assertThat(empty.code()).isEqualTo(2);
        assertThat(empty.err()).isEqualTo(list + " names no file\n");
        assertThat(folder.code()).isEqualTo(2);
        assertThat(folder.err()).isEqualTo("Cannot read " + directory + ": this is a directory\n");
    }

    @Test
    void files_of_kinds_that_are_not_read_are_counted_and_named() throws IOException {
        for (String name : new String[] {"a.wps", "b.rtf", "c.odt", "d.png"}) {
            Files.writeString(directory.resolve(name), "x");
        }

        ProgramRun run = ProgramRun.of("check", "--lang=en", "--format=csv", directory.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .startsWith("Files in the directories that are of no kind that is read, and were passed over: 4\n")
                .contains("a.wps", "b.rtf", "c.odt", "d.png");
    }

    // Arguments

    @Test
    void a_name_that_begins_with_an_at_sign_is_a_name() throws IOException {
        Files.copy(report, directory.resolve("@list.txt"));
        Path here = Path.of("").toAbsolutePath().relativize(directory.toAbsolutePath());

        assertThat(ProgramRun.of("check", here + "/@list.txt").code()).isZero();
        assertThat(ProgramRun.of("check", "--lang=en", "@none").err())
                .isEqualTo("Cannot read @none: there is no such file; check its name and path\n");
    }

    @Test
    void a_list_names_more_files_one_a_line() throws IOException {
        Path list =
                Files.writeString(directory.resolve("list"), "\uFEFF" + report + "\r\n\r\n" + directory + "/*.md\n");

        ProgramRun run = ProgramRun.of("check", "--lang=en", "--format=csv", "--files-from", list.toString());

        assertThat(run.out()).contains(report + ",verdict,CONSISTENT,");
        assertThat(run.err())
                .isEqualTo("Cannot read " + directory + "/*.md: there is no such file; check its name and path\n");
    }

    @Test
    void the_list_may_come_from_standard_input() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream((report + "\n").getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(ProgramRun.of("check", "--format=csv", "--files-from", "-")
                            .out())
                    .contains(report + ",verdict,CONSISTENT,");
        } finally {
            System.setIn(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "check '', FILE|DIR is an empty text",
        "check --output '' a.txt, --output is an empty text",
        "check --previous '' a.txt, --previous is an empty text",
        "cells a.txt '', FILE|DIR is an empty text"
    })
    void an_empty_argument_is_wrong_use(String line, String message) {
        String[] arguments = (line + " --lang en").replace("''", "\0").split(" ", -1);
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = arguments[i].replace("\0", "");
        }

        ProgramRun run = ProgramRun.of(arguments);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    chek a.txt                      ~ Unknown argument: chek; did you mean check?
                    check --fromat csv a.txt        ~ Unknown argument: --fromat; did you mean --format?
                    check --format jsom a.txt       ~ Option --format cannot be "jsom"; choose one of: text, json, jsonl, csv, sarif, html; did you mean json?
                    check --format csv --format csv ~ Option --format is given twice; give it once
                    check --no-tables=yes a.txt     ~ Option --no-tables takes no value
                    check --format                  ~ Missing argument: --format
                    check                           ~ Missing argument: FILE|DIR
                    """)
    void wrong_use_is_said_in_whole_sentences(String line, String message) {
        ProgramRun run = ProgramRun.of((line + " --lang=en").split(" ", -1));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(message + "\nFor help: ogi-report");
        assertThat(ProgramRun.of(line.split(" ", -1)).err()).matches("(?s)[^a-z]*[\\p{IsHan}].*用法见：.*");
    }

    // What fails is named with its path and the reason

    @Test
    void a_reader_that_has_seen_enough_is_no_failure_to_speak_of() {
        assertThat(failing("Broken pipe")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "No space left on device, there is no space left on the disk",
        "Disk quota exceeded, the space that you may use is used up",
        "Something else, 'the system says \"Something else\"'"
    })
    void a_failure_to_write_has_its_true_reason(String system, String reason) {
        assertThat(failing(system)).isEqualTo("The result cannot be written to standard output: " + reason + "\n");
    }

    private String failing(String reason) {
        StringWriter err = new StringWriter();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        assertThat(Main.run(new String[] {"check", "--lang=en", report.toString()}, full, new PrintWriter(err)))
                .isEqualTo(2);
        return err.toString();
    }

    @Test
    void the_version_names_program_commit_and_rules() {
        assertThat(ProgramRun.of("--version").out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("ogi-report-parser "),
                        line -> assertThat(line).startsWith("commit "),
                        line -> assertThat(line).matches("rules \\d+-[0-9a-f]+"));
    }
}
