package io.github.ogireport.internal.rule.cross;

import static io.github.ogireport.internal.rule.cross.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleOutcome;
import org.junit.jupiter.api.Test;

class SiblingCopyRuleTest {
    private static final String TEXT = "%s围绕乡村振兴和人居环境整治，通过政府网站主动公开各类信息%s条。"
            + "成立由镇长任组长的领导小组，明确党政综合办公室专人负责信息的收集、审核和发布。"
            + "在便民服务中心设置查阅点，为群众提供免费的上网查询和打印服务。";
    private static final String OTHER = "全年以惠农补贴、征地拆迁、低保救助三类信息为重点，逐村核对公开栏内容。" + "新开设短视频栏目，由包村干部用方言讲解政策，累计播放两万余次。";

    private static ReportFixture member(String agency, String overview) {
        return report(agency, "2024").text(SectionKind.OVERVIEW, overview);
    }

    private static Outcomes outcomes(ReportFixture... members) {
        return Outcomes.ofMembers("OGI-A05", report("衡南县人民政府", "2024"), members);
    }

    @Test
    void textsOfTheirOwnPass() {
        Outcomes outcomes = outcomes(member("栗江镇人民政府", TEXT.formatted("栗江镇", "30")), member("宝盖镇人民政府", OTHER + OTHER));

        assertThat(outcomes.findings()).isEmpty();
        assertThat(outcomes.at("member[1]:sections.overview")).isEqualTo(RuleOutcome.PASSED);
    }

    @Test
    void aTextWithAnotherNameInItIsAWarningThatNamesBoth() {
        Finding finding = outcomes(
                        member("栗江镇人民政府", TEXT.formatted("栗江镇", "30")),
                        member("宝盖镇人民政府", TEXT.formatted("宝盖镇人民政府", "512")))
                .finding();

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path().toString()).isEqualTo("member[1]:sections.overview");
        assertThat(finding.message()).contains("栗江镇").contains("宝盖镇").contains("100%");
    }

    @Test
    void theNamesOfStreetsAreLeftOutInEverySpelling() {
        assertThat(outcomes(
                                member("娄桥街道办事处", "娄桥" + TEXT.formatted("娄桥街道", "30")),
                                member("南白象街道办事处", "南白象" + TEXT.formatted("南白象街道办事处", "512")))
                        .finding()
                        .arguments())
                .contains("100%");
    }

    @Test
    void aMemberWithoutTheSectionIsNotAssessable() {
        Outcomes outcomes = outcomes(member("栗江镇人民政府", TEXT.formatted("栗江镇", "1")), report("宝盖镇人民政府", "2024"));

        assertThat(outcomes.at("member[1]:sections.overview")).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void aTextCopiedByManyIsReportedOnceForEachCopy() {
        Outcomes outcomes = outcomes(
                member("栗江镇人民政府", TEXT.formatted("栗江镇", "1")),
                member("宝盖镇人民政府", TEXT.formatted("宝盖镇", "2")),
                member("谭子山镇人民政府", TEXT.formatted("谭子山镇", "3")));

        assertThat(outcomes.findings())
                .extracting(finding -> finding.path().toString())
                .containsExactly("member[1]:sections.overview", "member[2]:sections.overview");
    }

    @Test
    void aShortTextThatStandsInALongOneIsNoCopy() {
        assertThat(outcomes(
                                member("栗江镇人民政府", TEXT.formatted("栗江镇", "1")),
                                member("宝盖镇人民政府", TEXT.formatted("宝盖镇", "2") + OTHER + OTHER))
                        .findings())
                .isEmpty();
    }

    @Test
    void legalPhrasesInCommonAreNoCopy() {
        String phrases = "坚持以习近平新时代中国特色社会主义思想为指导，贯彻落实《中华人民共和国政府信息公开条例》。本年度未收到政府信息公开申请。";

        Outcomes outcomes = outcomes(member("栗江镇人民政府", phrases), member("宝盖镇人民政府", phrases));

        assertThat(outcomes.findings()).isEmpty();
        assertThat(outcomes.at("member[0]:sections.overview")).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void aSingleMemberHasNoSibling() {
        assertThat(outcomes(member("栗江镇人民政府", TEXT)).at("")).isEqualTo(RuleOutcome.NOT_APPLICABLE);
    }

    @Test
    void sectionFiveIsComparedToo() {
        Outcomes outcomes = outcomes(
                report("栗江镇人民政府", "2024").text(SectionKind.PROBLEMS_AND_IMPROVEMENTS, TEXT.formatted("栗江镇", "30")),
                report("宝盖镇人民政府", "2024").text(SectionKind.PROBLEMS_AND_IMPROVEMENTS, TEXT.formatted("宝盖镇", "30")));

        assertThat(outcomes.finding().path().toString()).isEqualTo("member[1]:sections.problemsAndImprovements");
    }

    @Test
    void aLongTextThatHoldsAShortOneIsNoCopyInEitherOrder() {
        assertThat(outcomes(
                                member("宝盖镇人民政府", TEXT.formatted("宝盖镇", "2") + OTHER + OTHER),
                                member("栗江镇人民政府", TEXT.formatted("栗江镇", "1")))
                        .findings())
                .isEmpty();
    }
}
