package io.github.ogireport.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileCollectorTest {
    @TempDir
    Path directory;

    @Test
    void a_directory_gives_all_files_of_known_endings_below_it_in_order() throws IOException {
        for (String name : new String[] {
            "b.txt",
            "a.TXT",
            "c.md",
            "sub/x.Html",
            "sub/deep/y.htm",
            "z.docx",
            "p.PDF",
            "no.csv",
            "noending",
            ".hidden.txt",
            "~$z.docx",
            ".git/a.txt",
            "甲.txt"
        }) {
            make(name);
        }

        assertThat(names(directory.toString()))
                .containsExactly("a.TXT", "b.txt", "c.md", "p.PDF", "sub/deep/y.htm", "sub/x.Html", "z.docx", "甲.txt");
    }

    @Test
    void a_file_that_is_named_is_taken_whatever_its_ending_and_once() throws IOException {
        make("report.dat");
        FileCollector files = new FileCollector();
        files.add(directory + "/report.dat");
        files.add(directory + "/./report.dat");

        assertThat(files.files()).extracting(InputFile::name).containsExactly(directory + "/report.dat");
    }

    @Test
    void a_link_to_a_directory_above_ends() throws IOException {
        make("sub/a.txt");
        Files.createSymbolicLink(directory.resolve("sub/up"), directory);

        assertThat(names(directory.toString())).containsExactly("sub/a.txt");
    }

    @Test
    void a_directory_is_looked_through_once_however_it_is_named() throws IOException {
        make("sub/a.txt");
        FileCollector files = new FileCollector();
        files.add(directory + "/sub/a.txt");
        files.add(directory + "/sub");
        files.add(directory.toString());
        files.add(directory + "/.");

        assertThat(files.files()).hasSize(1);
        assertThat(files.problems()).isEmpty();
    }

    @Test
    void links_that_branch_at_every_step_do_not_multiply() throws IOException {
        make("step40/a.txt");
        for (int step = 0; step < 40; step++) {
            Path here = Files.createDirectories(directory.resolve("step" + step));
            Path next = directory.resolve("step" + (step + 1));
            Files.createSymbolicLink(here.resolve("left"), next);
            Files.createSymbolicLink(here.resolve("right"), next);
        }

        assertThat(names(directory.toString()))
                .hasSize(1)
                .allSatisfy(name -> assertThat(name).endsWith("/a.txt"));
    }

    @Test
    void a_directory_with_the_name_of_a_page_is_a_directory() throws IOException {
        make("page.html/a.txt");

        assertThat(names(directory.toString())).containsExactly("page.html/a.txt");
    }

    @Test
    void files_of_other_kinds_in_a_directory_are_named() throws IOException {
        for (String name : new String[] {"a.txt", "b.wps", "c.rtf", "d.odt", "e.jpg", ".hidden.wps", "~$b.wps"}) {
            make(name);
        }
        FileCollector files = new FileCollector();
        files.add(directory.toString());

        assertThat(files.passedOver())
                .extracting(InputFile::name)
                .containsExactly(
                        directory + "/b.wps", directory + "/c.rtf", directory + "/d.odt", directory + "/e.jpg");
    }

    @ParameterizedTest
    @CsvSource({
        "*.docx, a.docx b.docx",
        "?.txt, c.txt",
        "'{a,b}.docx', a.docx b.docx",
        "[b-c].*, b.docx c.txt",
        "s*/x.pdf, sub/x.pdf",
        "sub/*, sub/deep/y.pdf sub/x.pdf",
        "**/*.pdf, sub/x.pdf sub/deep/y.pdf",
        "**, a.docx b.docx c.txt sub/deep/y.pdf sub/x.pdf"
    })
    void a_pattern_that_no_shell_expanded_is_expanded(String pattern, String expected) throws IOException {
        for (String name : new String[] {"a.docx", "b.docx", "c.txt", "d.jpg", "sub/x.pdf", "sub/deep/y.pdf"}) {
            make(name);
        }

        assertThat(names(directory + "/" + pattern)).containsExactlyInAnyOrder(expected.split(" ", -1));
    }

    @Test
    void a_file_whose_name_looks_like_a_pattern_is_that_file() throws IOException {
        make("[1].txt");
        make("1.txt");

        assertThat(names(directory + "/[1].txt")).containsExactly("[1].txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*.docx", "none/*.txt", "[a.txt", "**/none.txt"})
    void a_pattern_that_nothing_fits_is_a_problem(String pattern) throws IOException {
        make("a.txt");
        FileCollector files = new FileCollector();
        files.add(directory + "/" + pattern);

        assertThat(files.files()).isEmpty();
        assertThat(files.problems()).hasSize(1);
    }

    @Test
    void a_directory_without_reports_is_told() {
        FileCollector files = new FileCollector();
        files.add(directory.toString());

        assertThat(files.problems())
                .singleElement()
                .satisfies(problem -> assertThat(((UnreadableFileException) problem.reason()).reason(Locale.ENGLISH))
                        .startsWith("the directory has no .txt"));
    }

    @Test
    void a_name_that_no_file_can_have_is_told() {
        FileCollector files = new FileCollector();
        files.add("a\0b");

        assertThat(files.problems()).hasSize(1);
    }

    private String[] names(String argument) {
        FileCollector files = new FileCollector();
        files.add(argument);
        return files.files().stream()
                .map(file -> file.name().substring(directory.toString().length() + 1))
                .toArray(String[]::new);
    }

    private void make(String name) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
    }
}
