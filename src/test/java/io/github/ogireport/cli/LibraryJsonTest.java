package io.github.ogireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ogireport.ReportParser;
import io.github.ogireport.json.ReportJson;
import io.github.ogireport.model.AnnualReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library and the command line write the same JSON. */
class LibraryJsonTest {
    private static final ObjectMapper JACKSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @ParameterizedTest
    @ValueSource(strings = {"chengguan-2023", "dazhai-2022", "lijiang-2024", "panjiang-2024", "taoxi-2024"})
    void theReportIsTheSameObject(String name) throws IOException {
        Path file = Path.of("src/test/resources/reports", name + ".txt");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(
                new String[] {"check", "--format", "json", "--fail-on", "never", file.toString()},
                out,
                new PrintWriter(new StringWriter()));

        JsonNode written = JACKSON.readTree(out.toByteArray()).at("/reports/0/report");
        AnnualReport report = ReportParser.parse(Files.readString(file)).report();
        assertThat(JACKSON.readTree(ReportJson.write(report))).isEqualTo(written);
        assertThat(ReportJson.read(written.toString())).isEqualTo(report);
    }
}
