package io.github.ogireport.internal.layout.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.syntax.ReportParser;
import io.github.ogireport.internal.syntax.Syntax;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Chunks that hold several words of the form and numbers. */
class GluedWordsTest {
    private static List<String> apart(String printed) {
        NormalizedText text = NormalizedText.of(printed);
        return GluedWords.apart(Syntax.tokens(text, 0, text.length()), text, text.length()).stream()
                .map(token -> ReportParser.VOCABULARY.getSymbolicName(token.getType()) + " "
                        + text.printed(token.getStartIndex(), token.getStopIndex() + 1))
                .toList();
    }

    @Test
    void labelsHeadersAndNumbersAreWordsOfTheirOwn() {
        assertThat(apart("规章000")).containsExactly("RULES 规章", "NUMBER 000");
        assertThat(apart("行政处罚12件行政强制0"))
                .containsExactly("PENALTIES 行政处罚", "NUMBER 12件", "COMPULSION 行政强制", "NUMBER 0");
        assertThat(apart("总计商业\n企业")).containsExactly("TOTAL 总计", "ENTERPRISE 商业\n企业");
        assertThat(apart("本年新本年新对外公开总数量"))
                .containsExactly("NEW_CUT_OFF 本年新", "NEW_CUT_OFF 本年新", "TOTAL_DISCLOSED 对外公开总数量");
    }

    @Test
    void aHeadingAmongThemEndsWithItsWording() {
        assertThat(apart("三、收到和处理政府信息公开申请情况自然人总计"))
                .containsExactly("REQUESTS_HEADING 三、收到和处理政府信息公开申请情况", "NATURAL_PERSON 自然人", "TOTAL 总计");
        assertThat(apart("规章 1 2 40四、政府信息公开行政复议、行政诉讼情况五、存在的问题及改进。"))
                .endsWith("NUMBER 40", "CHALLENGES_HEADING 四、政府信息公开行政复议、行政诉讼情况", "PROBLEMS_HEADING 五、存在的问题及改进。");
    }

    @Test
    void theTitleOfTheReportMayStandBeforeAHeading() {
        assertThat(apart("甲局2022年政府信息公开工作年度报告一、总体情况2022年工作开展。"))
                .containsExactly("TEXT 甲局2022年政府信息公开工作年度报告", "OVERVIEW_HEADING 一、总体情况2022年工作开展。");
        assertThat(apart("甲局2022年政府信息公开年报二、主动公开政府信息情况规章 2"))
                .containsExactly("TEXT 甲局2022年政府信息公开年报", "PROACTIVE_HEADING 二、主动公开政府信息情况", "RULES 规章", "NUMBER 2");
        assertThat(apart("按照报告一、二两部分的要求")).containsExactly("TEXT 按照报告一、二两部分的要求");
    }

    @Test
    void aDigitWithAPointIsTheNumberOfTheNextLabel() {
        assertThat(apart("总计 752.申请人逾期未按收费通知要求缴纳费用")).endsWith("NUMBER 75", "FEE_OVERDUE 2.申请人逾期未按收费通知要求缴纳费用");
        assertThat(apart("总计 1.52.重复申请")).endsWith("NUMBER 1.5", "DUPLICATE 2.重复申请");
    }

    @Test
    void aDigitThatMayBelongToTheNumberOrToTheLabelMakesTheNumberText() {
        assertThat(apart("总计 733危及“三安全一稳定”")).endsWith("TEXT 733", "SECURITY_OR_STABILITY 危及“三安全一稳定”");
        assertThat(apart("总计 739行政规范性文件")).endsWith("NUMBER 739", "NORMATIVE_DOCUMENTS 行政规范性文件");
    }

    @Test
    void aUnitThatBeginsTheNextLabelIsNoUnit() {
        assertThat(apart("总计 39部分公开")).endsWith("NUMBER 39", "PARTIALLY_DISCLOSED 部分公开");
    }

    @Test
    void whereAnythingElseStandsAmongThemAllIsProse() {
        assertThat(apart("行政许可97件，行政处罚3件")).containsExactly("TEXT 行政许可97件，行政处罚3件");
        assertThat(apart("行政许可行政处罚行政强制")).containsExactly("TEXT 行政许可行政处罚行政强制");
        assertThat(apart("5行政处罚")).containsExactly("TEXT 5行政处罚");
    }
}
