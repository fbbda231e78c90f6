package io.github.ogireport.internal.rule;

import static io.github.ogireport.internal.rule.ReportBuilder.form2019;
import static io.github.ogireport.internal.rule.ReportBuilder.form2021;
import static io.github.ogireport.internal.rule.RuleCheck.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleResult;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestSumsTest {
    @ParameterizedTest
    @ValueSource(strings = {"OGI-T301", "OGI-T302", "OGI-T303"})
    void consistentTablesOfBothFormsPass(String id) {
        rule(id, form2021()).passes();
        rule(id, form2019()).passes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OGI-T301", "OGI-T302", "OGI-T303"})
    void largeCountsAreJudgedAsSmallOnesAre(String id) {
        ReportBuilder consistent = form2021();
        for (String row : new String[] {"newlyReceived", "disclosed", "outcomesTotal"}) {
            consistent = consistent
                    .add("requests." + row + ".naturalPerson", 3_000_000_000L)
                    .add("requests." + row + ".total", 3_000_000_000L);
        }

        rule(id, consistent).passes();
        String path = id.equals("OGI-T302") ? "requests.newlyReceived.total" : "requests.outcomesTotal.total";
        rule(id, consistent.add("requests.outcomesTotal.total", 1)).isViolatedAt(Severity.ERROR, path);
    }

    @Test
    void applicantsThatDoNotAddUpAreViolatedAtTheTotalOfTheRow() {
        Finding finding = rule("OGI-T301", form2021().with("requests.disclosed.total", "30"))
                .isViolatedAt(Severity.ERROR, "requests.disclosed.total")
                .finding();

        assertThat(finding.left()).hasToString("Optional[29]");
        assertThat(finding.right()).hasToString("Optional[30]");
        assertThat(finding.difference()).hasToString("Optional[-1]");
        assertThat(finding.cells()).hasSize(7);
        assertThat(finding.cells())
                .extracting(cell -> cell.cell().text())
                .containsExactly("25", "4", "30", "0", "0", "0", "0");
        assertThat(finding.message(Locale.CHINESE)).isEqualTo("三（一）予以公开 / 总计：各类申请人之和 29（自然人 25、商业企业 4）不等于总计 30，相差 1");
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "3(1) Disclosed / total: The applicants add up to 29 (natural persons 25, commercial enterprises 4), the total is 30: a difference of 1");
    }

    @Test
    void theBalanceIsCheckedInEveryColumnNotInTheTotalAlone() {
        rule(
                        "OGI-T302",
                        form2021()
                                .add("requests.newlyReceived.naturalPerson", -1)
                                .add("requests.newlyReceived.enterprise", 1))
                .isViolatedAt(
                        Severity.ERROR, "requests.newlyReceived.naturalPerson", "requests.newlyReceived.enterprise");
    }

    @Test
    void outcomesThatDoNotAddUpAreViolatedAtTheOutcomesTotal() {
        rule("OGI-T303", form2021().add("requests.notHeld.enterprise", 2))
                .isViolatedAt(Severity.ERROR, "requests.outcomesTotal.enterprise");
    }

    @Test
    void theSingleOtherHandlingRowOfThe2019FormCounts() {
        rule("OGI-T303", form2019().add("requests.otherHandling.naturalPerson", 1))
                .isViolatedAt(Severity.ERROR, "requests.outcomesTotal.naturalPerson");
    }

    @Test
    void subtotalRowsTakeNoPartInTheOutcomes() {
        rule("OGI-T303", form2021().extension(TableKind.REQUESTS, "不予公开小计", "2", "1", "0", "0", "0", "0", "3"))
                .passes();
    }

    @Test
    void blankApplicantsWithATotalThatTheyCannotContradictPassWithBlanks() {
        ReportBuilder report = form2021();
        for (RequestRow row : RequestRow.values()) {
            for (String column : new String[] {
                "naturalPerson", "enterprise", "research", "publicInterest", "legalService", "otherOrganisation"
            }) {
                report.with(RowPath.of(row) + "." + column, Cell.blank());
            }
            report.with(RowPath.of(row) + ".total", "0");
        }
        for (String id : new String[] {"OGI-T301", "OGI-T302", "OGI-T303"}) {
            rule(id, report).passes();
        }
        RuleResult result = rule("OGI-T301", report).outcome().results().get(0);
        assertThat(result.message(Locale.ENGLISH)).isEqualTo("Holds when the blank cells count as nothing");
    }

    @Test
    void aBlankApplicantThatWouldHaveToMakeUpTheTotalIsAWarning() {
        Finding finding = rule("OGI-T301", form2021().with("requests.disclosed.enterprise", Cell.blank()))
                .isViolatedAt(Severity.WARNING, "requests.disclosed.total")
                .finding();

        assertThat(finding.message(Locale.CHINESE))
                .isEqualTo("三（一）予以公开 / 总计：照所印的内容不成立：25（自然人 25）与 29（总计 29）相差 4，" + "以下没有数字的单元格中必有应填数字的：三（一）予以公开 / 商业企业");
        assertThat(finding.left()).hasValue(new BigDecimal(25));
        assertThat(finding.right()).hasValue(new BigDecimal(29));
    }

    @Test
    void aRowOfWhichOnlyTheTotalIsGivenIsNotClaimed() {
        ReportBuilder report =
                form2021().withAll("requests.disclosed.", Cell.blank()).with("requests.disclosed.total", "29");

        assertThat(rule("OGI-T301", report).outcome().findings()).isEmpty();
        assertThat(rule("OGI-T301", report).outcome().consistency()).isEqualTo(Consistency.CONSISTENT);
    }

    @Test
    void oneRequestReceivedAndEveryOutcomeStruckOutIsNotConsistent() {
        ReportBuilder report = form2021().withAll("requests.", Cell.placeholder("—"));
        report.with("requests.newlyReceived.naturalPerson", "1").with("requests.newlyReceived.total", "1");

        RuleCheck check = rule("OGI-T302", report)
                .isViolatedAt(Severity.WARNING, "requests.newlyReceived.naturalPerson", "requests.newlyReceived.total");
        assertThat(check.outcome().consistency()).isEqualTo(Consistency.INCOMPLETE);
    }

    @Test
    void aPlaceholderIsNoZeroEither() {
        rule("OGI-T301", form2021().with("requests.disclosed.enterprise", Cell.placeholder("/")))
                .isViolatedAt(Severity.WARNING, "requests.disclosed.total");
    }

    @Test
    void aBlankTotalOfNumbersIsAWarning() {
        rule("OGI-T301", form2021().with("requests.disclosed.total", Cell.blank()))
                .isViolatedAt(Severity.WARNING, "requests.disclosed.total");
    }

    @Test
    void partsThatExceedTheTotalAreAnErrorInSpiteOfBlanks() {
        rule(
                        "OGI-T301",
                        form2021()
                                .with("requests.disclosed.enterprise", Cell.blank())
                                .with("requests.disclosed.total", "20"))
                .isViolatedAt(Severity.ERROR, "requests.disclosed.total");
    }

    @Test
    void aBlankOnTheGreaterSideOfTheBalanceCannotHelp() {
        rule(
                        "OGI-T302",
                        form2021()
                                .with("requests.carriedIn.enterprise", Cell.blank())
                                .with("requests.newlyReceived.enterprise", "9"))
                .isViolatedAt(Severity.ERROR, "requests.newlyReceived.enterprise");
    }

    @Test
    void aBlankOnTheSmallerSideOfTheBalanceWouldHaveToHoldSomething() {
        rule(
                        "OGI-T302",
                        form2021()
                                .with("requests.carriedForward.enterprise", Cell.blank())
                                .with("requests.newlyReceived.enterprise", "9"))
                .isViolatedAt(Severity.WARNING, "requests.newlyReceived.enterprise");
    }

    @Test
    void unreadableCellsAreNotAssessableAndMakeTheReportIncomplete() {
        RuleCheck check = rule("OGI-T301", form2021().with("requests.disclosed.research", Cell.unreadable("详见附件")))
                .isNotAssessableAt("requests.disclosed.total", "requests.disclosed.research");
        assertThat(check.outcome().consistency()).isEqualTo(Consistency.INCOMPLETE);
    }

    @Test
    void blankCellsAloneDoNotMakeTheReportIncomplete() {
        RuleCheck check = rule("OGI-T301", form2021().with("requests.disclosed.research", Cell.blank()));
        assertThat(check.outcome().consistency()).isEqualTo(Consistency.CONSISTENT);
    }

    @Test
    void aMissingTableIsOneResultAndMakesTheReportIncomplete() {
        for (String id : new String[] {"OGI-T301", "OGI-T302", "OGI-T303"}) {
            RuleCheck check =
                    rule(id, form2021().without(TableKind.REQUESTS)).isNotAssessableAt("requests", "requests");
            assertThat(check.outcome().results()).hasSize(1);
            assertThat(check.outcome().consistency()).isEqualTo(Consistency.INCOMPLETE);
        }
    }

    @Test
    void numbersPrintedInTensOfThousandsNeedNotBeExact() {
        rule("OGI-T301", form2021().with("requests.disclosed.total", Cell.number("1.2", "万件", "1.2万件")))
                .isNotAssessableAt("requests.disclosed.total", "requests.disclosed.total");
    }

    @Test
    void wholeNumbersWithDecimalsAndVeryLongOnesAreComparedExactly() {
        rule("OGI-T301", form2021().with("requests.disclosed.total", "29.0")).passes();
        rule(
                        "OGI-T301",
                        form2021()
                                .withAll("requests.disclosed.", Cell.number(0))
                                .with("requests.disclosed.naturalPerson", "123456789012345678901")
                                .with("requests.disclosed.total", "123456789012345678902"))
                .isViolatedAt(Severity.ERROR, "requests.disclosed.total");
    }
}
