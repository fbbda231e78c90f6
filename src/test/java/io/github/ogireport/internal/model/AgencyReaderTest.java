package io.github.ogireport.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the name of the agency is found: in the title, on the web page, in the introduction, beside the title, in the prose. */
class AgencyReaderTest {
    private static final String TITLE = "2024年政府信息公开工作年度报告\n";
    private static final String BODY = "一、总体情况\n认真贯彻条例。\n五、存在的主要问题及改进情况\n无。\n";

    private static String agency(String text) {
        return ReportParser.parse(text).report().agency().orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "市财政局2024年政府信息公开工作年度报告, 市财政局",
        "2024年市财政局政府信息公开工作年度报告, 市财政局",
        "2024年度市财政局政务公开年报, 市财政局",
        "市财政局政府信息公开工作年度报告, 市财政局",
        "市财政局政府信息公开工作2024年度报告, 市财政局"
    })
    void inTheTitle(String title, String name) {
        assertThat(agency(title + "\n发布机构：县教育局\n" + BODY)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发布机构：县教育局",
                "发布机关: 县教育局 发布日期：2025-01-20",
                "索引号：2025-1 发文机关：县教育局",
                "公开机构\n县教育局",
                "发布单位：\n县教育局",
                "发布机构：\n发布机构：县教育局"
            })
    void onTheWebPage(String lines) {
        assertThat(agency(lines + "\n" + TITLE + BODY)).isEqualTo("县教育局");
    }

    @Test
    void theLastLineOfTheWebPageHasNoneBehindIt() {
        assertThat(agency(TITLE + "发布机构：\n" + BODY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "现公布盘江镇人民政府2024年政府信息公开情况。",
                "根据条例，现发布盘江镇人民政府年度报告。",
                "按照要求，现将盘江镇人民政府2024年政府信息公开情况公布如下。",
                "现公布2024年盘江镇人民政府信息公开情况。",
                "现将2024年度盘江镇人民政府信息公开情况公布如下。",
                "现将《盘江镇人民政府2024年政府信息公开工作年度报告》公布如下。",
                "现将有关情况公布如下，现公布盘江镇人民政府年度报告。",
                "现将有关情况公布如下。\n现发布盘江镇人民政府年度报告。"
            })
    void inTheIntroduction(String line) {
        assertThat(agency(TITLE + line + "\n" + BODY)).isEqualTo("盘江镇人民政府");
    }

    @Test
    void onALineRightAboveOrBelowTheTitle() {
        assertThat(agency("盘江镇人民政府\n" + TITLE + BODY)).isEqualTo("盘江镇人民政府");
        assertThat(agency(TITLE + "盘江镇人民政府\n" + BODY)).isEqualTo("盘江镇人民政府");
        assertThat(agency("盘江镇人民政府\n说明\n" + TITLE + BODY)).isEmpty();
        assertThat(agency(TITLE + "说明\n盘江镇人民政府\n" + BODY)).isEmpty();
        assertThat(agency("首页：盘江镇人民政府\n" + TITLE + BODY)).isEmpty();
    }

    @Test
    void inTheProseBehindTheYearThatOpensIt() {
        assertThat(agency(TITLE + "一、总体情况\n2024年，滔溪镇人民政府高度重视。\n五、存在的主要问题\n无。\n"))
                .isEqualTo("滔溪镇人民政府");
        assertThat(agency(TITLE + "一、总体情况\n2024年度滔溪镇人民政府高度重视。\n五、存在的主要问题\n无。\n"))
                .isEqualTo("滔溪镇人民政府");
        assertThat(agency(TITLE + "一、总体情况\n在2024年，滔溪镇人民政府高度重视。\n五、存在的主要问题\n无。\n"))
                .isEmpty();
    }

    @Test
    void inTheSignatureOnOneOfTheLastThreeLines() {
        assertThat(agency(TITLE + BODY + "滔溪镇人民政府\n2025年1月20日\n")).isEqualTo("滔溪镇人民政府");
        assertThat(agency(TITLE + BODY + "滔溪镇人民政府\n第一行\n第二行\n")).isEqualTo("滔溪镇人民政府");
        assertThat(agency(TITLE + BODY + "滔溪镇人民政府\n第一行\n第二行\n第三行\n")).isEmpty();
        assertThat(agency(TITLE + BODY + "滔溪镇人民政府负责。\n")).isEmpty();
    }

    @Test
    void aReportWithoutANameIsUncertain() {
        ParseResult result = ReportParser.parse(TITLE + BODY);

        assertThat(result.diagnostics())
                .filteredOn(doubt -> doubt.code().equals("AGENCY_UNCERTAIN"))
                .singleElement()
                .returns("agency", diagnostic -> diagnostic.path().toString());
        assertThat(ReportParser.parse("市财政局" + TITLE + BODY).diagnostics())
                .noneMatch(doubt -> doubt.code().equals("AGENCY_UNCERTAIN"));
    }
}
