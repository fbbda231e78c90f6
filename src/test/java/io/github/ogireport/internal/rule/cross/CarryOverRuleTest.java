package io.github.ogireport.internal.rule.cross;

import static io.github.ogireport.internal.rule.cross.ReportFixture.town;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleOutcome;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CarryOverRuleTest {
    private static final String FORWARD = "requests.carriedForward.total";
    private static final String IN = "requests.carriedIn.total";

    private static Outcomes outcomes(ReportFixture previous, ReportFixture current) {
        return Outcomes.ofYears("OGI-X01", previous, current);
    }

    @Test
    void passesWhenWhatWasCarriedForwardIsCarriedIn() {
        Outcomes outcomes = outcomes(town(2022).with(FORWARD, "1"), town(2023).with(IN, "1"));

        assertThat(outcomes.findings()).isEmpty();
        assertThat(outcomes.at(IN)).isEqualTo(RuleOutcome.PASSED);
    }

    @Test
    void aTotalThatIsNotCarriedInIsAnErrorAtTheCellOfTheCurrentReport() {
        Finding finding = outcomes(town(2022).with(FORWARD, "3"), town(2023).with(IN, "1"))
                .finding();

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path().toString()).isEqualTo(IN);
        assertThat(finding.place()).isEqualTo(SourceSpan.UNKNOWN);
        assertThat(finding.cells())
                .extracting(cell -> cell.path().toString(), cell -> cell.cell().text())
                .containsExactly(tuple("previous:" + FORWARD, "3"), tuple(IN, "1"));
        assertThat(finding.left()).hasToString("Optional[3]");
        assertThat(finding.right()).hasToString("Optional[1]");
        assertThat(finding.difference()).hasToString("Optional[2]");
        assertThat(finding.message())
                .contains("二、上年结转政府信息公开申请数量 / 总计")
                .contains("3")
                .contains("1");
        assertThat(finding.message(Locale.ENGLISH))
                .contains("carries 3 forward")
                .contains("carries 1 in");
    }

    @Test
    void anApplicantColumnSortedOtherwiseIsAWarning() {
        Finding finding = outcomes(
                        town(2022).with(FORWARD, "1").with("requests.carriedForward.enterprise", "1"),
                        town(2023).with(IN, "1").with("requests.carriedIn.enterprise", "0"))
                .finding();

        assertThat(finding.path().toString()).isEqualTo("requests.carriedIn.enterprise");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aBlankCellIsNotZero() {
        Outcomes outcomes =
                outcomes(town(2022).with(FORWARD, Cell.blank()), town(2023).with(IN, "1"));

        assertThat(outcomes.findings()).isEmpty();
        assertThat(outcomes.at(IN)).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(outcomes.result(IN).message(Locale.CHINESE))
                .contains("上一年度报告")
                .contains("结转下年度")
                .contains("空白");
    }

    @Test
    void anUnreadableOrMissingCellIsNotZero() {
        assertThat(outcomes(town(2022), town(2023).with(IN, Cell.unreadable("1 2")))
                        .at(IN))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(outcomes(town(2022), town(2023).with(IN, Cell.missing())).at(IN))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void aTableThatIsNotInTheTextIsNotAssessable() {
        Outcomes outcomes =
                outcomes(town(2022).without(TableKind.REQUESTS), town(2023).with(IN, "1"));

        assertThat(outcomes.at("requests.carriedIn")).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(outcomes.findings()).isEmpty();
    }

    @Test
    void aReorganisationThatTheReportShowsOfLowersTheErrorToAWarning() {
        Finding finding = outcomes(
                        town(2022).with(FORWARD, "3"),
                        town(2023).with(IN, "5").text(SectionKind.REQUEST_HANDLING, "因机构改革，原城建办未办结的申请由我镇继续办理。"))
                .finding();

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aCorrectionThatTheReportShowsOfLowersTheErrorToAWarning() {
        Finding finding = outcomes(
                        town(2022).with(FORWARD, "3"),
                        town(2023).with(IN, "5").text(SectionKind.OTHER_MATTERS, "上年度报告结转数据有误，已重新发布。"))
                .finding();

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aCorrectedVersionLowersTheErrorToAWarning() {
        Finding finding = outcomes(
                        town(2022).with(FORWARD, "3").title("盘江镇2022年政府信息公开工作年度报告（更正版）"),
                        town(2023).with(IN, "5"))
                .finding();

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void everydayWordsDoNotExplainAnError() {
        Finding finding = outcomes(
                        town(2022).with(FORWARD, "3"),
                        town(2023).with(IN, "5").text(SectionKind.OVERVIEW, "统一依申请公开答复口径。受机构改革影响，人手不足。"))
                .finding();

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void theTwoFormsHaveTheseRowsAlike() {
        Outcomes outcomes =
                outcomes(town(2020).form2019().with(FORWARD, "2"), town(2021).with(IN, "0"));

        assertThat(outcomes.finding().path().toString()).isEqualTo(IN);
    }
}
