package io.github.ogireport.internal.rule.prose;

import static io.github.ogireport.internal.rule.prose.ProseCheck.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.RuleEngine;
import io.github.ogireport.internal.statement.ProseReports;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.FindingCell;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.RuleSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that the rules on the prose tell of a report: the outcome and reason at each place, and the cells that took part. */
class ProseOutcomesTest {
    private static final String RECEIVED = "requests.newlyReceived.total";
    private static final String CARRIED_IN = "requests.carriedIn.total";
    private static final String TOTAL = "requests.outcomesTotal.total";
    private static final String FORWARD = "requests.carriedForward.total";
    private static final String FEES = "proactive.fees.amount";

    private static ProseReports year(int year) {
        return ProseReports.year(year);
    }

    private static List<String> cells(Finding finding) {
        return finding.cells().stream().map(FindingCell::path).toList();
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
            assertThat(finding.left()).isEqualTo("35");
            assertThat(finding.right()).isEqualTo("36");
            assertThat(finding.difference()).isEqualTo("-1");
        }

        @Test
        void aStatementOfTheIntroductionIsSaidToStandThere() {
            assertThat(rule("OGI-P01", year(2024).cell(RECEIVED, "36").preamble("收到政府信息公开申请35件。"))
                            .finding()
                            .arguments())
                    .endsWith("@place.introduction");
        }

        @Test
        void whereTheTableHasNoneAnotherRuleTellsIt() {
            Rule rule = new ReceivedCount();
            RuleEngine.Outcome outcome = RuleEngine.run(
                    RuleSet.none().with(rule), year(2024).requests("收到申请3件。").context(), 100);

            assertThat(outcome.findings()).isEmpty();
            assertThat(outcome.results()).hasSize(1);
            assertThat(outcome.results().get(0).path()).isEqualTo(RECEIVED);
            assertThat(outcome.results().get(0).outcome()).isEqualTo(RuleOutcome.NOT_APPLICABLE);
            assertThat(outcome.results().get(0).reason()).isEqualTo("OGI-P01.none");
            rule("OGI-P01", year(2024)).tells("NOT_APPLICABLE " + RECEIVED + " reason.noStatement");
        }

        @Test
        void whatIsNewlyReceivedIsEnoughWhereTheProseSaysJustThat() {
            ProseReports report = year(2024).cell(RECEIVED, "36").cell(CARRIED_IN, Cell.blank());

            rule("OGI-P01", report.requests("收到申请36件。")).tells("PASSED " + RECEIVED);
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
                    .tells("NOT_ASSESSABLE " + RECEIVED + " reason.severalStatements");
        }

        @Test
        void whatWasCarriedInIsSomeToo() {
            rule("OGI-P02", year(2024).cell(CARRIED_IN, "3").requests("收到申请3件。"))
                    .tells("PASSED " + RECEIVED);
            rule("OGI-P02", year(2024).cell(CARRIED_IN, "3").requests("未收到政府信息公开申请。"))
                    .tells("PASSED " + RECEIVED);
            rule(
                            "OGI-P02",
                            year(2024)
                                    .cell(RECEIVED, "1")
                                    .cell(CARRIED_IN, Cell.blank())
                                    .requests("收到申请3件。"))
                    .tells("PASSED " + RECEIVED);
            rule("OGI-P02", year(2024).cell(CARRIED_IN, Cell.blank()).requests("收到申请3件。"))
                    .tells("NOT_ASSESSABLE " + RECEIVED + " reason.blankOperands");
        }

        @Test
        void aDenialIsHeldAgainstWhatIsNewlyReceivedAndSomeAgainstBoth() {
            Finding none = rule("OGI-P02", year(2024).cell(RECEIVED, "1").requests("未收到政府信息公开申请。"))
                    .finding();
            Finding some = rule("OGI-P02", year(2024).requests("收到申请3件。")).finding();

            assertThat(cells(none)).containsExactly(RECEIVED);
            assertThat(none.key()).isEqualTo("OGI-P02");
            assertThat(none.arguments()).containsExactly("未收到政府信息公开申请", "1", "@sections.requestHandling");
            assertThat(none.difference()).isEqualTo("-1");
            assertThat(cells(some)).containsExactly(RECEIVED, CARRIED_IN);
            assertThat(some.key()).isEqualTo("OGI-P02.some");
        }

