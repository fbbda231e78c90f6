package io.github.ogireport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import io.github.ogireport.model.AnnualReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports as JSON, there and back. */
class ReportJsonTest {
    static List<Path> reports() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/reports"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportComesBackAsItWas(Path file) throws IOException {
        AnnualReport report = ReportParser.parse(Files.readString(file)).report();

        assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
    }

    @Test
    void whatIsNotStatedComesBackAsThat() {
        ParseResult nothing = ReportParser.parse("一、总体情况\n\"引号\"\\与\t制表符\n");

        assertThat(ReportJson.read(ReportJson.write(nothing.report()))).isEqualTo(nothing.report());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,]", "{\"a\":1}", "null", "{\"year\":\"x\"} x", "\"\\u12", "tru", "1e"})
    void whatIsNoReportIsRefused(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReportJson.read(json));
    }

    @Test
    void deepNestingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportJson.read("[".repeat(100_000)))
                .withMessageContaining("too deeply");
    }
}
