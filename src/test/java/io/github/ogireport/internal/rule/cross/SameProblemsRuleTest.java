package io.github.ogireport.internal.rule.cross;

import static io.github.ogireport.form.SectionKind.PROBLEMS_AND_IMPROVEMENTS;
import static io.github.ogireport.internal.rule.cross.ReportFixture.town;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleOutcome;
import org.junit.jupiter.api.Test;

class SameProblemsRuleTest {
    private static final String PATH = "sections.problemsAndImprovements";
    private static final String PROBLEMS = "存在的主要问题：一是重点领域信息公开的深度和广度还不够全面；二是从事公开工作的人员流动大、业务能力有待提高。";
    private static final String OTHER_PROBLEMS = "存在的主要问题：一是政策解读形式单一，群众看不懂、用不上；二是村级公开栏更新不及时，内容陈旧。";
    private static final String MEASURES = "下一步，我镇将细化公开目录，定期开展业务培训，逐村督促更新公开栏并按季通报结果。";

    private static Outcomes outcomes(ReportFixture previous, ReportFixture current) {
        return Outcomes.ofYears("OGI-X08", previous, current);
    }

    @Test
    void otherProblemsPassEvenWithTheSameMeasures() {
        Outcomes outcomes = outcomes(
                town(2022).text(PROBLEMS_AND_IMPROVEMENTS, PROBLEMS + MEASURES),
                town(2023).text(PROBLEMS_AND_IMPROVEMENTS, OTHER_PROBLEMS + MEASURES));

        assertThat(outcomes.at(PATH)).isEqualTo(RuleOutcome.PASSED);
        assertThat(outcomes.findings()).isEmpty();
    }

    @Test
    void theSameProblemsWithOtherMeasuresAreAWarning() {
        Finding finding = outcomes(
                        town(2022).text(PROBLEMS_AND_IMPROVEMENTS, PROBLEMS + MEASURES),
                        town(2023).text(PROBLEMS_AND_IMPROVEMENTS, PROBLEMS + "今后，将配备两名专职人员，建立公开台账制度，每月自查。"))
                .finding();

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path().toString()).isEqualTo(PATH);
    }

    @Test
    void thePartOnLastYearsProblemsIsMeantToRepeat() {
        ReportFixture current = town(2023)
                .subheading(PROBLEMS_AND_IMPROVEMENTS, "（一）上年度存在的问题及改进情况")
                .text(PROBLEMS_AND_IMPROVEMENTS, "一是重点领域信息公开的深度和广度还不够全面；二是从事公开工作的人员流动大、业务能力有待提高。")
                .subheading(PROBLEMS_AND_IMPROVEMENTS, "（二）本年度存在的主要问题")
                .text(PROBLEMS_AND_IMPROVEMENTS, "一是政策解读形式单一，群众看不懂、用不上；二是村级公开栏更新不及时，内容陈旧。");

        assertThat(outcomes(town(2022).text(PROBLEMS_AND_IMPROVEMENTS, PROBLEMS), current)
                        .at(PATH))
                .isEqualTo(RuleOutcome.PASSED);
    }

    @Test
    void lastYearsProblemsMayBeNamedByTheYear() {
        ReportFixture current = town(2023)
                .text(PROBLEMS_AND_IMPROVEMENTS, "针对2022年存在的重点领域信息公开的深度和广度还不够全面、人员业务能力有待提高的问题，已完成整改。" + OTHER_PROBLEMS);

        assertThat(outcomes(town(2022).text(PROBLEMS_AND_IMPROVEMENTS, PROBLEMS), current)
                        .at(PATH))
                .isEqualTo(RuleOutcome.PASSED);
    }

    @Test
    void aSectionWithoutProblemsThatCanBeToldIsNotAssessable() {
        Outcomes outcomes = outcomes(
                town(2022).text(PROBLEMS_AND_IMPROVEMENTS, PROBLEMS), town(2023).text(PROBLEMS_AND_IMPROVEMENTS, "无。"));

        assertThat(outcomes.at(PATH)).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(outcomes(town(2022), town(2023)).at(PATH)).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }
}
