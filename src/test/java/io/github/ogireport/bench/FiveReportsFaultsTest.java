package io.github.ogireport.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import io.github.ogireport.Verdict;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.CellState;
import io.github.ogireport.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The five real reports, each with one fault: every wrong number of tables three and four, and faults in their words. */
class FiveReportsFaultsTest {
    static Stream<String> names() {
        return FiveReports.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void asPublishedHaveNoErrorInTheirSums(String name) {
        assertThat(errors(ReportParser.parse(FiveReports.read(name).text())))
                .noneMatch(finding -> finding.code().startsWith("OGI-T"));
    }

    /** Every number of tables three and four in turn is printed three too high. */
    @ParameterizedTest
    @MethodSource("names")
    void anyWrongNumberBreaksARelationItStandsIn(String name) {
        FiveReports report = FiveReports.read(name);
        List<int[]> tokens = report.numberTokens();
        int next = 0;
        for (Map.Entry<String, ExpectedCell> entry : report.cells().entrySet()) {
            if (entry.getValue().state() != CellState.NUMBER) {
                continue;
            }
            int[] token = tokens.get(next++);
            String path = entry.getKey();
            if (path.startsWith("proactive.")) {
                continue;
            }
            String raised = Integer.toString(Integer.parseInt(entry.getValue().value()) + 3);
            String text = report.text();
            ParseResult result = ReportParser.parse(text.substring(0, token[0]) + raised + text.substring(token[1]));

            List<Finding> broken = new ArrayList<>(errors(result));
            broken.removeIf(finding -> !finding.code().startsWith("OGI-T"));
            assertThat(broken).as("%s %s", name, path).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.cells())
                        .extracting(cell -> cell.path().toString())
                        .contains(path);
                assertThat(finding.place().in(text)).isNotEmpty();
            });
            assertThat(broken)
                    .flatExtracting(Finding::cells)
                    .filteredOn(cell -> cell.path().toString().equals(path))
                    .allMatch(cell -> cell.place().start() == token[0]);
            assertThat(result.verdict()).isEqualTo(Verdict.INCONSISTENT);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lijiang-2024   | 未收到任何信息公开申请 | 收到信息公开申请4件 | OGI-P02 | requests.newlyReceived.total | 收到信息公开申请4件
            lijiang-2024   | 栗江镇2024年政府信息公开工作报告 | 栗江镇2023年政府信息公开工作报告 | OGI-Y01 | title | 2023年
            lijiang-2024   | 至2024年12月31日 | 至2023年12月31日 | OGI-Y02 | period | 2023年12月31日
            panjiang-2024  | 起至 2024 年 12 月 31 日 | 起至 2025 年 12 月 31 日 | OGI-Y02 | period | 2025 年 12 月 31 日
            panjiang-2024  | 发布信息 273 条 | 发布信息 373 条，其中专题 400 条 | OGI-P09 | sections.overview | 其中专题 400 条
            chengguan-2023 | 2023 年，城关镇在县委 | 2023 年，收到政府信息公开申请8件，城关镇在县委 | OGI-P01 | requests.newlyReceived.total | 收到政府信息公开申请8件
            chengguan-2023 | 2023 年，城关镇在县委 | 2023 年，未收到政府信息公开申请，城关镇在县委 | OGI-P02 | requests.newlyReceived.total | 未收到政府信息公开申请
            chengguan-2023 | 下一步，我镇将 | 2023年，我镇将 | OGI-Y06 | sections.problemsAndImprovements | 2023年，我镇将
            dazhai-2022    | 大寨乡深入贯彻 | 我镇深入贯彻 | OGI-Y09 | sections.overview | 我镇
            taoxi-2024     | 累计发布信息超过10条 | 累计发布信息XX条 | OGI-Y10 | sections.overview | XX
            """)
    void aFaultInTheWordsIsFoundWhereItStands(
            String name, String right, String wrong, String code, String path, String words) {
        String text = FiveReports.read(name).text();
        assertThat(text).contains(right);
        String faulty = text.replace(right, wrong);

        assertThat(ReportParser.parse(faulty).findings())
                .filteredOn(finding ->
                        finding.code().equals(code) && finding.path().toString().equals(path))
                .isNotEmpty()
                .anyMatch(finding -> finding.place().in(faulty).contains(words));
    }

    private static List<Finding> errors(ParseResult result) {
        return result.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
