package io.github.ogireport.cli.output.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.ogireport.Verdict;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.Samples;
import io.github.ogireport.cli.output.Tally;
import io.github.ogireport.cli.output.Written;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.rule.StandardRules;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.PagePlace;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(place.at("/region/endLine").asInt()).isEqualTo(2);
        assertThat(place.at("/region/endColumn").asInt()).isEqualTo(7);
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asText())
                .isEqualTo("requests.newlyReceived.total");
        assertThat(result.at("/partialFingerprints/finding~1v1").asText())
                .isEqualTo(Samples.finding("").fingerprint());
    }

    @Test
    void the_cells_that_take_part_are_related_locations() throws IOException {
        JsonNode related = results(Samples.faulty("a.txt")).get(1).get("relatedLocations");

        assertThat(related).hasSize(1);
        assertThat(related.at("/0/logicalLocations/0/fullyQualifiedName").asText())
                .isEqualTo("requests.newlyReceived.naturalPerson");
        assertThat(related.at("/0/physicalLocation/region/startLine").asInt()).isEqualTo(2);
        assertThat(related.at("/0/message/text").asText()).isEqualTo("1 Newly received / natural persons");
    }

    @Test
    void what_is_said_twice_has_two_fingerprints() throws IOException {
        Diagnostic doubt = new Diagnostic(
                DiagnosticCode.BLANKS_COUNTED,
                ReportPath.parse("requests.carriedIn"),
                SourceSpan.of(Samples.LINES, 20, 25),
                List.of("1"));
        CheckedReport report = Samples.checked(
                "a.txt", Verdict.CONSISTENT, Samples.report(Map.of()), List.of(doubt, doubt), List.of());
        JsonNode results = results(report);
        String first = results.get(0).at("/partialFingerprints/diagnostic~1v1").asText();

        assertThat(first).matches("[0-9a-f]{16}");
        assertThat(results.get(1).at("/partialFingerprints/diagnostic~1v1").asText())
                .isEqualTo(first + ":2");
    }

    @Test
    void a_rule_leads_to_its_entry_in_the_catalogue() throws IOException {
        List<Rule> rules = StandardRules.catalogue();
        String catalogue = Files.readString(Path.of("docs/rule-catalogue.md"));
        JsonNode described = new ObjectMapper()
                .readTree(Written.by(out -> new SarifReportWriter(out, Locale.ENGLISH, rules, "1.0")))
                .at("/runs/0/tool/driver/rules");

        for (int i = 0; i < rules.size(); i++) {
            String uri = described.get(i).get("helpUri").asText();
            String anchor = uri.substring(uri.indexOf('#') + 1).replaceFirst("^ogi-[a-z]\\d+-", "");
            String heading = "### " + rules.get(i).id() + " ";
            String title = catalogue.substring(catalogue.indexOf(heading) + heading.length());
            assertThat(anchor.replace("-", ""))
                    .isEqualTo(title.lines()
                            .findFirst()
                            .orElseThrow()
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^a-z0-9]", ""));
        }
    }

    @Test
    void the_log_keeps_to_the_official_schema() throws IOException {
        CheckedReport suppressed = Samples.checked(
                "/tmp/甲 镇.txt",
                Verdict.CONSISTENT,
                Samples.report(Map.of()),
                List.of(),
                List.of(Samples.finding("known")));
        StringWriter out = new StringWriter();
        SarifReportWriter writer = new SarifReportWriter(out, Locale.CHINESE, StandardRules.catalogue(), "1.0");
        writer.begin();
        writer.write(Samples.faulty("a.txt"));
        writer.write(suppressed);
        writer.unreadable("b.pdf", "no text layer");
        writer.end(new Tally());

        assertThat(officialSchema().validate(new ObjectMapper().readTree(out.toString())))
                .isEmpty();
        assertThat(officialSchema()
                        .validate(new ObjectMapper().readTree(out.toString().replace("2.1.0", "2.0"))))
                .isNotEmpty();
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
        assertThat(results(report).get(0).at("/locations/0/message/text").asText())
                .endsWith("page 3, 0 points from the left, 0 points from the top");
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

    /** The schema of OASIS, which a library for SARIF carries. */
    private static JsonSchema officialSchema() throws IOException {
        try (InputStream stream = SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(stream);
        }
    }

    private static JsonNode results(CheckedReport report) throws IOException {
        return sarif(report).at("/runs/0/results");
    }

    private static JsonNode sarif(CheckedReport report) throws IOException {
        return new ObjectMapper()
                .readTree(Written.by(out -> new SarifReportWriter(out, Locale.ENGLISH, List.of(), "1.0"), report));
    }
}
