package io.github.ogireport.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.rule.Finding;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A sound report with one fault in its words: found by the right rule, at the words themselves, and nothing else is wrong. */
class PlantedProseFaultsTest {
    private static final String BASIS = "根据《中华人民共和国政府信息公开条例》";

    static Stream<Arguments> faults() {
        return Stream.of(
                title("云山县水利局2023年政府信息公开工作年度报告", "OGI-Y01", "E", "title", "云山县水利局2023年政府信息公开工作年度报告"),
                introduction(period("2023年1月1日至2023年12月31日"), "OGI-Y01", "E", "period", "2023年1月1日至2023年12月31日"),
                introduction("现公布云山县水利局2023年度政府信息公开工作年度报告。", "OGI-Y01", "W", "year", "2023年度"),
                introduction("现公布本局2023年政府信息公开工作年度报告。", "OGI-Y01", "W", "year", "2023年"),
                overview("2023年，我局主动公开信息120条。2023年，我局召开会议3次。", "OGI-Y01", "W", "sections.overview", "2023年"),
                introduction(period("2024年1月1日起至2023年12月31日止"), "OGI-Y02", "E", "period", "2024年1月1日起至2023年12月31日"),
                introduction(period("2023年1月1日至2024年12月31日"), "OGI-Y02", "E", "period", "2023年1月1日至2024年12月31日"),
                introduction(period("2024年1月1日至2024年11月30日"), "OGI-Y02", "E", "period", "2024年1月1日至2024年11月30日"),
                introduction(period("2024年1月1日至202024年12月31日"), "OGI-Y02", "E", "period", "202024年"),
                introduction(period("2024年3月1日至2024年12月31日"), "OGI-Y02", "W", "period", "2024年3月1日至2024年12月31日"),
                problems("2024年，我局将进一步加强培训。", "OGI-Y06", "2024年，我局将进一步加强培训"),
                problems("2023年我局将继续完善制度。", "OGI-Y06", "2023年我局将继续完善制度"),
                overviewAt("收到申请36件，4件结转至2026年继续办理。", "OGI-Y07", "结转至2026年"),
                overviewAt("收到申请36件，2022年结转7件。", "OGI-Y07", "2022年结转"),
                overviewAt("收到申请36件，结转到2024年办理4件。", "OGI-Y07", "结转到2024年"),
                introduction(
                        BASIS + "和《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）要求编制。",
                        "OGI-Y08",
                        "W",
                        "",
                        "国办公开办函〔2019〕60号"),
                introduction(BASIS + "和国办公开办函〔2019〕61号要求编制。", "OGI-Y08", "W", "", "国办公开办函〔2019〕61号"),
                introduction(BASIS + "和国办公开办函[2021]31号要求编制。", "OGI-Y08", "W", "", "国办公开办函[2021]31号"),
                introduction(
                        BASIS + "和《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）要求编制。",
                        "OGI-Y08",
                        "W",
                        "",
                        "国办公开办函〔2021〕30号"),
                overviewAt("我厅高度重视政务公开。", "OGI-Y09", "我厅"),
                overviewAt("XX局成立了领导小组。", "OGI-Y10", "XX"),
                overviewAt("某某局成立了领导小组。", "OGI-Y10", "某某"),
                overviewAt("××局成立了领导小组，主动公开××条。", "OGI-Y10", "××"),
                overviewAt("主动公开信息***条。", "OGI-Y10", "***"),
                introduction("发布日期：2024-12-20", "OGI-Y04", "E", "publishedOn", "2024-12-20"),
                introduction("发布时间：2024年11月5日", "OGI-Y04", "E", "publishedOn", "2024年11月5日"),
                introduction("发布日期： 2025-02-20 10:21", "OGI-Y05", "W", "publishedOn", "2025-02-20"),
                introduction("公开日期：2025/4/2", "OGI-Y05", "W", "publishedOn", "2025/4/2"),
                fault(
                        report -> report.prose(SectionKind.PROBLEMS_AND_IMPROVEMENTS, "无。"),
                        "OGI-S09",
                        "W",
                        "sections.problemsAndImprovements",
                        "五、存在的主要问题及改进情况"),
                fault(
                        report -> report.prose(SectionKind.OTHER_MATTERS, "无。"),
                        "OGI-P11",
                        "W",
                        "sections.otherMatters",
                        "六、其他需要报告的事项"),
                fault(
                        report -> report.prose(SectionKind.OVERVIEW, "2024年，我局主动公开信息。", "（二）平台建设和监督保障、信息管理。"),
                        "OGI-S08",
                        "W",
                        "sections.overview",
                        "一、总体情况"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theFaultIsFoundWhereItStands(
            UnaryOperator<SoundReport> fault, String code, Severity severity, String path, String words) {
        for (String layout : List.of("markdown", "tabs-with-padding", "cell-a-line")) {
            PrintedReport printed = fault.apply(SoundReport.ofWaterBureau()).in(Layouts.named(layout));
            ParseResult result = printed.read();

            List<Finding> found = result.findings().stream()
                    .filter(finding -> finding.severity() != Severity.INFO)
                    .toList();
            assertThat(found)
                    .as("%s: %s", layout, found.stream().map(Finding::message).toList())
                    .extracting(finding -> finding.code() + " " + finding.severity() + " "
                            + finding.path().toString())
                    .containsExactly(code + " " + severity + " " + path);
            assertThat(found.get(0).place().in(printed.text())).isEqualTo(words);
        }
    }

    private static String period(String days) {
        return "本报告所列数据的统计期限自" + days + "。";
    }

    private static Arguments title(String title, String code, String severity, String path, String words) {
        return fault(report -> report.title(title), code, severity, path, words);
    }

    private static Arguments introduction(String text, String code, String severity, String path, String words) {
        return fault(report -> report.introduction(text), code, severity, path, words);
    }

    private static Arguments overview(String text, String code, String severity, String path, String words) {
        String aspects = "（一）主动公开、依申请公开、政府信息管理、平台建设、监督保障均有成效。";
        return fault(
                report -> report.prose(SectionKind.OVERVIEW, "我局扎实推进各项工作。", aspects, text),
                code,
                severity,
                path,
                words);
    }

    private static Arguments overviewAt(String text, String code, String words) {
        return overview(text, code, "W", "sections.overview", words);
    }

    private static Arguments problems(String text, String code, String words) {
        return fault(
                report -> report.prose(SectionKind.PROBLEMS_AND_IMPROVEMENTS, "公开意识不足，解读形式单一。", text),
                code,
                "W",
                "sections.problemsAndImprovements",
                words);
    }

    private static Arguments fault(
            UnaryOperator<SoundReport> fault, String code, String severity, String path, String words) {
        return Arguments.of(fault, code, severity.equals("E") ? Severity.ERROR : Severity.WARNING, path, words);
    }
}
