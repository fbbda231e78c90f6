package io.github.ogireport.internal.rule.cross;

import static io.github.ogireport.internal.rule.cross.ReportFixture.town;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleOutcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CopiedProseRuleTest {
    private static final String OVERVIEW = "sections.overview";
    private static final String PROBLEMS = "sections.problemsAndImprovements";
    private static final String TEXT_2022 = "2022年，盘江镇围绕乡村振兴和人居环境整治，通过政府网站主动公开各类信息288条。"
            + "成立由镇长任组长的领导小组，明确党政综合办公室专人负责信息的收集、审核和发布。"
            + "在便民服务中心设置查阅点，为群众提供免费的上网查询和打印服务。";
    private static final String TEXT_2023 = "2023年，盘江镇围绕乡村振兴和人居环境整治，通过政府网站主动公开各类信息三百零二条。"
            + "成立由镇长任组长的领导小组，明确党政综合办公室专人负责信息的收集、审核和发布。"
            + "在便民服务中心设置查阅点，为群众提供免费的上网查询和打印服务。";
    private static final String OTHER_TEXT = "全年以惠农补贴、征地拆迁、低保救助三类信息为重点，逐村核对公开栏内容。"
            + "新开设短视频栏目，由包村干部用方言讲解政策，累计播放两万余次。"
            + "组织两次业务培训，邀请县档案馆讲解文件归档与密级审查的要求。";

    private static Outcomes outcomes(SectionKind section, String before, String now) {
        return Outcomes.ofYears(
                "OGI-X05", town(2022).text(section, before), town(2023).text(section, now));
    }

    @Test
    void aTextOfItsOwnPasses() {
        Outcomes outcomes = outcomes(SectionKind.OVERVIEW, TEXT_2022, OTHER_TEXT);

        assertThat(outcomes.findings()).isEmpty();
        assertThat(outcomes.at(OVERVIEW)).isEqualTo(RuleOutcome.PASSED);
    }

    @Test
    void aTextWithOnlyYearAndNumbersChangedIsAWarningThatShowsTheShare() {
        Finding finding = outcomes(SectionKind.OVERVIEW, TEXT_2022, TEXT_2023).finding();

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path().toString()).isEqualTo(OVERVIEW);
        assertThat(finding.arguments()).containsExactly("100%", "3");
        assertThat(finding.message()).contains("一、总体情况").contains("100%");
    }

    @Test
    void sectionFiveIsComparedToo() {
        assertThat(outcomes(SectionKind.PROBLEMS_AND_IMPROVEMENTS, TEXT_2022, TEXT_2023)
                        .finding()
                        .path())
                .hasToString(PROBLEMS);
    }

    @Test
    void aTextHalfOfWhichIsNewPasses() {
        assertThat(outcomes(SectionKind.OVERVIEW, TEXT_2022, TEXT_2023 + OTHER_TEXT)
                        .at(OVERVIEW))
                .isEqualTo(RuleOutcome.PASSED);
    }

    @Test
    void theSamePreambleIsNotCompared() {
        String preamble = "根据《中华人民共和国政府信息公开条例》和上级要求编制本报告，数据统计期限自1月1日起至12月31日止。";

        assertThat(Outcomes.ofYears(
                                "OGI-X05",
                                town(2022)
                                        .text(SectionKind.OVERVIEW, TEXT_2022)
                                        .text(SectionKind.OTHER_MATTERS, preamble),
                                town(2023)
                                        .text(SectionKind.OVERVIEW, OTHER_TEXT)
                                        .text(SectionKind.OTHER_MATTERS, preamble))
                        .findings())
                .isEmpty();
    }

    @Test
    void legalPhrasesAndStatementsThatNothingHappenedAreLeftOut() {
        String phrases = "坚持以习近平新时代中国特色社会主义思想为指导，贯彻落实《中华人民共和国政府信息公开条例》。"
                + "坚持“以公开为常态、不公开为例外”。本年度未收到政府信息公开申请。"
                + "未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。没有收取政府信息处理费的情况发生。";

        Outcomes outcomes = outcomes(SectionKind.OVERVIEW, phrases, phrases);

        assertThat(outcomes.findings()).isEmpty();
        assertThat(outcomes.at(OVERVIEW)).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void aShortReportIsNotCalledACopyForItsFewShortSentences() {
        String brief = "一、主动公开。二、加强管理。三、搞好监督。四、规范流程。信息及时发布。";

        Outcomes outcomes = outcomes(SectionKind.OVERVIEW, brief, brief);

        assertThat(outcomes.findings()).isEmpty();
        assertThat(outcomes.at(OVERVIEW)).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void subheadingsAreLeftOut() {
        ReportFixture previous = town(2022).text(SectionKind.OVERVIEW, TEXT_2022);
        ReportFixture current = town(2023).text(SectionKind.OVERVIEW, OTHER_TEXT);
        for (int i = 0; i < 9; i++) {
            previous.subheading(SectionKind.OVERVIEW, "（一）着力加强政府信息公开组织领导和制度机制建设情况");
            current.subheading(SectionKind.OVERVIEW, "（一）着力加强政府信息公开组织领导和制度机制建设情况");
        }

        assertThat(Outcomes.ofYears("OGI-X05", previous, current).findings()).isEmpty();
    }

    @Test
    void theLookBackAtLastYearsProblemsIsMeantToRepeat() {
        String lookBack = "针对上年度存在的公开内容不够全面、专栏更新不够及时、干部业务能力有待提高等问题，已全部整改到位。";
        String problems = "存在的问题：公开内容不够全面、专栏更新不够及时、干部业务能力有待提高等问题，已全部整改到位。";

        Outcomes outcomes = outcomes(
                SectionKind.PROBLEMS_AND_IMPROVEMENTS,
                problems + OTHER_TEXT,
                lookBack + lookBack + lookBack + TEXT_2023);

        assertThat(outcomes.findings()).isEmpty();
    }

    @Test
    void aSectionThatIsNotThereIsNotAssessable() {
        assertThat(Outcomes.ofYears("OGI-X05", town(2022), town(2023).text(SectionKind.OVERVIEW, TEXT_2023))
                        .at(OVERVIEW))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void aVeryLongTextIsComparedInBoundedTime() {
        String longText = TEXT_2022.repeat(20_000);

        Outcomes outcomes = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> outcomes(SectionKind.OVERVIEW, longText, longText));

        assertThat(outcomes.at(OVERVIEW)).isEqualTo(RuleOutcome.VIOLATED);
    }
}