        @Test
        void handledAndCarriedAreToldEachAtItsPlace() {
            rule("OGI-P03", year(2024).cell(TOTAL, "30").cell(FORWARD, "2").requests("答复30件，结转下年度3件。"))
                    .tells(
                            "PASSED " + TOTAL,
                            "NOT_APPLICABLE " + CARRIED_IN + " reason.noStatement",
                            "VIOLATED " + FORWARD + " OGI-P03");
            rule("OGI-P03", year(2024).cell(CARRIED_IN, "2").requests("上年结转3件。"))
                    .tells(
                            "NOT_APPLICABLE " + TOTAL + " reason.noStatement",
                            "VIOLATED " + CARRIED_IN + " OGI-P03",
                            "NOT_APPLICABLE " + FORWARD + " reason.noStatement");
        }

        @ParameterizedTest
        @CsvSource({"2024, requests.feeOverdue.total", "2020, requests.otherHandling.total"})
        void theAnsweredMayLeaveOutWhatWasHandledOtherwiseInBothForms(int year, String other) {
            rule("OGI-P03", year(year).cell(TOTAL, "26").cell(other, "2").requests("答复24件。"))
                    .tells(
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
            rule("OGI-P04", year(year).cell(cell, "3").requests(words + "3件。")).tells("PASSED " + path);
            rule("OGI-P04", year(year).cell(cell, "3").requests(words + "4件。")).tells("VIOLATED " + path + " OGI-P04");
        }

        @Test
        void whereNoOutcomeIsNamedNothingIsTold() {
            rule("OGI-P04", year(2024).requests("收到申请3件。")).tells("NOT_APPLICABLE  reason.noStatement");
        }
    }

    @Nested
    class Disputes {
        @ParameterizedTest
        @CsvSource({
            "行政复议3件, challenges.reconsideration.total, challenges.reconsideration.total",
            "行政诉讼3件, challenges.litigationAfterReconsideration.total, challenges",
            "直接起诉3件, challenges.directLitigation.total, challenges.directLitigation.total",
            "复议后起诉3件, challenges.litigationAfterReconsideration.total, challenges.litigationAfterReconsideration.total",
            "行政复议维持3件, challenges.reconsideration.upheld, challenges.reconsideration.upheld",
            "行政复议纠正3件, challenges.reconsideration.corrected, challenges.reconsideration.corrected",
            "行政复议其他结果3件, challenges.reconsideration.otherResult, challenges.reconsideration.otherResult",
            "行政复议尚未审结3件, challenges.reconsideration.pending, challenges.reconsideration.pending"
        })
        void everyCountIsHeldAgainstItsCells(String words, String cell, String path) {
            rule("OGI-P05", year(2024).cell(cell, "3").prose(SectionKind.CHALLENGES, words))
                    .tells("PASSED " + path);
            rule("OGI-P05", year(2024).cell(cell, "2").prose(SectionKind.CHALLENGES, words))
                    .tells("VIOLATED " + path + " OGI-P05");
        }

        @Test
        void allUpheldIsToldBesideTheNumber() {
            ProseReports report = year(2024)
                    .cell("challenges.reconsideration.total", "3")
                    .cell("challenges.reconsideration.upheld", "3")
                    .prose(SectionKind.CHALLENGES, "行政复议3件，均维持。");

            rule("OGI-P05", report)
                    .tells("PASSED challenges.reconsideration.total", "PASSED challenges.reconsideration.upheld");
        }

        @Test
        void allUpheldIsNotAssessableWhereACellIsBlank() {
            for (String blank : List.of("upheld", "total")) {
                ProseReports report = year(2024)
                        .cell("challenges.reconsideration.total", "3")
                        .cell("challenges.reconsideration.upheld", "3")
                        .cell("challenges.reconsideration." + blank, Cell.blank())
                        .prose(SectionKind.CHALLENGES, "行政复议提起，均维持。");

                rule("OGI-P05", report).tells("NOT_ASSESSABLE challenges.reconsideration.upheld reason.blankOperands");
            }
        }

        @Test
        void aFindingOnAllUpheldHasBothCells() {
            Finding finding = rule(
                            "OGI-P05",
                            year(2024)
                                    .cell("challenges.reconsideration.total", "3")
                                    .cell("challenges.reconsideration.upheld", "2")
                                    .prose(SectionKind.CHALLENGES, "行政复议3件，均维持。"))
                    .finding();

            assertThat(cells(finding))
                    .containsExactly("challenges.reconsideration.upheld", "challenges.reconsideration.total");
            assertThat(finding.arguments()).containsExactly("均维持", "2", "3", "@sections.challenges");
            assertThat(finding.difference()).isEqualTo("-1");
        }
    }

