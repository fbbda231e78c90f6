package io.github.ogireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples in {@code docs/examples} are what the program writes now; {@code -Dexamples.update} writes them anew. */
class ExamplesTest {
    private static final String REPORT = "src/test/resources/reports/taoxi-2024.txt";

    @ParameterizedTest
    @CsvSource({
        "check --format text, taoxi-2024.txt",
        "check --format json, taoxi-2024.json",
        "check --format jsonl --rule-results, taoxi-2024.jsonl",
        "check --format csv, taoxi-2024.csv",
        "check --format sarif, taoxi-2024.sarif",
        "check --format html, taoxi-2024.html",
        "form --format md, taoxi-2024.form.md",
        "form, taoxi-2024.form.html",
        "cells, taoxi-2024.cells.csv"
    })
    void an_example_is_the_output_of_its_command(String command, String name) throws IOException {
        Path example = Path.of("docs/examples").resolve(name);
        String output = run((command + " " + REPORT).split(" ", -1));
        assertThat(output).isNotBlank();
        if (System.getProperty("examples.update") != null) {
            Files.writeString(example, output);
        }

        assertThat(Files.readString(example)).isEqualTo(output);
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(arguments, out, new PrintWriter(new StringWriter()));
        return out.toString(StandardCharsets.UTF_8);
    }
}
