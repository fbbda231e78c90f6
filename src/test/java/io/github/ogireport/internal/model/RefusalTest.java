package io.github.ogireport.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import io.github.ogireport.Verdict;
import io.github.ogireport.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are no report, what they are taken for, and what lies just on the other side. */
class RefusalTest {
    private static final String TITLE = "栗江镇2024年政府信息公开工作年度报告\n";
    private static final String TABLE = "三、收到和处理政府信息公开申请情况\n自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n";
    private static final String ROW = "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n";

    @ParameterizedTest
    @ValueSource(
            strings = {"", " \t\r\n", "\u3000\u00A0", "\u200B\u2060\uFEFF", "\u0000\u0000\u0000", "\u0001\n\u0002"})
    void whatCannotBeSeenIsNoText(String text) {
        assertThat(codes(text)).containsExactly("EMPTY_TEXT");
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7 x', BINARY_INPUT",
        "'x %PDF-1.7', NO_REPORT_FOUND",
        "'PK\u0003\u0004 x', BINARY_INPUT",
        "'PK x', NO_REPORT_FOUND"
    })
    void bytesOfAFileAreKnownByTheirFirst(String text, String code) {
        assertThat(codes(text)).containsExactly(code);
    }

    @Test
    void moreThanTwoControlsInAHundredAreBytes() {
        assertThat(codes("甲".repeat(97) + "\u0001\u0002\u0003")).containsExactly("BINARY_INPUT");
        assertThat(codes("甲".repeat(98) + "\u0001\u0002")).containsExactly("NO_REPORT_FOUND");
        assertThat(codes("甲\n\r\t\f".repeat(25))).containsExactly("NO_REPORT_FOUND");
    }

    @Test
    void moreThanTwentyReplacedCharactersInAHundredAreBytes() {
        assertThat(codes("甲".repeat(79) + "\uFFFD".repeat(21))).containsExactly("BINARY_INPUT");
        assertThat(codes("甲".repeat(80) + "\uFFFD".repeat(20))).containsExactly("NO_REPORT_FOUND");
    }

    @Test
    void aTableMakesAReportWhateverElseIsInTheText() {
        String controls = "\u0001".repeat(60);

        assertThat(ReportParser.parse(TITLE + TABLE + ROW + controls).verdict()).isNotEqualTo(Verdict.NOT_A_REPORT);
    }

    @Test
    void moreThanTwentyQuestionMarksInAHundredAreGarbled() {
        assertThat(codes("甲".repeat(79) + "?".repeat(21))).containsExactly("NO_REPORT_FOUND", "GARBLED_TEXT");
        assertThat(codes("甲".repeat(80) + "?".repeat(20))).containsExactly("NO_REPORT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"锟斤拷", "鏀垮簻", "淇℃伅"})
    void theSignsOfAWrongCharsetAreGarbled(String sign) {
        assertThat(codes("甲".repeat(50) + sign)).containsExactly("NO_REPORT_FOUND", "GARBLED_TEXT");
    }

    @ParameterizedTest
    @CsvSource({
        "'栗江镇2024年政府信息公开工作年度报告解读\n内容。', INTERPRETATION_PAGE",
        "'图解：栗江镇2024年政府信息公开工作年度报告\n内容。', INTERPRETATION_PAGE",
        "'栗江镇关于编制2024年政府信息公开工作年度报告的通知\n各单位：', NOTICE_ABOUT_FORM",
        "'栗江镇关于开会的通知\n各单位：', NO_REPORT_FOUND"
    })
    void aPageAboutReportsIsNone(String text, String code) {
        assertThat(codes(text)).containsExactly(code);
    }

    @Test
    void theReasonQuotesTheLineThatShows() {
        ParseResult result = ReportParser.parse("栗江镇关于编制2024年政府信息公开工作年度报告的通知\n各单位：");

        assertThat(result.diagnostics().get(0).arguments()).containsExactly("栗江镇关于编制2024年政府信息公开工作年度报告的通知");
    }

    @Test
    void aNoticeWithAFilledTableIsAReport() {
        assertThat(ReportParser.parse("关于发布政府信息公开工作年度报告的通知\n" + TABLE + ROW).verdict())
                .isNotEqualTo(Verdict.NOT_A_REPORT);
    }

    @Test
    void aTableWithoutAnythingIsTheBlankFormUnlessAYearOrAnOverviewIsThere() {
        String form = "政府信息公开工作年度报告\n一、总体情况\n%s\n" + TABLE + "一、本年新收政府信息公开申请数量\t\t\t\t\t\t\t\n";

        assertThat(codes(form.replace("%s", ""))).containsExactly("BLANK_FORM");
        assertThat(codes(form.replace("%s", "按本格式填写。"))).containsExactly("BLANK_FORM");
        assertThat(codes(form.replace("%s", "本年度全镇主动公开政府信息工作扎实推进，成效明显，群众满意。"))).doesNotContain("BLANK_FORM");
        assertThat(codes("2024年" + form.replace("%s", ""))).doesNotContain("BLANK_FORM");
    }

    @Test
    void oneCellThatIsFilledInMakesNoBlankForm() {
        String form = "政府信息公开工作年度报告\n" + TABLE + "一、本年新收政府信息公开申请数量\t";

        assertThat(codes(form + "\t\t\t\t\t\t\n")).containsExactly("BLANK_FORM");
        assertThat(codes(form + "\t\t\t\t\t\t0\n")).doesNotContain("BLANK_FORM");
        assertThat(codes(form + "详见附件\t\t\t\t\t\t\n")).doesNotContain("BLANK_FORM");
    }

    @Test
    void twoSignsOfTheReportsBefore2019AreNeeded() {
        String old = "栗江镇%s年政府信息公开工作年度报告\n一、概述\n本年度工作扎实推进。\n";

        assertThat(codes(old.replace("%s", "2018"))).containsExactly("PRE_2019_FORMAT");
        assertThat(codes(old.replace("%s", "2019"))).doesNotContain("PRE_2019_FORMAT");
        assertThat(codes(old.replace("%s", "2019") + "二、收费及减免情况\n无。\n")).containsExactly("PRE_2019_FORMAT");
        assertThat(ReportParser.parse(old.replace("%s", "2018"))
                        .diagnostics()
                        .get(0)
                        .arguments())
                .containsExactly("2018, 概述");
    }

    @Test
    void withoutTablesOneHeadingAndATitleOrTwoHeadingsMakeAReport() {
        assertThat(codes("一、总体情况\n本年度工作扎实推进。\n")).containsExactly("NO_REPORT_FOUND");
        assertThat(codes(TITLE + "一、总体情况\n本年度工作扎实推进。\n")).doesNotContain("NO_REPORT_FOUND");
        assertThat(codes("一、总体情况\n本年度工作扎实推进。\n五、存在的主要问题及改进情况\n无。\n")).doesNotContain("NO_REPORT_FOUND");
        assertThat(codes(TITLE + "本年度工作扎实推进。\n")).containsExactly("NO_REPORT_FOUND");
    }

    private static List<String> codes(String text) {
        return ReportParser.parse(text).diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
    }
}
