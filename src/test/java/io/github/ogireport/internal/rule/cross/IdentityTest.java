package io.github.ogireport.internal.rule.cross;

import static io.github.ogireport.internal.rule.cross.ReportFixture.report;
import static io.github.ogireport.internal.rule.cross.ReportFixture.town;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.ogireport.CrossReport;
import io.github.ogireport.CrossReport.Comparison;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.cross.prose.BodyName;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.RuleResult;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
    private static final String FORWARD = "requests.carriedForward.total";
    private static final int YEAR_RULES = 8;

    private static Comparison compare(ReportFixture previous, ReportFixture current) {
        return CrossReport.assessYears(previous.with(FORWARD, "7").build(), current.build());
    }

    private static void assertRefused(Comparison comparison, RuleOutcome outcome, String reason) {
        assertThat(comparison.findings()).isEmpty();
        assertThat(comparison.ruleResults()).hasSize(YEAR_RULES);
        assertThat(comparison.ruleResults()).extracting(RuleResult::outcome).containsOnly(outcome);
        assertThat(comparison.ruleResults()).extracting(RuleResult::reason).containsOnly(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "盘江镇, 盘江镇人民政府",
        "衡南县人民政府, 衡南县",
        "沾益区盘江镇人民政府, 盘江镇",
        "长沙市财政局, 市财政局",
        "正阳街道办事处, 正阳街道",
        "正阳街道办, 正阳街道办事处",
        "某市住房和城乡建设局办公室, 某市住房和城乡建设局",
        "栗江镇 人民政府, 栗江镇人民政府"
    })
    void spellingsOfOneAgencyAreCompared(String before, String now) {
        assertThat(compare(report(before, "2022"), report(now, "2023")).findings())
                .isNotEmpty();
        assertThat(compare(report(now, "2022"), report(before, "2023")).findings())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"盘江镇人民政府, 栗江镇人民政府", "衡南县人民政府, 南县人民政府", "衡南县财政局, 衡南县审计局", "盘江乡人民政府, 盘江镇人民政府", "衡南县人民政府, 衡南县栗江镇人民政府"})
    void differentAgenciesAreNotCompared(String before, String now) {
        assertRefused(
                compare(report(before, "2022"), report(now, "2023")), RuleOutcome.NOT_APPLICABLE, "cross.otherAgency");
    }

    @ParameterizedTest
    @CsvSource({"2021, 2023", "2023, 2023", "2024, 2023"})
    void yearsThatDoNotFollowEachOtherAreNotCompared(String before, String now) {
        assertRefused(
                compare(report("盘江镇", before), report("盘江镇", now)), RuleOutcome.NOT_APPLICABLE, "cross.notConsecutive");
    }

    @Test
    void anAgencyOrYearThatIsNotStatedIsNotAssessable() {
        assertRefused(compare(report("", "2022"), town(2023)), RuleOutcome.NOT_ASSESSABLE, "cross.agencyUnstated");
        assertRefused(compare(town(2022), report("盘江镇", "")), RuleOutcome.NOT_ASSESSABLE, "cross.yearUnstated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"衡南县人民政府办公室", "衡南县政府办", "衡南县人民政府（本级）", "衡南县人民政府办公室（本级）"})
    void aGovernmentAndItsOfficeOrOwnLevelAreNotCompared(String own) {
        assertRefused(
                compare(report(own, "2022"), report("衡南县人民政府", "2023")),
                RuleOutcome.NOT_ASSESSABLE,
                "cross.otherScope");
    }

    @Test
    void aReportThatIsNullIsRefused() {
        AnnualReport report = town(2023).build();

        assertThatNullPointerException().isThrownBy(() -> CrossReport.compareYears(report, null));
        assertThatNullPointerException().isThrownBy(() -> CrossReport.compareMembers(report, null));
    }

    @Test
    void aReportOnTheWholeAreaIsNotComparedWithOneOnTheBodyAlone() {
        ReportFixture aggregate = report("衡南县人民政府", "2022").text(SectionKind.OTHER_MATTERS, "本报告汇总了全县各部门、各乡镇的数据。");
        ReportFixture single = report("衡南县人民政府", "2023").text(SectionKind.OVERVIEW, "本机关共收到政府信息公开申请2件。");

        Comparison comparison = compare(aggregate, single);

        assertRefused(comparison, RuleOutcome.NOT_ASSESSABLE, "cross.otherScope");
        assertThat(comparison.ruleResults().get(0).message(Locale.ENGLISH)).contains("differ in scope");
    }

    @Test
    void theSameReportsGiveTheSameResultAndFingerprints() {
        AnnualReport previous = town(2022).with(FORWARD, "7").build();
        AnnualReport current = town(2023).build();

        Comparison first = CrossReport.assessYears(previous, current);
        Comparison second = CrossReport.assessYears(previous, current);

        assertThat(first).isEqualTo(second);
        assertThat(first.findings()).isEqualTo(CrossReport.compareYears(previous, current));
        assertThat(first.findings().get(0).fingerprint())
                .isEqualTo(second.findings().get(0).fingerprint());
    }

    @Test
    void aReportOnTheBodyAloneIsNotComparedWithOneOnTheWholeAreaNorIsTheOrderOfAny() {
        ReportFixture single = report("衡南县人民政府", "2022").text(SectionKind.OVERVIEW, "本机关共收到政府信息公开申请2件。");
        ReportFixture unsaid = report("衡南县人民政府", "2023");

        assertThat(compare(single, unsaid).findings()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"某县盘江镇, 江镇", "盘江镇, 江镇", "大盘江镇, 盘江镇", "沾益区镇, 镇"})
    void aNameThatOnlyEndsAlikeIsThatOfAnotherBody(String before, String now) {
        assertRefused(
                compare(report(before, "2022"), report(now, "2023")), RuleOutcome.NOT_APPLICABLE, "cross.otherAgency");
    }

    @ParameterizedTest
    @ValueSource(strings = {"政府", "政府办公室", "本级"})
    void aNameThatIsOnlyASuffixIsKeptWhole(String name) {
        assertThat(BodyName.of(name).stem()).isEqualTo(name);
    }
}
