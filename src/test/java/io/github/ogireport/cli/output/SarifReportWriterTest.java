package io.github.ogireport.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ogireport.Verdict;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.PagePlace;
import io.github.ogireport.place.SourceSpan;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifReportWriterTest {
    @Test
    void a_finding_is_a_result_with_level_place_and_fingerprint() throws IOException {
        JsonNode result = results(Samples.faulty("dir/甲 镇.txt")).get(1);

        assertThat(result.get("ruleId").asText()).isEqualTo("OGI-T301");
        assertThat(result.get("level").asText()).isEqualTo("error");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("dir/%E7%94%B2%20%E9%95%87.txt");
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(2);
        assertThat(place.at("/region/startColumn").asInt()).isEqualTo(3);
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asText())
                .isEqualTo("requests.newlyReceived.total");
        assertThat(result.at("/partialFingerprints/finding~1v1").asText())
                .isEqualTo(Samples.finding("").fingerprint());
    }

    @Test
    void an_info_diagnostic_is_a_note() throws IOException {
        JsonNode result = results(Samples.faulty("a.txt")).get(0);

        assertThat(result.get("ruleId").asText()).isEqualTo("BLANKS_COUNTED");
        assertThat(result.get("level").asText()).isEqualTo("note");
    }

    @Test
    void a_place_on_a_page_is_not_given_as_a_line_of_the_file() throws IOException {
        SourceSpan onPage = SourceSpan.of(offset -> new PagePlace(3, 0, 0, 10, 10), 0, 5);
        Diagnostic doubt = new Diagnostic(
                DiagnosticCode.BLANKS_COUNTED, ReportPath.parse("requests.carriedIn"), onPage, List.of("1"));
        CheckedReport report =
                Samples.checked("a.pdf", Verdict.CONSISTENT, Samples.report(Map.of()), List.of(doubt), List.of());
        JsonNode place = results(report).get(0).at("/locations/0/physicalLocation");

        assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("a.pdf");
        assertThat(place.has("region")).isFalse();
    }

    @Test
    void a_suppressed_finding_carries_its_suppression() throws IOException {
        CheckedReport report = Samples.checked(
                "a.txt", Verdict.CONSISTENT, Samples.report(Map.of()), List.of(), List.of(Samples.finding("known")));

        assertThat(results(report).get(0).at("/suppressions/0/justification").asText())
                .isEqualTo("known");
    }

    @Test
    void the_tool_names_every_diagnostic_code() throws IOException {
        JsonNode rules = sarif(Samples.clean("a.txt")).at("/runs/0/tool/driver/rules");

        assertThat(rules).hasSize(DiagnosticCode.values().length);
    }

    @Test
    void a_file_that_could_not_be_read_is_told() throws IOException {
        StringWriter out = new StringWriter();
        SarifReportWriter writer = new SarifReportWriter(out, Locale.ENGLISH, List.of(), "1.0");
        writer.begin();
        writer.unreadable("b.pdf", "no text layer");
        writer.end(new Tally());
        JsonNode invocation = new ObjectMapper().readTree(out.toString()).at("/runs/0/invocations/0");

        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asText())
                .isEqualTo("b.pdf: no text layer");
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt, a.txt",
        "/tmp/a.txt, file:///tmp/a.txt",
        "C:/a b.txt, file:///C%3A/a%20b.txt",
        "a#b?c%.txt, a%23b%3Fc%25.txt",
        "a:b.txt, a%3Ab.txt"
    })
    void file_names_become_uri_references(String file, String uri) {
        assertThat(SarifUri.of(file)).isEqualTo(uri);
    }

    private static JsonNode results(CheckedReport report) throws IOException {
        return sarif(report).at("/runs/0/results");
    }

    private static JsonNode sarif(CheckedReport report) throws IOException {
        return new ObjectMapper()
                .readTree(Written.by(out -> new SarifReportWriter(out, Locale.ENGLISH, List.of(), "1.0"), report));
    }
}
