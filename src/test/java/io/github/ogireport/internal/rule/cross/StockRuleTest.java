package io.github.ogireport.internal.rule.cross;

import static io.github.ogireport.internal.rule.cross.ReportFixture.town;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StockRuleTest {
    private static final String IN_FORCE = "proactive.normativeDocuments.inForce";
    private static final String ISSUED = "proactive.normativeDocuments.issued";
    private static final String REPEALED = "proactive.normativeDocuments.repealed";

    private static Outcomes outcomes(ReportFixture previous, ReportFixture current) {
        return Outcomes.ofYears("OGI-X02", previous, current);
    }

    private static ReportFixture broken() {
        return town(2023).with(ISSUED, "2").with(REPEALED, "1").with(IN_FORCE, "9");
    }

    @Test
    void passesWhenTheStockIsCarriedOn() {
        Outcomes outcomes = outcomes(town(2022).with(IN_FORCE, "1"), town(2023).with(REPEALED, "1"));

        assertThat(outcomes.findings()).isEmpty();
        assertThat(outcomes.at(IN_FORCE)).isEqualTo(RuleOutcome.PASSED);
    }

    @Test
    void aStockThatDoesNotFollowIsAWarningWithAllFourCells() {
        Finding finding = outcomes(town(2022).with(IN_FORCE, "3"), broken()).finding();

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path().toString()).isEqualTo(IN_FORCE);
        assertThat(finding.cells())
                .extracting(cell -> cell.path().toString())
                .containsExactly("previous:" + IN_FORCE, ISSUED, REPEALED, IN_FORCE);
        assertThat(finding.left()).hasToString("Optional[9]");
        assertThat(finding.right()).hasToString("Optional[4]");
        assertThat(finding.difference()).hasToString("Optional[5]");
    }

    @Test
    void aBlankStockIsNotAssessable() {
        assertThat(outcomes(town(2022).with(IN_FORCE, Cell.blank()), broken()).at(IN_FORCE))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(outcomes(town(2022).without(TableKind.PROACTIVE), broken()).at("proactive"))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本年度开展了行政规范性文件清理，现行有效件数有变动。",
                "因统计范围调整，现行有效件数以此为准。",
                "现行有效文件数据与上年不一致的，以本年度报告为准。",
                "受机构改革影响，部分规范性文件由其他部门管理。",
                "有5件行政规范性文件到期自动失效。"
            })
    void wordsThatExplainTheStockLowerItToARemark(String sentence) {
        Finding finding = outcomes(
                        town(2022).with(IN_FORCE, "3"), broken().text(SectionKind.PROACTIVE_DISCLOSURE, sentence))
                .finding();

        assertThat(finding.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void wordsAboutOtherThingsExplainNothing() {
        Finding finding = outcomes(
                        town(2022).with(IN_FORCE, "3"), broken().text(SectionKind.OVERVIEW, "清理僵尸账号，调整领导小组成员。"))
                .finding();

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void theTotalDisclosedOfThe2019FormIsNoStock() {
        Outcomes outcomes =
                outcomes(town(2022).form2019().with("proactive.normativeDocuments.totalDisclosed", "40"), broken());

        assertThat(outcomes.findings()).isEmpty();
        assertThat(outcomes.at("proactive.normativeDocuments")).isEqualTo(RuleOutcome.NOT_APPLICABLE);
    }

    @Test
    void reportsBefore2022HaveNoStockToStartFrom() {
        Outcomes outcomes = outcomes(town(2020), town(2021).with(IN_FORCE, "9"));

        assertThat(outcomes.findings()).isEmpty();
        assertThat(outcomes.at("proactive")).isEqualTo(RuleOutcome.NOT_APPLICABLE);
    }

    @Test
    void theFirstReportsWithAStockAfterThemAreThoseOn2022() {
        Outcomes outcomes = outcomes(town(2021).with(IN_FORCE, "3"), town(2022).with(IN_FORCE, "3"));

        assertThat(outcomes.at(IN_FORCE)).isEqualTo(RuleOutcome.PASSED);
    }

    @Test
    void theStockOfRulesIsCheckedToo() {
        String rules = "proactive.rules.inForce";
        Finding finding = outcomes(
                        town(2022).with(rules, "8"),
                        town(2023).with("proactive.rules.issued", "1").with(rules, "8"))
                .finding();

        assertThat(finding.path().toString()).isEqualTo(rules);
        assertThat(finding.arguments()).containsExactly("8", "1", "0", "9", "8");
        assertThat(finding.difference()).hasToString("Optional[-1]");
    }
}