    @Nested
    class TableTwo {
        @ParameterizedTest
        @CsvSource({
            "制发规章3件, proactive.rules.issued",
            "废止规章3件, proactive.rules.repealed",
            "现行有效规章3件, proactive.rules.inForce",
            "制发规范性文件3件, proactive.normativeDocuments.issued",
            "废止规范性文件3件, proactive.normativeDocuments.repealed",
            "现行有效规范性文件3件, proactive.normativeDocuments.inForce"
        })
        void everyCountOfDocumentsIsHeldAgainstItsCell(String words, String path) {
            rule("OGI-P07", year(2024).cell(path, "3").overview(words)).tells("PASSED " + path);
            rule("OGI-P07", year(2024).cell(path, "2").overview(words)).tells("VIOLATED " + path + " OGI-P07");
        }

        @Test
        void theFormOf2019HasNoColumnsForDocumentsRepealedOrInForce() {
            rule("OGI-P07", year(2020).overview("制定规范性文件0件，废止3件，现行有效81件。"))
                    .tells(
                            "PASSED proactive.normativeDocuments.newlyProduced",
                            "NOT_APPLICABLE proactive.normativeDocuments reason.otherForm",
                            "NOT_APPLICABLE proactive.normativeDocuments reason.otherForm");
        }

        @ParameterizedTest
        @CsvSource({
            "行政许可3件, proactive.licensing.decisions",
            "行政处罚3件, proactive.penalties.decisions",
            "行政强制3件, proactive.compulsion.decisions",
            "收取行政事业性收费30000元, proactive.fees.amount"
        })
        void everyCountOfDecisionsIsHeldAgainstItsCell(String words, String path) {
            rule("OGI-P08", year(2024).cell(path, "3").overview(words)).tells("PASSED " + path);
            rule("OGI-P08", year(2024).cell(path, "2").overview(words)).tells("VIOLATED " + path + " OGI-P08");
        }

        @ParameterizedTest
        @CsvSource({
            "27642500, PASSED proactive.licensing.decisions",
            "27641500, PASSED proactive.licensing.decisions",
            "27642501, VIOLATED proactive.licensing.decisions OGI-P08"
        })
        void aCellInTenThousandsIsExactToHalfOfItsLastDigit(String said, String told) {
            rule(
                            "OGI-P08",
                            year(2024)
                                    .cell("proactive.licensing.decisions", Cell.number("2764.2", "万", "2764.2万"))
                                    .overview("行政许可" + said + "宗。"))
                    .tells(told);
        }

        @Test
        void theFormOf2019HasNoAmountOfFees() {
            rule("OGI-P08", year(2020).overview("收取行政事业性收费3万元。"))
                    .tells("NOT_APPLICABLE proactive.fees reason.otherForm");
        }

        @ParameterizedTest
        @CsvSource({"150, PASSED proactive.fees.amount", "151, VIOLATED proactive.fees.amount OGI-P06"})
        void theProcessingFeeMayBeRoundedInTheTable(String yuan, String told) {
            rule("OGI-P06", year(2022).cell(FEES, "0.01").prose(SectionKind.OTHER_MATTERS, "收取信息处理费" + yuan + "元。"))
                    .tells(told);
        }

        @Test
        void aFindingOnTheProcessingFeeTellsTheAmounts() {
            Finding finding = rule(
                            "OGI-P06", year(2022).cell(FEES, "0.01").prose(SectionKind.OTHER_MATTERS, "收取信息处理费400元。"))
                    .finding();

            assertThat(finding.left()).isEqualTo("400");
            assertThat(finding.right()).isEqualTo("100");
            assertThat(finding.difference()).isEqualTo("300");
            assertThat(cells(finding)).containsExactly(FEES);
        }

        @Test
        void theStatementOnTheFeeIsAskedForFromTheReportOn2020On() {
            rule("OGI-P11", year(2020)).tells("VIOLATED sections.otherMatters OGI-P11");
            rule("OGI-P11", year(2019)).tells("NOT_APPLICABLE sections.otherMatters OGI-P11.before2020");
        }

        @Test
        void feesInGeneralAreEnoughInSectionSixAlone() {
            rule("OGI-P11", year(2024).prose(SectionKind.OTHER_MATTERS, "费用未产生。"))
                    .tells("PASSED sections.otherMatters");
            rule("OGI-P11", year(2024).overview("费用未产生。")).tells("VIOLATED sections.otherMatters OGI-P11");
        }
    }

    @Nested
    class FiguresOfOneSentence {
        private static final String OVERVIEW = "sections.overview";

        @Test
        void aListThatLeavesSomethingOutIsNotCompared() {
            rule("OGI-P09", year(2024).overview("公开信息460条，其中网站17条、微信20条。"))
                    .tells("NOT_APPLICABLE " + OVERVIEW + " OGI-P09.partial");
        }

