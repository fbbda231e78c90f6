package io.github.ogireport.internal.rule.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.RuleEngine;
import io.github.ogireport.internal.statement.ProseReports;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules on prose and identity find in the five real reports. */
class ProseOfFiveReportsTest {
    private static final String[] HEADINGS = {"总体情况", "主动公开政府信息情况", "收到和处理", "行政复议、行政诉讼情况", "存在的主要问题", "其他需要报告"};

    @Test
    void lijiang() {
        assertThat(findings("lijiang-2024", lijiangReport())).isEmpty();
    }

    @Test
    void panjiang() {
        ProseReports report = report("panjiang-2024", 2024)
                .agency("盘江镇人民政府")
                .period("2024-01-01", "2024-12-31")
                .cell("proactive.penalties.decisions", "286");

        assertThat(findings("panjiang-2024", report)).containsExactly("OGI-Y09 sections.overview WARNING");
        assertThat(outcomes("OGI-P09", report)).containsExactly(RuleOutcome.PASSED);
        ProseCheck.rule("OGI-Y09", report)
                .isViolatedAt(Severity.WARNING, "sections.overview")
                .saying("本乡", "3");
    }

    @Test
    void dazhai() {
        ProseReports report = report("dazhai-2022", 2022).agency("大寨乡人民政府").publishedOn("2023-02-02");

        assertThat(findings("dazhai-2022", report)).containsExactly("OGI-Y03 period INFO", "OGI-Y05 publishedOn INFO");
    }

    @Test
    void chengguan() {
        ProseReports report = report("chengguan-2023", 2023)
                .agency("城关镇人民政府")
                .cell("requests.newlyReceived.total", "1")
                .cell("requests.notHeld.total", "1")
                .cell("requests.outcomesTotal.total", "1");

        assertThat(findings("chengguan-2023", report))
                .containsExactly("OGI-P11 sections.otherMatters WARNING", "OGI-Y03 period INFO");
        assertThat(outcomes("OGI-P09", report)).containsExactly(RuleOutcome.PASSED);
    }

    @Test
    void taoxi() {
        ProseReports report = report("taoxi-2024", 2024).agency("滔溪镇人民政府");

        assertThat(findings("taoxi-2024", report))
                .containsExactly(
                        "OGI-Y06 sections.problemsAndImprovements WARNING",
                        "OGI-Y03 period INFO",
                        "OGI-P11 sections.otherMatters INFO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OGI-P02", "OGI-P06", "OGI-P11"})
    void lijiangSaysThatNothingWasReceivedOrCharged(String rule) {
        assertThat(outcomes(rule, lijiangReport())).containsExactly(RuleOutcome.PASSED);
    }

    private static ProseReports lijiangReport() {
        return report("lijiang-2024", 2024).agency("栗江镇人民政府").period("2024-01-01", "2024-12-31");
    }

    private static List<String> findings(String name, ProseReports report) {
        List<Finding> findings =
                RuleEngine.run(ProseReports.rules(), report.context(), 1000).findings();
        assertThat(findings).as(name).extracting(Finding::severity).doesNotContain(Severity.ERROR);
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.path().toString() + " " + finding.severity())
                .toList();
    }

    private static List<RuleOutcome> outcomes(String id, ProseReports report) {
        return RuleEngine.run(ProseReports.rules(), report.context(), 1000).results().stream()
                .filter(result -> result.code().equals(id))
                .map(result -> result.outcome())
                .toList();
    }

    /** The prose of a report, line by line; sections two to four hold only their tables. */
    private static ProseReports report(String name, int year) {
        ProseReports report = ProseReports.year(year);
        int section = -1;
        for (String line : text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList()) {
            int next = section + 1;
            if (next < HEADINGS.length && line.length() < 40 && line.contains(HEADINGS[next]) && !line.contains("。")) {
                section = next;
            } else if (section == 0 || section > 3) {
                report.prose(SectionKind.values()[section], line);
            } else if (section < 0 && line.endsWith("报告") && line.contains("年政府信息公开工作")) {
                report.title(line);
            } else if (section < 0) {
                report.preamble(line);
            }
        }
        assertThat(section).as("all headings of %s", name).isEqualTo(HEADINGS.length - 1);
        return report;
    }

    private static String text(String name) {
        try (InputStream stream = ProseOfFiveReportsTest.class.getResourceAsStream("/reports/" + name + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
