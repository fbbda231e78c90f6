package io.github.ogireport.internal.rule.prose;

import static io.github.ogireport.internal.rule.prose.ProseCheck.rule;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.statement.ProseReports;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** OGI-P01 to OGI-P04: what the prose says of requests against table three. */
class RequestStatementsTest {
    private static final String RECEIVED = "requests.newlyReceived.total";
    private static final String CARRIED_IN = "requests.carriedIn.total";
    private static final String TOTAL = "requests.outcomesTotal.total";
    private static final String FORWARD = "requests.carriedForward.total";

    private static ProseReports table(String received, String carriedIn, String total, String forward) {
        return ProseReports.year(2024)
                .cell(RECEIVED, received)
                .cell(CARRIED_IN, carriedIn)
                .cell(TOTAL, total)
                .cell(FORWARD, forward);
    }

    @Nested
    class Received {
        @Test
        void passesWhereTheProseSaysWhatIsNewlyReceived() {
            rule("OGI-P01", table("36", "7", "39", "4").overview("全年收到政府信息公开申请36件。"))
                    .passes();
        }

        @Test
        void passesWhereTheProseIncludesWhatWasCarriedIn() {
            rule("OGI-P01", table("36", "7", "39", "4").overview("全年受理政府信息公开申请43件（含上年结转7件）。"))
                    .passes();
        }

        @Test
        void isViolatedWhereNeitherFits() {
            rule("OGI-P01", table("36", "7", "39", "4").overview("全年收到政府信息公开申请35件。"))
                    .isViolatedAt(Severity.WARNING, RECEIVED)
                    .saying("全年收到政府信息公开申请35件", "35", "36", "总体情况");
        }

        @Test
        void holdsKindsOfApplicantsAgainstTheirColumns() {
            ProseReports report = table("36", "7", "39", "4")
                    .cell("requests.newlyReceived.naturalPerson", "30")
                    .cell("requests.newlyReceived.enterprise", "4")
                    .cell("requests.newlyReceived.research", "2")
                    .cell("requests.carriedIn.naturalPerson", "7")
                    .cell("requests.outcomesTotal.naturalPerson", "33");
            rule("OGI-P01", report.requests("新收申请36件，其中自然人20件，法人或其他组织6件。"))
                    .isViolatedAt(Severity.WARNING, "requests.newlyReceived.naturalPerson")
                    .saying("其中自然人20件", "20", "30");
        }

        @Test
        void isNotAssessableWhereTheCellIsBlank() {
            rule("OGI-P01", ProseReports.year(2024).cell(RECEIVED, Cell.blank()).requests("收到申请36件。"))
                    .isNotAssessable();
        }

        @Test
        void isNotAssessableWhereOnlyAnUnknownCarryOverCouldExplainTheDifference() {
            ProseReports report = ProseReports.year(2024).cell(RECEIVED, "36").cell(CARRIED_IN, Cell.blank());
            rule("OGI-P01", report.requests("收到申请43件。")).isNotAssessable();
        }

        @Test
        void isNotAssessableWhereTheProseSaysTwoThings() {
            rule("OGI-P01", table("36", "0", "36", "0").overview("收到政府信息公开申请36件。", "收到政府信息公开申请40件。"))
                    .isNotAssessable();
        }

        @Test
        void isNotAssessableWhereTheNumberIsRounded() {
            rule("OGI-P01", table("36", "0", "36", "0").requests("收到申请30余件。")).isNotAssessable();
        }

        @Test
        void leavesOutChannelsQuartersAndOtherYears() {
            rule(
                            "OGI-P01",
                            table("62", "0", "62", "0")
                                    .requests("收到申请62件，较2023年的52件增加10件，其中网络申请39件。第一季度收到申请9件。2023年收到申请52件。"))
                    .passes();
        }

        @Test
        void leavesOutLetterBoxesHotlinesAndProposals() {
            rule("OGI-P01", table("2", "0", "2", "0").overview("12345热线受理4件次，局长信箱收到30件，办理建议提案12件。"))
                    .isNotApplicable();
        }

        @Test
        void readsTheRequestsOfASubheading() {
            rule(
                            "OGI-P01",
                            table("3", "0", "3", "0")
                                    .subheading(SectionKind.OVERVIEW, "（二）依申请公开情况")
                                    .overview("2024年共收到4件，均已办结。"))
                    .isViolatedAt(Severity.WARNING, RECEIVED);
        }
    }

    @Nested
    class NoneButSomeReceived {
        @Test
        void passesWhereBothSayNone() {
            rule("OGI-P02", table("0", "0", "0", "0").overview("2024年,栗江镇人民政府未收到任何信息公开申请。"))
                    .passes();
        }

        @Test
        void passesWhereBothSaySome() {
            rule("OGI-P02", table("1", "0", "1", "0").overview("收到政府信息公开申请1件。")).passes();
        }

        @Test
        void isViolatedWhereTheProseSaysNoneButTheTableHasSome() {
            rule("OGI-P02", table("1", "0", "1", "0").overview("2024年未收到政府信息公开申请。"))
                    .isViolatedAt(Severity.ERROR, RECEIVED)
                    .saying("未收到政府信息公开申请", "1");
            rule("OGI-P02", table("1", "0", "1", "0").overview("2024年收到政府信息公开申请0件。"))
                    .isViolatedAt(Severity.ERROR, RECEIVED);
        }

