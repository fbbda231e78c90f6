package io.github.ogireport.cli.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.Verdict;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.Samples;
import io.github.ogireport.cli.output.Written;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.Cell;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReportWriterTest {
    @Test
    void a_report_without_findings_takes_a_few_lines() {
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
    void a_finding_shows_its_line_with_a_mark_and_what_explains_it() {
        assertThat(text(Locale.ENGLISH, false, Samples.faulty("a.txt"))).contains("""
                a.txt:2:3: error[OGI-T301] 1 Newly received / total: the columns add up to 1234, the total is 1235
                     2 | 123456789
                       |   ^^^^
                       = Cells: 1 Newly received: natural persons 1234, total 1235
                       = left side 1234, right side 1235, difference -1
                       = Likely cause: swapped with 商业企业
                       = Basis: 国办公开办函〔2021〕30号
                """);
    }

    @Test
    void the_basis_stands_with_the_first_finding_of_a_rule_and_with_all_where_it_is_asked_for() {
        CheckedReport[] reports = {Samples.faulty("a.txt"), Samples.faulty("b.txt")};

        assertThat(text(Locale.ENGLISH, false, reports)).containsOnlyOnce("= Basis:");
        String explained = Written.by(
                out -> new TextReportWriter(out, Locale.ENGLISH, List.of(), new TextOptions(false, true, false, 0)),
                reports);
        assertThat(explained.lines().filter(line -> line.contains("= Basis:"))).hasSize(2);
    }

    @Test
    void a_doubt_is_never_taken_for_a_finding() {
        assertThat(text(Locale.ENGLISH, false, Samples.faulty("a.txt"))).contains("""
                Doubts about the reading (1; they do not mean that the report is wrong)

                a.txt:3:1: doubt, info[BLANKS_COUNTED]""");
    }

    @ParameterizedTest
    @CsvSource({"80, zh", "60, zh", "80, en", "60, en"})
    void no_table_is_wider_than_the_terminal(int width, Locale locale) {
        String wide = "见附件一之二十四说明";
        CheckedReport report = Samples.checked(
                "报告".repeat(40) + ".txt",
                Verdict.INCONSISTENT,
                Samples.report(Map.of(
                        "requests.newlyReceived.total", Cell.number(1235),
                        "requests.carriedIn.research", Cell.placeholder(wide),
                        "challenges.directLitigation.pending", Cell.number(123456))),
                List.of(),
                List.of(Samples.finding("")));
        String text = Written.by(
                out -> new TextReportWriter(out, locale, List.of(), new TextOptions(true, false, false, width)),
                report);

        assertThat(text.lines()).allMatch(line -> DisplayWidth.of(line) <= width);
        assertThat(text).contains(" 1235*\n").contains(" 123456 ").contains(wide);
    }

    @Test
    void a_head_that_is_too_wide_is_broken_into_pieces_of_one_length() {
        String text = Written.by(
                out -> new TextReportWriter(out, Locale.CHINESE, List.of(), new TextOptions(true, false, false, 60)),
                Samples.clean("a.txt"));

        assertThat(text).containsPattern("\n +结果 +结果 +其他 +尚未 *\n +维持 +纠正 +结果 +审结 +总计\n");
    }

    @Test
    void what_the_user_has_suppressed_is_a_short_line_and_what_is_known_is_counted() {
        CheckedReport report = Samples.checked(
                "a.txt",
                Verdict.INCONSISTENT,
                Samples.report(Map.of()),
                List.of(),
                List.of(Samples.finding("agreed"), Samples.finding("")));

        assertThat(text(Locale.ENGLISH, false, report.suppress(finding -> true, "known, in base")))
                .endsWith("""

                        Findings about the report (1)

                        a.txt:2:3: error[OGI-T301] 1 Newly received / total: the columns add up to 1234, the total is 1235 (suppressed, reason: agreed)

                        Findings that are not listed: 1 (known, in base)
                        """);
    }

    @Test
    void the_gravest_finding_comes_first_and_a_suppressed_one_last() {
        CheckedReport report = Samples.checked(
                "a.txt",
                Verdict.INCONSISTENT,
                Samples.report(Map.of()),
                List.of(),
                List.of(Samples.finding("known"), Samples.finding("")));
        String text = text(Locale.ENGLISH, false, report);

        assertThat(text.indexOf("(suppressed, reason: known)")).isGreaterThan(text.lastIndexOf("error[OGI-T301]"));
    }

    @Test
    void no_line_is_wider_than_the_terminal() {
        String text = Written.by(
                out -> new TextReportWriter(out, Locale.CHINESE, List.of(), new TextOptions(false, true, false, 40)),
                Samples.faulty("a.txt"),
                Samples.faulty("b.txt"));

        assertThat(text.lines()).allMatch(line -> DisplayWidth.of(line) <= 40);
    }

    @Test
    void colour_is_for_terminals() {
        String text = Written.by(
                out -> new TextReportWriter(out, Locale.ENGLISH, List.of(), new TextOptions(false, false, true, 0)),
                Samples.faulty("a.txt"));

        assertThat(text).contains("\u001B[1;31merror[OGI-T301]\u001B[0m");
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
                          error   OGI-T301      1
                        """);
    }

    private static String text(Locale locale, boolean withTables, CheckedReport... reports) {
        return Written.by(
                out -> new TextReportWriter(out, locale, List.of(), new TextOptions(withTables, false, false, 0)),
                reports);
    }
}
