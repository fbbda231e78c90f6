package io.github.ogireport.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.Verdict;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.Cell;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextReportWriterTest {
    @Test
    void a_report_without_findings_is_told_in_a_few_lines() {
        assertThat(text(Locale.CHINESE, false, Samples.clean("a.txt"))).isEqualTo("""
                        == a.txt
                        结论：一致（没有发现错误级问题）
                        标题：甲镇2024年政府信息公开工作年度报告
                        机关名称：甲镇人民政府
                        年度：2024
                        统计期限：2024-01-01 至 2024-12-31

                        没有发现问题。
                        """);
    }

    @Test
    void tables_are_set_in_columns_and_findings_marked() {
        String text = text(Locale.CHINESE, true, Samples.faulty("a.txt"));

        assertThat(text)
                .contains("                                           自然人   企业   科研   公益   法律   其他   总计\n")
                .contains("  一、本年新收政府信息公开申请数量           1234      0      0      0      0      0   1235*\n")
                .contains("  二、上年结转政府信息公开申请数量              0      0   空白      0      0      0      0\n")
                .contains("带 * 的单元格有问题，见下。\n");
    }

    @Test
    void a_finding_shows_place_sides_cells_and_likely_cause() {
        assertThat(text(Locale.ENGLISH, false, Samples.faulty("a.txt")))
                .contains("  error   OGI-T301 2:3  ")
                .contains("         left side 1234, right side 1235, difference -1\n")
                .contains("         Cells: 1 Newly received: natural persons 1234, total 1235\n")
                .contains("         Likely cause: swapped with 商业企业\n");
    }

    @Test
    void nothing_of_a_report_steers_the_terminal() {
        String attack = "\u001B]0;x\u0007\u001B[2J\r\u202Ex\nOK";
        CheckedReport report = Samples.checked(
                attack,
                Verdict.CONSISTENT,
                Samples.report(
                        Stated.metadata(attack, attack, "2024", "", "", ""),
                        Map.of("proactive.rules.issued", Cell.placeholder(attack))),
                List.of(),
                List.of(Samples.finding(attack)));
        String text = text(Locale.CHINESE, true, report);

        assertThat(text).contains("\\u001B]0;x\\u0007\\u001B[2J \\u202Ex OK");
        assertThat(text.chars().filter(c -> c != '\n'))
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    @Test
    void several_files_end_with_a_summary() {
        assertThat(text(Locale.ENGLISH, false, Samples.clean("a.txt"), Samples.faulty("b.txt")))
                .endsWith("""

                        Files read: 2; could not be read: 0.
                          consistent: 1
                          inconsistent: 1
                        Findings in all: 1 error, 0 warning, 0 info
                        """);
    }

    private static String text(Locale locale, boolean withTables, CheckedReport... reports) {
        return Written.by(out -> new TextReportWriter(out, locale, withTables), reports);
    }
}
