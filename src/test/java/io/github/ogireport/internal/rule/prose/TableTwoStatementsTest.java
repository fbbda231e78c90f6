package io.github.ogireport.internal.rule.prose;

import static io.github.ogireport.internal.rule.prose.ProseCheck.rule;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.statement.ProseReports;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** OGI-P06 to OGI-P08: what the prose says of documents, decisions and fees against table two. */
class TableTwoStatementsTest {
    private static final String FEES = "proactive.fees.amount";

    @Nested
    class TheProcessingFee {
        private static ProseReports feesInTable(String fees) {
            return ProseReports.year(2022).cell(FEES, fees);
        }

        @Test
        void passesWhereItIsWithinTheFeesOfTheTable() {
            rule("OGI-P06", feesInTable("0.04").prose(SectionKind.OTHER_MATTERS, "实际收取信息处理费共计400元。"))
                    .passes();
        }

        @Test
        void passesWhereTheTableRoundsItAway() {
            rule("OGI-P06", feesInTable("0").prose(SectionKind.OTHER_MATTERS, "实际收取信息处理费共计400元。"))
                    .passes();
        }

        @Test
        void passesWhereNoneWasChargedThoughOtherFeesWere() {
            rule("OGI-P06", feesInTable("58.2").prose(SectionKind.OTHER_MATTERS, "本年度无收取政府信息处理费情况"))
                    .passes();
        }

        @Test
        void isViolatedWhereItIsMoreThanAllFees() {
            rule("OGI-P06", feesInTable("0.01").prose(SectionKind.OTHER_MATTERS, "收取信息处理费400元。"))
                    .isViolatedAt(Severity.WARNING, FEES);
        }

        @Test
        void isViolatedWhereItIsBothStatedAndDenied() {
            rule(
                            "OGI-P06",
                            feesInTable("0.04")
                                    .overview("收取信息处理费400元。")
                                    .prose(SectionKind.OTHER_MATTERS, "2022年未收取信息处理费。"))
                    .isViolatedAt(Severity.WARNING, "sections.otherMatters")
                    .saying("未收取信息处理费", "收取信息处理费400元");
        }

        @Test
        void isNotAssessableWhereTheCellIsUnreadable() {
            rule(
                            "OGI-P06",
                            ProseReports.year(2022)
                                    .cell(FEES, Cell.unreadable("详见附件"))
                                    .prose(SectionKind.OTHER_MATTERS, "收取信息处理费400元。"))
                    .isNotAssessable();
        }

        @Test
        void hasNoAmountToCompareWithInTheFormOf2019() {
            rule("OGI-P06", ProseReports.year(2020).prose(SectionKind.OTHER_MATTERS, "收取信息处理费400元。"))
                    .isNotApplicable();
        }
    }

    @Nested
    class Documents {
        /** 钦州市政府办 2024. */
        private static ProseReports qinzhou() {
            return ProseReports.year(2024)
                    .cell("proactive.rules.issued", "1")
                    .cell("proactive.rules.repealed", "1")
                    .cell("proactive.rules.inForce", "8")
                    .cell("proactive.normativeDocuments.issued", "3")
                    .cell("proactive.normativeDocuments.repealed", "18")
                    .cell("proactive.normativeDocuments.inForce", "81");
        }

        @Test
        void passesWhereAllSixAgree() {
            rule("OGI-P07", qinzhou().overview("制发规章1件、废止1件、现行有效8件；制发行政规范性文件3件，废止18件，现行有效81件。"))
                    .passes();
        }

        @Test
        void isViolatedAtTheCellThatDiffers() {
            rule("OGI-P07", qinzhou().overview("制发规章1件、废止1件、现行有效8件；制发行政规范性文件3件，废止8件，现行有效81件。"))
                    .isViolatedAt(Severity.WARNING, "proactive.normativeDocuments.repealed")
                    .saying("废止8件", "18");
        }

