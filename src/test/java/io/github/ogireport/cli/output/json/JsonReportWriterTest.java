package io.github.ogireport.cli.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.ogireport.Verdict;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.Samples;
import io.github.ogireport.cli.output.Tally;
import io.github.ogireport.cli.output.Written;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.Cell;
import io.github.ogireport.model.Metadata;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonReportWriterTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void cells_stand_under_the_names_of_their_paths_with_exact_values() throws IOException {
        JsonNode report = json(Samples.faulty("a.txt")).at("/reports/0/report");

        assertThat(report.at("/requests/newlyReceived/naturalPerson")).isEqualTo(MAPPER.readTree("""
                        {"state":"number","value":1234,"text":"1,234","unit":null}"""));
        assertThat(report.at("/requests/carriedIn/research")).isEqualTo(MAPPER.readTree("""
                        {"state":"blank","value":null,"text":"","unit":null}"""));
        assertThat(write(Samples.faulty("a.txt")))
                .contains(
                        "\"amount\": {\"state\": \"number\", \"value\": 0.50, \"text\": \"0.50万元\", \"unit\": \"万元\"}");
    }

    @Test
    void metadata_that_is_not_stated_is_null() throws IOException {
        Metadata nothing = Stated.metadata("", "", "", "", "", "");
        CheckedReport report =
                Samples.checked("a.txt", Verdict.CONSISTENT, Samples.report(nothing, Map.of()), List.of(), List.of());
        JsonNode json = json(report).at("/reports/0/report");

        for (String field : List.of("year", "agency", "title", "period", "publishedOn")) {
            assertThat(json.get(field).isNull()).as(field).isTrue();
        }
    }

    @Test
    void a_finding_carries_its_sides_cells_hints_and_fingerprint() throws IOException {
        JsonNode finding = json(Samples.faulty("a.txt")).at("/reports/0/findings/0");

        assertThat(finding.get("code").asText()).isEqualTo("OGI-T301");
        assertThat(finding.get("line").asInt()).isEqualTo(2);
        assertThat(finding.get("difference").asInt()).isEqualTo(-1);
        assertThat(finding.at("/cells/1/path").asText()).isEqualTo("requests.newlyReceived.total");
        assertThat(finding.at("/hints/0/message").asText()).isEqualTo("与 商业企业 互换");
        assertThat(finding.get("fingerprint").asText()).matches("[0-9a-f]{16}");
        assertThat(finding.get("suppressed").isNull()).isTrue();
    }

    @Test
    void several_reports_make_one_document_that_keeps_to_the_schema() throws IOException {
        CheckedReport hostile = Samples.checked(
                "\"\\\n\u001B\u2028\uD800.txt",
                Verdict.NOT_A_REPORT,
                Samples.report(Map.of("proactive.rules.issued", Cell.unreadable("\"},{\"x\":\u0000</script>"))),
                List.of(),
                List.of(Samples.finding("because")));
        String text = write(Samples.clean("a.txt"), Samples.faulty("b.txt"), hostile);

        assertThat(schema().validate(MAPPER.readTree(text))).isEmpty();
        assertThat(MAPPER.readTree(text).get("reports")).hasSize(3);
    }

    @Test
    void the_schema_refuses_a_value_for_a_blank_cell() throws IOException {
        String text = write(Samples.faulty("a.txt"))
                .replace("\"state\": \"blank\", \"value\": null", "\"state\": \"blank\", \"value\": 0");

        assertThat(text).contains("\"state\": \"blank\", \"value\": 0");
        assertThat(schema().validate(MAPPER.readTree(text))).isNotEmpty();
    }

    @Test
    void no_report_at_all_is_an_empty_list() throws IOException {
        assertThat(MAPPER.readTree(write()).get("reports")).isEmpty();
    }

    @Test
    void a_file_that_could_not_be_read_stands_with_its_reason() throws IOException {
        StringWriter out = new StringWriter();
        JsonReportWriter writer = new JsonReportWriter(out, Locale.CHINESE, false, false);
        writer.begin();
        writer.unreadable("b.pdf", "加密");
        writer.end(new Tally());

        assertThat(MAPPER.readTree(out.toString())).isEqualTo(MAPPER.readTree("""
                        {"reports":[],"unreadable":[{"file":"b.pdf","reason":"加密"}],"schemaVersion":"1.0"}"""));
        assertThat(schema().validate(MAPPER.readTree(out.toString()))).isEmpty();
    }

    @Test
    void each_report_is_a_line_where_lines_are_asked_for() throws IOException {
        StringWriter out = new StringWriter();
        JsonReportWriter writer = new JsonReportWriter(out, Locale.CHINESE, true, false);
        Tally tally = new Tally();
        writer.begin();
        for (CheckedReport report : List.of(Samples.clean("a.txt"), Samples.faulty("b.txt"))) {
            tally.add(report);
            writer.write(report);
        }
        writer.unreadable("c.pdf", "加密");
        writer.end(tally);
        List<String> lines = out.toString().lines().toList();

        assertThat(lines).hasSize(3);
        assertThat(out.toString()).endsWith("}\n");
        JsonNode schema = MAPPER.readTree(Files.readString(Path.of("docs/report.schema.json")));
        JsonSchema line = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(((ObjectNode) schema)
                        .put("$ref", "#/$defs/line")
                        .without(List.of("type", "properties", "required", "additionalProperties")));
        for (String text : lines) {
            assertThat(line.validate(MAPPER.readTree(text))).isEmpty();
            assertThat(MAPPER.readTree(text).get("schemaVersion").asText()).isEqualTo("1.0");
        }
        assertThat(lines.get(2)).contains("\"reason\":\"加密\"");
    }

    @Test
    void rule_results_are_there_where_they_are_asked_for() throws IOException {
        String with = Written.by(out -> new JsonReportWriter(out, Locale.CHINESE, false, true), Samples.clean("a.txt"));

        assertThat(MAPPER.readTree(with).at("/reports/0").has("rules")).isTrue();
        assertThat(json(Samples.clean("a.txt")).at("/reports/0").has("rules")).isFalse();
    }

    private static JsonNode json(CheckedReport report) throws IOException {
        return MAPPER.readTree(write(report));
    }

    private static String write(CheckedReport... reports) {
        return Written.by(out -> new JsonReportWriter(out, Locale.CHINESE, false, false), reports);
    }

    private static JsonSchema schema() throws IOException {
        String text = Files.readString(Path.of("docs/report.schema.json"), StandardCharsets.UTF_8);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
    }
}
