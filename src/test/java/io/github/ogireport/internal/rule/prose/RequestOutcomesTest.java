package io.github.ogireport.internal.rule.prose;

import static io.github.ogireport.internal.rule.prose.ProseCheck.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.form.Cell;
import io.github.ogireport.internal.rule.RuleCheck;
import io.github.ogireport.internal.rule.RuleEngine;
import io.github.ogireport.internal.statement.ProseReports;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.RuleSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that OGI-P01 to OGI-P04 report on a report: outcome and reason at each place, and the cells that took part. */
class RequestOutcomesTest {
    private static final String RECEIVED = "requests.newlyReceived.total";
    private static final String CARRIED_IN = "requests.carriedIn.total";
    private static final String TOTAL = "requests.outcomesTotal.total";
    private static final String FORWARD = "requests.carriedForward.total";

    private static ProseReports year(int year) {
        return ProseReports.year(year);
    }

    private static List<String> cells(Finding finding) {
        return finding.cells().stream().map(cell -> cell.path().toString()).toList();
    }

    @Nested
    class Requests {
        @Test
        void aFindingHasTheCellsTheClauseAndTheDifference() {
            Finding finding = rule(
                            "OGI-P01",
                            year(2024)
                                    .cell(RECEIVED, "36")
                                    .cell(CARRIED_IN, "7")
                                    .requests("今年收到申请35件。"))
                    .finding();

            assertThat(cells(finding)).containsExactly(RECEIVED, CARRIED_IN);
            assertThat(finding.arguments()).containsExactly("今年收到申请35件", "35", "36", "@sections.requestHandling");
            assertThat(finding.left()).hasToString("Optional[35]");
            assertThat(finding.right()).hasToString("Optional[36]");
            assertThat(finding.difference()).hasToString("Optional[-1]");
        }

        @Test
        void aStatementOfTheIntroductionIsSaidToStandThere() {
            assertThat(rule("OGI-P01", year(2024).cell(RECEIVED, "36").preamble("收到政府信息公开申请35件。"))
                            .finding()
                            .arguments())
                    .endsWith("@place.introduction");
        }

        @Test
        void whereTheTableHasNoneAnotherRuleShowsIt() {
            Rule rule = RuleCheck.standard("OGI-P01");
            RuleEngine.Outcome outcome = RuleEngine.run(
                    RuleSet.none().with(rule), year(2024).requests("收到申请3件。").context(), 100);

            assertThat(outcome.findings()).isEmpty();
            assertThat(outcome.results()).hasSize(1);
            assertThat(outcome.results().get(0).path().toString()).isEqualTo(RECEIVED);
            assertThat(outcome.results().get(0).outcome()).isEqualTo(RuleOutcome.NOT_APPLICABLE);
            assertThat(outcome.results().get(0).reason()).isEqualTo("OGI-P01.none");
            rule("OGI-P01", year(2024)).reports("NOT_APPLICABLE " + RECEIVED + " reason.noStatement");
        }

        @Test
        void whatIsNewlyReceivedIsEnoughWhereTheProseSaysJustThat() {
            ProseReports report = year(2024).cell(RECEIVED, "36").cell(CARRIED_IN, Cell.blank());

            rule("OGI-P01", report.requests("收到申请36件。")).reports("PASSED " + RECEIVED);
        }

        @Test
        void unclearStatementsAreQuotedAndNoMoreThanFour() {
            String unclear = "收到申请%d0余件。";
            ProseReports report = year(2024).cell(RECEIVED, "36");
            for (int i = 1; i <= 5; i++) {
                report.requests(unclear.formatted(i));
            }

            assertThat(rule("OGI-P01", report).result().message(Locale.CHINESE))
                    .contains("“收到申请10余件”“收到申请20余件”“收到申请30余件”“收到申请40余件”")
                    .doesNotContain("50余件");
        }

        @Test
        void bothSomeAndNoneCannotBeAssessed() {
            rule("OGI-P02", year(2024).cell(RECEIVED, "3").requests("收到申请3件。", "未收到政府信息公开申请。"))
                    .reports("NOT_ASSESSABLE " + RECEIVED + " reason.severalStatements");
        }