        /** 上海市 2022: 规章13件(新制定5, 修改4, 废止4); amended rules may count as issued or not. */
        @Test
        void passesWhereAmendedRulesExplainTheDifference() {
            rule(
                            "OGI-P07",
                            ProseReports.year(2022)
                                    .cell("proactive.rules.issued", "9")
                                    .cell("proactive.rules.repealed", "4")
                                    .overview("新制定规章5件，修改4件，废止4件。"))
                    .passes();
        }

        @Test
        void isNotAssessableWhereDocumentsWerePublished() {
            rule("OGI-P07", qinzhou().overview("发布规范性文件12件。")).isNotAssessable();
        }

        @Test
        void isNotAssessableWhereTheCellIsMissing() {
            rule(
                            "OGI-P07",
                            qinzhou()
                                    .cell("proactive.rules.issued", Cell.missing())
                                    .overview("制发规章1件。"))
                    .isNotAssessable();
        }

        @Test
        void comparesOnlyTheNewlyProducedOfTheFormOf2019() {
            ProseReports old = ProseReports.year(2020).cell("proactive.normativeDocuments.newlyProduced", "3");
            rule("OGI-P07", old.overview("制定规范性文件3件，现行有效81件。")).passes();
        }

        @Test
        void leavesOutInternalRegulations() {
            rule("OGI-P07", qinzhou().overview("制定规章制度12项，修订制度3件。")).isNotApplicable();
        }
    }

    @Nested
    class Decisions {
        /** 广东省 2022. */
        private static ProseReports guangdong() {
            return ProseReports.year(2022)
                    .cell("proactive.licensing.decisions", "27642113")
                    .cell("proactive.penalties.decisions", "1881999")
                    .cell(FEES, "2585012.3");
        }

        @Test
        void passesWithinTheRoundingOfTheProse() {
            rule("OGI-P08", guangdong().overview("办理行政许可2764.2万宗，行政处罚188.2万宗，行政事业性收费258.5亿元。"))
                    .passes();
        }

        @Test
        void isViolatedBeyondTheRoundingOfTheProse() {
            rule("OGI-P08", guangdong().overview("办理行政许可2764.3万宗，行政事业性收费25.85亿元。"))
                    .isViolatedAt(Severity.WARNING, "proactive.licensing.decisions", FEES);
        }

        @Test
        void readsACellInTenThousandsOrHundredMillions() {
            Cell tenThousands = Cell.number("2764.2", "万件", "2764.2万件");
            Cell hundredMillions = Cell.number("0.28", "亿件", "0.28亿件");
            rule(
                            "OGI-P08",
                            guangdong()
                                    .cell("proactive.licensing.decisions", tenThousands)
                                    .overview("办理行政许可27642113件。"))
                    .passes();
            rule(
                            "OGI-P08",
                            guangdong()
                                    .cell("proactive.licensing.decisions", hundredMillions)
                                    .overview("办理行政许可27642113件。"))
                    .passes();
        }

        @Test
        void readsADenial() {
            rule(
                            "OGI-P08",
                            ProseReports.year(2024)
                                    .cell("proactive.penalties.decisions", "286")
                                    .overview("作出行政处罚决定286件，未实施行政强制。"))
                    .passes();
        }

        @Test
        void isNotAssessableWhereTheCellIsBlank() {
            rule(
                            "OGI-P08",
                            guangdong()
                                    .cell("proactive.penalties.decisions", Cell.blank())
                                    .overview("行政处罚188.2万宗。"))
                    .isNotAssessable();
        }

        @Test
        void leavesOutWhatWasOnlyPublished() {
            rule("OGI-P08", guangdong().overview("公开行政许可信息12件、行政处罚信息3件。")).isNotApplicable();
            rule("OGI-P08", guangdong().overview("公开行政许可3件，行政处罚188.2万宗。")).passes();
        }
    }
}
