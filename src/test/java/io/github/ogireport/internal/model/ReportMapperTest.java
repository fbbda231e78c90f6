package io.github.ogireport.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ReportParser;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ReportParagraph;
import io.github.ogireport.model.ReportSection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The prose of a report as records: without the lines of the web page, sub-headings marked. */
class ReportMapperTest {
    @Test
    void linesOfTheReportAreParagraphsAndThoseOfTheWebPageAreNot() {
        AnnualReport report = ReportParser.parse(
                        "首页\n栗江镇2024年政府信息公开工作年度报告\n根据条例编制。\n一、总体情况\n（一）组织领导\n甲。\n— 4 —\n" + "五、存在的主要问题\n乙。\n\n扫一扫\n")
                .report();

        assertThat(report.preamble()).containsExactly(new ReportParagraph(false, "根据条例编制。"));
        assertThat(report.sections())
                .containsExactly(
                        new ReportSection(
                                SectionKind.OVERVIEW,
                                "一、总体情况",
                                List.of(new ReportParagraph(true, "（一）组织领导"), new ReportParagraph(false, "甲。"))),
                        new ReportSection(
                                SectionKind.PROBLEMS_AND_IMPROVEMENTS,
                                "五、存在的主要问题",
                                List.of(new ReportParagraph(false, "乙。"))));
    }
}