        @Test
        void whatWasCarriedInIsSomeToo() {
            rule("OGI-P02", year(2024).cell(CARRIED_IN, "3").requests("收到申请3件。"))
                    .reports("PASSED " + RECEIVED);
            rule("OGI-P02", year(2024).cell(CARRIED_IN, "3").requests("未收到政府信息公开申请。"))
                    .reports("PASSED " + RECEIVED);
            rule(
                            "OGI-P02",
                            year(2024)
                                    .cell(RECEIVED, "1")
                                    .cell(CARRIED_IN, Cell.blank())
                                    .requests("收到申请3件。"))
                    .reports("PASSED " + RECEIVED);
            rule("OGI-P02", year(2024).cell(CARRIED_IN, Cell.blank()).requests("收到申请3件。"))
                    .reports("NOT_ASSESSABLE " + RECEIVED + " reason.blankOperands");
        }

        @Test
        void aDenialIsHeldAgainstWhatIsNewlyReceivedAndSomeAgainstBoth() {
            Finding none = rule("OGI-P02", year(2024).cell(RECEIVED, "1").requests("未收到政府信息公开申请。"))
                    .finding();
            Finding some = rule("OGI-P02", year(2024).requests("收到申请3件。")).finding();

            assertThat(cells(none)).containsExactly(RECEIVED);
            assertThat(none.key()).isEqualTo("OGI-P02");
            assertThat(none.arguments()).containsExactly("未收到政府信息公开申请", "1", "@sections.requestHandling");
            assertThat(none.difference()).hasToString("Optional[-1]");
            assertThat(cells(some)).containsExactly(RECEIVED, CARRIED_IN);
            assertThat(some.key()).isEqualTo("OGI-P02.some");
        }

        @Test
        void handledAndCarriedAreReportedEachAtItsPlace() {
            rule("OGI-P03", year(2024).cell(TOTAL, "30").cell(FORWARD, "2").requests("答复30件，结转下年度3件。"))
                    .reports(
                            "PASSED " + TOTAL,
                            "NOT_APPLICABLE " + CARRIED_IN + " reason.noStatement",
                            "VIOLATED " + FORWARD + " OGI-P03");
            rule("OGI-P03", year(2024).cell(CARRIED_IN, "2").requests("上年结转3件。"))
                    .reports(
                            "NOT_APPLICABLE " + TOTAL + " reason.noStatement",
                            "VIOLATED " + CARRIED_IN + " OGI-P03",
                            "NOT_APPLICABLE " + FORWARD + " reason.noStatement");
        }

        @ParameterizedTest
        @CsvSource({"2024, requests.feeOverdue.total", "2020, requests.otherHandling.total"})
        void theAnsweredMayLeaveOutWhatWasHandledOtherwiseInBothForms(int year, String other) {
            rule("OGI-P03", year(year).cell(TOTAL, "26").cell(other, "2").requests("答复24件。"))
                    .reports(
                            "PASSED " + TOTAL,
                            "NOT_APPLICABLE " + CARRIED_IN + " reason.noStatement",
                            "NOT_APPLICABLE " + FORWARD + " reason.noStatement");
        }

        @ParameterizedTest
        @CsvSource({
            "2024, 予以公开, requests.disclosed.total, requests.disclosed.total",
            "2024, 部分公开, requests.partiallyDisclosed.total, requests.partiallyDisclosed.total",
            "2024, 予以公开及部分公开, requests.partiallyDisclosed.total, requests",
            "2024, 不予公开, requests.stateSecret.total, requests",
            "2024, 无法提供, requests.notHeld.total, requests",
            "2024, 不予处理, requests.petitionOrComplaint.total, requests",
            "2024, 其他处理, requests.feeOverdue.total, requests",
            "2020, 其他处理, requests.otherHandling.total, requests.otherHandling.total"
        })
        void everyOutcomeIsHeldAgainstItsRows(int year, String words, String cell, String path) {
            rule("OGI-P04", year(year).cell(cell, "3").requests(words + "3件。")).reports("PASSED " + path);
            rule("OGI-P04", year(year).cell(cell, "3").requests(words + "4件。"))
                    .reports("VIOLATED " + path + " OGI-P04");
        }

        @Test
        void whereNoOutcomeIsNamedNothingIsReported() {
            rule("OGI-P04", year(2024).requests("收到申请3件。")).reports("NOT_APPLICABLE  reason.noStatement");
        }
    }
}
