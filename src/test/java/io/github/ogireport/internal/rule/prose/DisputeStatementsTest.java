package io.github.ogireport.internal.rule.prose;

import static io.github.ogireport.internal.rule.prose.ProseCheck.rule;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.statement.ProseReports;
import org.junit.jupiter.api.Test;

/** OGI-P05: what the prose says of reconsideration and litigation against table four. */
class DisputeStatementsTest {
    private static ProseReports table(String reconsiderations, String direct, String after) {
        return ProseReports.year(2024)
                .cell("challenges.reconsideration.total", reconsiderations)
                .cell("challenges.directLitigation.total", direct)
                .cell("challenges.litigationAfterReconsideration.total", after);
    }

    /** 上海市政府办公厅 2019: two reconsiderations and a suit were pending. */
    private static ProseReports shanghai() {
        return table("7", "8", "1")
                .cell("challenges.reconsideration.upheld", "5")
                .cell("challenges.reconsideration.pending", "2")
                .cell("challenges.directLitigation.upheld", "8")
                .cell("challenges.litigationAfterReconsideration.pending", "1");
    }

    @Test
    void passesWhereBothTotalsAgree() {
        rule("OGI-P05", table("134", "50", "7").prose(SectionKind.CHALLENGES, "行政复议134件,行政诉讼57件。"))
                .passes();
        rule("OGI-P05", table("2", "1", "0").overview("因政府信息公开工作被申请行政复议2件，被提起行政诉讼1件。"))
                .passes();
    }

    @Test
    void isViolatedWhereATotalDiffers() {
        rule("OGI-P05", table("133", "50", "7").prose(SectionKind.CHALLENGES, "行政复议134件,行政诉讼57件。"))
                .isViolatedAt(Severity.WARNING, "challenges.reconsideration.total")
                .saying("行政复议134件", "133");
        rule("OGI-P05", table("134", "50", "8").prose(SectionKind.CHALLENGES, "行政复议134件,行政诉讼57件。"))
                .isViolatedAt(Severity.WARNING, "challenges");
    }

    @Test
    void isAnErrorWhereTheProseSaysNoneButTheTableHasSome() {
        rule("OGI-P05", table("1", "0", "0").overview("未发生因政府信息公开引发的行政复议、行政诉讼。"))
                .isViolatedAt(Severity.ERROR, "challenges.reconsideration.total");
    }

    @Test
    void isAWarningWhereTheProseSaysSomeButTheTableHasNone() {
        rule("OGI-P05", table("0", "0", "0").prose(SectionKind.CHALLENGES, "行政复议2件。"))
                .isViolatedAt(Severity.WARNING, "challenges.reconsideration.total");
    }

    @Test
    void holdsAllUpheldAgainstTheTotal() {
        rule("OGI-P05", shanghai().prose(SectionKind.CHALLENGES, "行政复议7件,行政诉讼9件,均获维持。"))
                .isViolatedAt(Severity.WARNING, "challenges.reconsideration.upheld", "challenges")
                .saying("均获维持", "5", "7");
        rule(
                        "OGI-P05",
                        table("7", "0", "0")
                                .cell("challenges.reconsideration.upheld", "7")
                                .prose(SectionKind.CHALLENGES, "行政复议7件，均获维持。"))
                .passes();
    }

    @Test
    void holdsResultsAgainstTheirColumns() {
        rule("OGI-P05", shanghai().prose(SectionKind.CHALLENGES, "行政复议7件，其中维持5件，尚未审结2件。"))
                .passes();
        rule("OGI-P05", shanghai().prose(SectionKind.CHALLENGES, "行政复议7件，其中维持6件，尚未审结2件。"))
                .isViolatedAt(Severity.WARNING, "challenges.reconsideration.upheld");
    }

    @Test
    void isNotAssessableWhereTheTableIsNotInTheText() {
        rule(
                        "OGI-P05",
                        table("0", "0", "0")
                                .cell("challenges.reconsideration.total", Cell.missing())
                                .prose(SectionKind.CHALLENGES, "行政复议2件。"))
                .isNotAssessable();
    }

    @Test
    void isNotAssessableWhereBothAreCountedTogether() {
        rule("OGI-P05", table("2", "1", "0").prose(SectionKind.CHALLENGES, "行政复议、行政诉讼共3件。"))
                .isNotAssessable();
    }

    @Test
    void leavesOutDisputesThatAreNotAboutOpenInformation() {
        rule("OGI-P05", table("0", "0", "0").overview("受理行政复议案件134件，开庭审理行政诉讼57件。"))
                .isNotApplicable();
        rule(
                        "OGI-P05",
                        table("1", "0", "0")
                                .overview("全年行政复议134件,行政诉讼57件。")
                                .prose(SectionKind.CHALLENGES, "因政府信息公开被申请行政复议1件。"))
                .passes();
    }
}
