package io.github.ogireport.rule;

import static io.github.ogireport.rule.example.RuleAssert.assertThat;

import io.github.ogireport.rule.example.OverviewLimitRule;
import io.github.ogireport.rule.example.ReviewSumRule;
import io.github.ogireport.rule.example.SameCarryOverRule;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/rules.md}, tested as users test their own rules. */
class ExampleRulesTest {
    private static final String TABLE_FOUR = """
            四、政府信息公开行政复议、行政诉讼情况
            | 行政复议 ||||| 行政诉讼 ||||||||||
            | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 ||||| 复议后起诉 |||||
            | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
            | 1 | %s | 0 | 0 | %s | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            """;
    private static final String ROW = """
            某县财政局%s年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
            自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
            %s\t%s\t0\t0\t0\t0\t0\t%s
            """;

    @Test
    void theLengthOfSectionOne() {
        assertThat(new OverviewLimitRule())
                .on("一、总体情况\n良好。\n二、主动公开政府信息情况\n")
                .passes("sections.overview")
                .on("一、总体情况\n" + "字".repeat(1001) + "\n二、主动公开政府信息情况\n")
                .violates("sections.overview")
                .on("二、主动公开政府信息情况\n规章\t1\t2\t3\n")
                .isNotAssessable("sections.overview");
    }

    @Test
    void theSumOfReconsiderations() {
        String total = "challenges.reconsideration.total";

        assertThat(new ReviewSumRule())
                .on(TABLE_FOUR.formatted("2", "3"))
                .passes(total)
                .on(TABLE_FOUR.formatted("5", "3"))
                .violates(total)
                .on(TABLE_FOUR.formatted("若干", "3"))
                .isNotAssessable(total);
    }

    @Test
    void whatTwoYearsCarryOver() {
        String before = ROW.formatted("2023", "四、结转下年度继续办理", "2", "2");
        String carriedIn = "requests.carriedIn.naturalPerson";

        assertThat(new SameCarryOverRule())
                .onYears(before, ROW.formatted("2024", "二、上年结转政府信息公开申请数量", "2", "2"))
                .passes(carriedIn)
                .onYears(before, ROW.formatted("2024", "二、上年结转政府信息公开申请数量", "3", "3"))
                .violates(carriedIn);
    }
}
