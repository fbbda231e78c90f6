package io.github.ogireport.internal.rule.prose;

import static io.github.ogireport.internal.rule.prose.ProseCheck.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.form.Cell;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.statement.ProseReports;
import io.github.ogireport.rule.Finding;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that OGI-P05 to OGI-P08 and OGI-P11 report on a report. */
class TableOutcomesTest {
    private static final String FEES = "proactive.fees.amount";

    private static ProseReports year(int year) {
        return ProseReports.year(year);
    }

    private static List<String> cells(Finding finding) {
        return finding.cells().stream().map(cell -> cell.path().toString()).toList();
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
                    .reports("PASSED " + path);
            rule("OGI-P05", year(2024).cell(cell, "2").prose(SectionKind.CHALLENGES, words))
                    .reports("VIOLATED " + path + " OGI-P05");
        }

        @Test
        void allUpheldIsReportedBesideTheNumber() {
            ProseReports report = year(2024)
                    .cell("challenges.reconsideration.total", "3")
                    .cell("challenges.reconsideration.upheld", "3")
                    .prose(SectionKind.CHALLENGES, "行政复议3件，均维持。");

            rule("OGI-P05", report)
                    .reports("PASSED challenges.reconsideration.total", "PASSED challenges.reconsideration.upheld");
        }

        @Test
        void allUpheldIsNotAssessableWhereACellIsBlank() {
            for (String blank : List.of("upheld", "total")) {
                ProseReports report = year(2024)
                        .cell("challenges.reconsideration.total", "3")
                        .cell("challenges.reconsideration.upheld", "3")
                        .cell("challenges.reconsideration." + blank, Cell.blank())
                        .prose(SectionKind.CHALLENGES, "行政复议提起，均维持。");

                rule("OGI-P05", report)
                        .reports("NOT_ASSESSABLE challenges.reconsideration.upheld reason.blankOperands");
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
            assertThat(finding.difference()).hasToString("Optional[-1]");
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
            rule("OGI-P07", year(2024).cell(path, "3").overview(words)).reports("PASSED " + path);
            rule("OGI-P07", year(2024).cell(path, "2").overview(words)).reports("VIOLATED " + path + " OGI-P07");
        }

        @Test
        void theFormOf2019HasNoColumnsForDocumentsRepealedOrInForce() {
            rule("OGI-P07", year(2020).overview("制定规范性文件0件，废止3件，现行有效81件。"))
                    .reports(
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
            rule("OGI-P08", year(2024).cell(path, "3").overview(words)).reports("PASSED " + path);
            rule("OGI-P08", year(2024).cell(path, "2").overview(words)).reports("VIOLATED " + path + " OGI-P08");
        }

        @ParameterizedTest
        @CsvSource({
            "27642500, PASSED proactive.licensing.decisions",
            "27641500, PASSED proactive.licensing.decisions",
            "27642501, VIOLATED proactive.licensing.decisions OGI-P08"
        })
        void aCellInTenThousandsIsExactToHalfOfItsLastDigit(String said, String reported) {
            rule(
                            "OGI-P08",
                            year(2024)
                                    .cell("proactive.licensing.decisions", Cell.number("2764.2", "万", "2764.2万"))
                                    .overview("行政许可" + said + "宗。"))
                    .reports(reported);
        }

        @Test
        void theFormOf2019HasNoAmountOfFees() {
            rule("OGI-P08", year(2020).overview("收取行政事业性收费3万元。"))
                    .reports("NOT_APPLICABLE proactive.fees reason.otherForm");
        }

        @ParameterizedTest
        @CsvSource({"150, PASSED proactive.fees.amount", "151, VIOLATED proactive.fees.amount OGI-P06"})
        void theProcessingFeeMayBeRoundedInTheTable(String yuan, String reported) {
            rule("OGI-P06", year(2022).cell(FEES, "0.01").prose(SectionKind.OTHER_MATTERS, "收取信息处理费" + yuan + "元。"))
                    .reports(reported);
        }

        @Test
        void aFindingOnTheProcessingFeeShowsTheAmounts() {
            Finding finding = rule(
                            "OGI-P06", year(2022).cell(FEES, "0.01").prose(SectionKind.OTHER_MATTERS, "收取信息处理费400元。"))
                    .finding();

            assertThat(finding.left()).hasToString("Optional[400]");
            assertThat(finding.right()).hasToString("Optional[100]");
            assertThat(finding.difference()).hasToString("Optional[300]");
            assertThat(cells(finding)).containsExactly(FEES);
        }

        @Test
        void theStatementOnTheFeeIsAskedForFromTheReportOn2020On() {
            rule("OGI-P11", year(2020)).reports("VIOLATED sections.otherMatters OGI-P11");
            rule("OGI-P11", year(2019)).reports("NOT_APPLICABLE sections.otherMatters OGI-P11.before2020");
        }

        @Test
        void feesInGeneralAreEnoughInSectionSixAlone() {
            rule("OGI-P11", year(2024).prose(SectionKind.OTHER_MATTERS, "费用未产生。"))
                    .reports("PASSED sections.otherMatters");
            rule("OGI-P11", year(2024).overview("费用未产生。")).reports("VIOLATED sections.otherMatters OGI-P11");
        }
    }
}