        @ParameterizedTest
        @CsvSource({
            "答复申请15件，书面15件",
            "答复申请0件，网络0件，信函0件",
            "发布信息288条，平台15条，媒体200条",
            "其中网站17条，微信20条，平台37条",
            "答复申请15件，其中网站3条",
            "答复申请15件，占其中的20%"
        })
        void figuresThatAreNoWholeAndPartsTellNothing(String sentence) {
            rule("OGI-P09", year(2024).overview(sentence)).tells("NOT_APPLICABLE  reason.noStatement");
        }

        @Test
        void whatCameOfTheRequestsCarriedInMayBeListedToo() {
            ProseReports report = year(2024).cell(RECEIVED, "36").cell(CARRIED_IN, "7");

            rule("OGI-P09", report.requests("收到申请36件，其中予以公开20件，不予公开23件。"))
                    .tells("NOT_ASSESSABLE sections.requestHandling OGI-P09.unclear");
        }

        @ParameterizedTest
        @CsvSource({"收到申请36件，其中予以公开20件，不予公开24件", "收到申请35件，其中予以公开20件，不予公开23件"})
        void partsThatAreMoreThanAllRequestsAreTold(String sentence) {
            ProseReports report = year(2024).cell(RECEIVED, "36").cell(CARRIED_IN, "7");

            rule("OGI-P09", report.requests(sentence)).isViolatedAt(Severity.WARNING, "sections.requestHandling");
        }

        @Test
        void ofSeveralNumbersTheLastIsNoWholeWhereAClauseStandsBetween() {
            rule("OGI-P09", year(2024).requests("收到申请36件，结转7件，均已办理，其中予以公开40件，不予公开9件。"))
                    .tells("NOT_ASSESSABLE sections.requestHandling OGI-P09.unclear");
            rule("OGI-P09", year(2024).requests("收到申请36件，答复7件，其中予以公开40件，不予公开，9件。"))
                    .isViolatedAt(Severity.WARNING, "sections.requestHandling");
            rule("OGI-P09", year(2024).requests("上报议题3个，收到申请36件，均已受理，已经办理，其中予以公开40件。"))
                    .isViolatedAt(Severity.WARNING, "sections.requestHandling");
            rule("OGI-P09", year(2024).requests("收到申请36件，均已受理，已经办理，其中予以公开40件。"))
                    .isViolatedAt(Severity.WARNING, "sections.requestHandling");
        }

        @Test
        void partsThatAreRoundedCannotBeAddedUp() {
            rule("OGI-P09", year(2024).overview("公开信息60条，其中网站50余条，微信20条。"))
                    .tells("NOT_ASSESSABLE " + OVERVIEW + " OGI-P09.unclear");
        }

        @Test
        void partsThatExceedTheWholeAreToldWithBothSums() {
            Finding finding = rule("OGI-P09", year(2024).overview("公开信息460条，其中网站17条，门户269条，微信275条。"))
                    .finding();

            assertThat(finding.arguments()).containsExactly("公开信息460条，其中网站17条，门户269条，微信275条", "561", "460");
            assertThat(finding.difference()).isEqualTo("101");
        }

        @ParameterizedTest
        @CsvSource({"答复申请805件，其中予以公开270余件，占33.9%", "答复申请805件，占33.9%，占35%", "予以公开申请3件，占10%", "答复申请0件，其中予以公开0件，占0%"})
        void aShareOfWhatIsNotKnownIsNotAssessable(String sentence) {
            ProseCheck check = rule("OGI-P10", year(2024).overview(sentence));

            check.isNotAssessable();
        }

        @ParameterizedTest
        @CsvSource({
            "答复申请3件，其中予以公开3件，占100%, PASSED sections.overview",
            "答复申请805件，其中予以公开273件，占100%, VIOLATED sections.overview OGI-P10",
            "公开信息12条，答复申请805件, NOT_APPLICABLE  reason.noStatement"
        })
        void aShareIsOneOfAnotherNumber(String sentence, String told) {
            rule("OGI-P10", year(2024).overview(sentence)).tells(told);
        }

        @ParameterizedTest
        @CsvSource({"805, 0, 0", "800, 5, 0", "0, 0, 805"})
        void everyTotalOfTheTableMayBeTheWhole(String received, String carriedIn, String total) {
            rule(
                            "OGI-P10",
                            year(2024)
                                    .cell(RECEIVED, received)
                                    .cell(CARRIED_IN, carriedIn)
                                    .cell(TOTAL, total)
                                    .overview("答复政府信息公开申请790件，其中予以公开273件，占33.9%。"))
                    .tells("PASSED " + OVERVIEW);
        }

        @Test
        void aWrongShareIsToldWithItsPart() {
            assertThat(rule("OGI-P10", year(2024).overview("答复申请805件，其中予以公开273件，占35.90%。"))
                            .finding()
                            .arguments())
                    .containsExactly("答复申请805件，其中予以公开273件，占35.90%", "273", "35.9");
        }
    }
}
