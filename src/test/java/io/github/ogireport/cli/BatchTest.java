package io.github.ogireport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ogireport.bench.GeneratedTexts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files in one run, and what they are compared with. */
class BatchTest {
    private static final Path PANJIANG = Path.of("src/test/resources/reports/panjiang-2024.txt");
    private static final Path TAOXI = Path.of("src/test/resources/reports/taoxi-2024.txt");

    @TempDir
    Path directory;

    @Test
    void results_stand_in_the_order_of_the_files_whatever_is_done_first() throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Path file = directory.resolve("r" + (100 + i) + ".txt");
            Files.writeString(file, i % 7 == 3 ? "{\\rtf1 x}" : GeneratedTexts.of(i));
            if (i % 7 != 3) {
                names.add(file.toString());
            }
        }

        ProgramRun run = ProgramRun.of("check", "--format=json", directory.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(new ObjectMapper().readTree(run.out()).get("reports").findValuesAsText("file"))
                .isEqualTo(names);
        assertThat(run.err().lines()).hasSize(9).isSorted();
    }

    @Test
    void the_manifest_lists_every_file_that_was_met() throws IOException {
        Path report = Files.copy(PANJIANG, directory.resolve("a.txt"));
        Files.writeString(directory.resolve("b.wps"), "abc");
        Files.writeString(directory.resolve("c.txt"), "{\\rtf1 x}");
        Path manifest = directory.resolve("manifest.jsonl");

        ProgramRun.of("cells", "--manifest", manifest.toString(), directory.toString(), "none.txt");

        ObjectMapper json = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(manifest)) {
            lines.add(json.readTree(line));
        }
        assertThat(lines)
                .extracting(
                        line -> line.get("file").asText(),
                        line -> line.get("state").asText())
                .containsExactlyInAnyOrder(
                        tuple("none.txt", "UNREADABLE"),
                        tuple(report.toString(), "CONSISTENT"),
                        tuple(directory + "/c.txt", "UNREADABLE"),
                        tuple(directory + "/b.wps", "PASSED_OVER"));
        assertThat(lines)
                .filteredOn(line -> line.get("file").asText().endsWith("b.wps"))
                .allSatisfy(line -> {
                    assertThat(line.get("bytes").asLong()).isEqualTo(3);
                    assertThat(line.get("sha256").asText())
                            .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
                });
    }

    @Test
    void each_report_finds_its_own_on_the_year_before_in_a_directory() throws IOException {
        Path previous = Files.createDirectory(directory.resolve("2023"));
        String before = Files.readString(PANJIANG).replace("2024", "2023");
        Files.writeString(
                previous.resolve("盘江.txt"),
                before.replace("四、结转下年度继续办理\t\t0\t0\t0\t0\t0\t0\t0", "四、结转下年度继续办理\t\t7\t0\t0\t0\t0\t0\t7"));
        Files.writeString(previous.resolve("盘溪.txt"), before.replace("盘江镇", "盘溪镇"));

        ProgramRun run = ProgramRun.of(
                "check",
                "--lang=en",
                "--format=csv",
                "--previous",
                previous.toString(),
                PANJIANG.toString(),
                TAOXI.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.contains("OGI-X01,error")))
                .singleElement()
                .asString()
                .startsWith(PANJIANG + ",finding,OGI-X01,error,requests.carriedIn.total,");
        assertThat(run.err())
                .isEqualTo("Reports that were not compared with the year before: 1\n  " + TAOXI
                        + ": no report of this body on the year before was found\n");
    }

    @Test
    void of_two_reports_on_the_year_before_none_is_taken() throws IOException {
        Path previous = Files.createDirectory(directory.resolve("2023"));
        String before = Files.readString(PANJIANG).replace("2024", "2023");
        Files.writeString(previous.resolve("a.txt"), before);
        Files.writeString(previous.resolve("b.txt"), before);

        ProgramRun run = ProgramRun.of(
                "check", "--lang=en", "--format=csv", "--previous", previous.toString(), PANJIANG.toString());

        assertThat(run.out()).doesNotContain("OGI-X");
        assertThat(run.err())
                .contains("several reports of this body on the year before were found: " + previous + "/a.txt, "
                        + previous + "/b.txt");
    }

    @Test
    void a_report_of_another_body_or_year_is_said_to_be_unfit() {
        ProgramRun run = ProgramRun.of(
                "check", "--lang=en", "--format=csv", "--previous", TAOXI.toString(), PANJIANG.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .startsWith("Reports that were not compared with the year before: 1\n  " + PANJIANG + ": ");
    }

    @Test
    void an_aggregate_is_compared_with_its_members() throws IOException {
        Path members = Files.createDirectory(directory.resolve("members"));
        String town = Files.readString(PANJIANG);
        Files.writeString(members.resolve("a.txt"), town.replaceFirst("(行政许可\\s+)\\d+", "$199"));
        Path county = Files.writeString(directory.resolve("county.txt"), town.replace("盘江镇", "盘江县"));

        ProgramRun run =
                ProgramRun.of("check", "--lang=en", "--format=csv", "--members", members.toString(), county.toString());

        assertThat(run.out()).contains(",finding,OGI-A01,warning,proactive.licensing.decisions,");
        assertThat(run.err()).contains("Members that the findings number: 1\n  1  " + members + "/a.txt\n");
    }

    @Test
    void an_aggregate_is_not_compared_with_members_of_which_one_could_not_be_read() throws IOException {
        Path members = Files.createDirectory(directory.resolve("members"));
        String town = Files.readString(PANJIANG);
        Files.writeString(members.resolve("a.txt"), town.replaceFirst("(行政许可\\s+)\\d+", "$199"));
        Files.writeString(members.resolve("b.pdf"), "%PDF-1.7");
        Path county = Files.writeString(directory.resolve("county.txt"), town.replace("盘江镇", "盘江县"));

        ProgramRun run =
                ProgramRun.of("check", "--lang=en", "--format=csv", "--members", members.toString(), county.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).doesNotContain("OGI-A01");
        assertThat(run.err()).contains("county.txt: a file of the members could not be read");
    }

    @Test
    void it_is_said_where_the_aggregate_is_among_its_members() throws IOException {
        String town = Files.readString(PANJIANG);
        Files.writeString(directory.resolve("a.txt"), town);
        Path county = Files.writeString(directory.resolve("county.txt"), town.replace("盘江镇", "盘江县"));

        ProgramRun run = ProgramRun.of(
                "check", "--lang=en", "--format=csv", "--members", directory.toString(), county.toString());

        assertThat(run.out()).doesNotContain("OGI-A01");
        assertThat(run.err()).contains("Reports that were not compared with those of the members: 1\n  " + county);
    }

    @Test
    void rules_of_a_users_own_come_from_a_jar() throws IOException {
        Path jar = jarWithARule();

        ProgramRun run = ProgramRun.of(
                "check", "--lang=en", "--format=csv", "--rules", jar.toString(), "--select=MY-1", PANJIANG.toString());

        assertThat(run.out()).contains(",finding,MY-1,warning,").contains("never good enough");
    }

    @Test
    void rules_of_a_users_own_are_listed_after_the_others() throws IOException {
        ProgramRun run =
                ProgramRun.of("rules", "--format=md", "--rules", jarWithARule().toString());

        assertThat(run.out()).contains("OGI-T301").contains("MY-1");
    }

    private Path jarWithARule() throws IOException {
        Path source = Files.writeString(directory.resolve("Strict.java"), """
                import io.github.ogireport.diagnostic.Severity;
                import io.github.ogireport.path.ReportPath;
                import io.github.ogireport.rule.*;
                import java.util.Map;

                public class Strict extends AbstractRule {
                    public Strict() {
                        super("MY-1", Severity.WARNING, RuleScope.IDENTITY, "我", RuleMessages.of(
                                Map.of("MY-1", "总是不够好"), Map.of("MY-1", "never good enough")));
                    }

                    @Override
                    public void check(RuleContext context, RuleCollector collector) {
                        collector.violated(Violation.at(ReportPath.report()));
                    }
                }
                """);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-proc:none",
                                "-cp",
                                System.getProperty("java.class.path"),
                                source.toString()))
                .isZero();
        Path jar = directory.resolve("strict.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("Strict.class"));
            zip.write(Files.readAllBytes(directory.resolve("Strict.class")));
            zip.putNextEntry(new ZipEntry("META-INF/services/io.github.ogireport.rule.Rule"));
            zip.write("Strict\n".getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
