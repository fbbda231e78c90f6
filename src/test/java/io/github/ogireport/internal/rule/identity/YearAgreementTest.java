package io.github.ogireport.internal.rule.identity;

import static io.github.ogireport.internal.rule.prose.ProseCheck.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.internal.rule.RuleCheck;
import io.github.ogireport.internal.rule.RuleEngine;
import io.github.ogireport.internal.statement.ProseReports;
import io.github.ogireport.rule.RuleResult;
import io.github.ogireport.rule.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OGI-Y01: which years of the prose count, and what is at fault where title and period differ. */
class YearAgreementTest {
    private static final String TITLE = "盘江镇2024年政府信息公开工作年度报告";
    private static final String OVERVIEW = "sections.overview";

    private static ProseReports titled() {
        return ProseReports.year(2024).title(TITLE);
    }

    private static List<String> reported(ProseReports report) {
        return RuleEngine.run(RuleSet.none().with(RuleCheck.standard("OGI-Y01")), report.context(), 100)
                .results()
                .stream()
                .map(result -> result.outcome() + " " + result.path().toString() + reason(result))
                .toList();
    }

    private static String reason(RuleResult result) {
        return result.reason().isEmpty() ? "" : " " + result.reason();
    }

    /** Two mentions of another year would be a finding, if they counted. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年，公开信息。",
                "工作有序。2023年，公开信息",
                "（一）2023年，公开信息",
                "工作：2023年，公开信息",
                "工作；2023年, 公开信息",
                "公布2023年政府信息公开情况",
                "贯穿2023年全年",
                "截至2023年12月31日",
                "截止2023年12月31日，公开信息",
                "2023年，公开信息，将继续。"
            })
    void aYearStandsForThatOfTheReport(String text) {
        assertThat(reported(titled().overview(text))).contains("VIOLATED " + OVERVIEW + " OGI-Y01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公开2023年，2022年，决算", "2023年我镇公开信息", "（2023年修订）", "2025年，我镇将继续公开", "2025年,将公开。",
                "12月31日，2023年12月31日", "至2023年12月31日", "2023年12月31日", "2023年度工作", "2023年"
            })
    void otherYearsDoNotCount(String text) {
        assertThat(reported(titled().overview(text)))
                .containsExactly(
                        "NOT_APPLICABLE year OGI-Y01.noYear", "NOT_APPLICABLE " + OVERVIEW + " OGI-Y01.noYear");
    }

    @ParameterizedTest
    @ValueSource(strings = {"按时编制并公布了2023年政府信息公开工作年度报告。", "公布《2023年政府信息公开年度报告》，并整改2023年政府信息公开工作报告中存在的问题。"})
    void theNameOfAnotherReportDoesNotCount(String text) {
        assertThat(reported(titled().overview(text))).contains("NOT_APPLICABLE " + OVERVIEW + " OGI-Y01.noYear");
    }

    @Test
    void theNameOfTheReportThatIsAnnouncedCounts() {
        assertThat(reported(titled().overview("现将2023年政府信息公开工作年度报告公布如下。")))
                .contains("VIOLATED " + OVERVIEW + " OGI-Y01");
        assertThat(reported(titled().preamble("现公布2023年政府信息公开工作年度报告。"))).contains("VIOLATED year OGI-Y01");
        assertThat(reported(titled().preamble("上年公布了2023年政府信息公开工作年度报告。")))
                .contains("NOT_APPLICABLE year OGI-Y01.noYear");
    }

    @Test
    void theIntroductionAndSectionOneAreJudgedEachByItself() {
        assertThat(reported(titled().preamble("公布2024年政府信息公开情况").overview("2023年，公开信息。")))
                .containsExactly("PASSED year", "VIOLATED " + OVERVIEW + " OGI-Y01");
        assertThat(reported(titled().preamble("公布2023年政府信息公开情况").overview("2024年，公开信息。")))
                .containsExactly("VIOLATED year OGI-Y01", "PASSED " + OVERVIEW);
    }

    @Test
    void aFindingShowsTheYearTheOtherAndHowOften() {
        assertThat(rule("OGI-Y01", titled().overview("2023年，公开信息。", "2023年，公开信息。2024年，公开信息。"))
                        .finding()
                        .arguments())
                .containsExactly("2024", "2023", "2");
    }

    @Test
    void aPeriodThatBeginsOrEndsInTheYearOfTheTitleAgrees() {
        assertThat(reported(titled().period("2024-01-01", "2024-12-31")))
                .first()
                .isEqualTo("PASSED period");
        assertThat(reported(titled().period("2023-01-01", "2024-12-31")))
                .first()
                .isEqualTo("PASSED period");
        assertThat(reported(titled().period("2024-01-01", "2025-12-31")))
                .first()
                .isEqualTo("PASSED period");
    }

    @Test
    void whereTitleAndPeriodDifferTheProseShowsWhichIsWrong() {
        ProseReports period = titled().period("2023-01-01", "2023-12-31");

        rule("OGI-Y01", period.overview("2023年，公开信息。")).isViolatedAt(Severity.ERROR, "title");
        assertThat(reported(period))
                .containsExactly(
                        "VIOLATED title OGI-Y01.period", "NOT_APPLICABLE year OGI-Y01.noYear", "PASSED " + OVERVIEW);
        assertThat(reported(titled().period("2023-01-01", "2023-12-31").preamble("公布2023年政府信息公开情况")))
                .startsWith("VIOLATED title OGI-Y01.period");
        assertThat(reported(titled().period("2023-01-01", "2023-12-31").overview("2024年，公开信息。")))
                .containsExactly(
                        "VIOLATED period OGI-Y01.period", "NOT_APPLICABLE year OGI-Y01.noYear", "PASSED " + OVERVIEW);
        assertThat(reported(titled().period("2023-01-01", "2023-12-31").overview("2023年，公开信息。2024年，公开信息。")))
                .startsWith("VIOLATED period OGI-Y01.period");
        assertThat(reported(titled().period("2023-01-01", "2023-12-31").requests("2023年，公开信息。")))
                .startsWith("VIOLATED period OGI-Y01.period");
    }

    @Test
    void withoutTitleThePeriodIsNotHeldAgainstAnything() {
        assertThat(reported(ProseReports.year(2024)
                        .period("2023-01-01", "2023-12-31")
                        .overview("2024年，公开信息。")))
                .containsExactly("NOT_APPLICABLE year OGI-Y01.noYear", "PASSED " + OVERVIEW);
    }
}