        @Test
        void isViolatedWhereTheProseSaysSomeButTheTableHasNone() {
            rule("OGI-P02", table("0", "0", "0", "0").overview("收到政府信息公开申请3件。")).isViolatedAt(Severity.ERROR, RECEIVED);
        }

        @Test
        void isNotAssessableWhereTheTableIsNotInTheText() {
            rule(
                            "OGI-P02",
                            ProseReports.year(2024)
                                    .cell(RECEIVED, Cell.missing())
                                    .overview("未收到政府信息公开申请。"))
                    .isNotAssessable();
        }

        @Test
        void takesADenialOfReconsiderationsForWhatItIs() {
            rule("OGI-P02", table("1", "0", "1", "0").requests("未收到行政复议申请。")).isNotApplicable();
        }

        @Test
        void takesNothingDisclosedOnRequestForWhatItIs() {
            rule("OGI-P02", table("1", "0", "1", "0").overview("2024 年,盘江镇无依申请公开信息。"))
                    .isNotApplicable();
        }

        @Test
        void takesADenialOfLateAnswersForWhatItIs() {
            rule("OGI-P02", table("1", "0", "1", "0").overview("未出现逾期答复政府信息公开申请的情况。"))
                    .isNotApplicable();
        }
    }

    @Nested
    class HandledAndCarriedOver {
        /** 上海市政府办公厅 2019. */
        @Test
        void passesWhereAllFourFiguresAgree() {
            rule("OGI-P03", table("859", "18", "805", "72").requests("收到申请859件，上年结转18件，答复805件，结转下年度继续办理72件。"))
                    .passes();
        }

        @Test
        void passesWhereTheAnsweredLeaveOutThoseWithdrawn() {
            rule(
                            "OGI-P03",
                            table("26", "0", "26", "0")
                                    .cell("requests.otherReason.total", "2")
                                    .requests("收到申请26件，申请人撤回2件，答复24件。"))
                    .passes();
        }

        @Test
        void isViolatedAtEachFigureThatDiffers() {
            rule("OGI-P03", table("859", "18", "805", "72").requests("上年结转17件，答复806件，结转下年度继续办理72件。"))
                    .isViolatedAt(Severity.WARNING, TOTAL, CARRIED_IN);
        }

        @Test
        void takesEitherNumberWhereTheDirectionIsNotSaid() {
            rule("OGI-P03", table("10", "1", "7", "4").requests("受理10件,办理结转1件。"))
                    .passes();
            rule("OGI-P03", table("10", "1", "7", "4").requests("受理10件,办理结转4件。"))
                    .passes();
            rule("OGI-P03", table("10", "1", "7", "4").requests("受理10件,办理结转3件。"))
                    .isViolatedAt(Severity.WARNING, CARRIED_IN);
        }

        @Test
        void takesAnyNumberThatHandlingMayMean() {
            for (String number : List.of("10", "11", "7")) {
                rule("OGI-P03", table("10", "1", "7", "4").requests("办理政府信息公开申请" + number + "件。"))
                        .passes();
            }
            rule("OGI-P03", table("10", "1", "7", "4").requests("办理政府信息公开申请9件。"))
                    .isViolatedAt(Severity.WARNING, TOTAL);
        }

        @Test
        void claimsNoTotalFromAPart() {
            rule("OGI-P03", table("19", "0", "19", "0").requests("收到19件,其中11件按时办结,8件申请人撤销。"))
                    .isNotApplicable();
        }

        @Test
        void readsHandledWithWhatWasCarriedIn() {
            rule("OGI-P03", table("3259", "100", "3278", "81").requests("全年受理3259件,答复3278件(含上年结转)。"))
                    .passes();
        }
    }

    @Nested
    class Outcomes {
        private static ProseReports shanghai() {
            return ProseReports.year(2019)
                    .cell("requests.disclosed.total", "254")
                    .cell("requests.partiallyDisclosed.total", "21")
                    .cell("requests.stateSecret.total", "35")
                    .cell("requests.notHeld.total", "265")
                    .cell("requests.needsCreation.total", "72")
                    .cell("requests.petitionOrComplaint.total", "158");
        }

        @Test
        void passesWhereGroupsAgree() {
            rule("OGI-P04", shanghai().requests("不予公开35件，无法提供337件，不予处理158件，予以公开及部分公开275件。"))
                    .passes();
        }

        /** 上海市政府办公厅 2019: a single row and a column were taken for the group. */
        @Test
        void isViolatedWhereGroupsDiffer() {
            rule("OGI-P04", shanghai().requests("予以公开及部分公开258件，不予公开35件，无法提供265件，不予处理158件。"))
                    .isViolatedAt(Severity.WARNING, "requests", "requests");
        }

        @Test
        void isViolatedAtTheCellOfASingleRow() {
            rule("OGI-P04", shanghai().requests("予以公开255件。"))
                    .isViolatedAt(Severity.WARNING, "requests.disclosed.total");
        }

        @Test
        void isNotAssessableWhereARowOfTheGroupIsBlank() {
            rule(
                            "OGI-P04",
                            shanghai()
                                    .cell("requests.thirdPartyRights.total", Cell.blank())
                                    .requests("不予公开35件。"))
                    .isNotAssessable();
        }
    }
}
