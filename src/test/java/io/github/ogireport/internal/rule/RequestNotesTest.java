package io.github.ogireport.internal.rule;

import static io.github.ogireport.internal.rule.ReportBuilder.form2019;
import static io.github.ogireport.internal.rule.ReportBuilder.form2021;
import static io.github.ogireport.internal.rule.RuleCheck.rule;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestNotesTest {
    @Nested
    class Subtotals {
        @Test
        void aRightSubtotalPasses() {
            rule("OGI-T304", subtotal("（三）不予公开", "2", "1", "3")).passes();
        }

        @Test
        void aWrongSubtotalIsAWarning() {
            rule("OGI-T304", subtotal("不予公开小计", "2", "2", "4")).isViolatedAt(Severity.WARNING, "requests.extension");
        }

        @Test
        void blankRowsAreNotAssessable() {
            rule("OGI-T304", subtotal("不予公开小计", "2", "1", "3").with("requests.stateSecret.naturalPerson", Cell.blank()))
                    .isNotAssessableAt("requests.extension", "requests.stateSecret.naturalPerson");
        }

        @Test
        void withoutSubtotalsItDoesNotApply() {
            rule("OGI-T304", form2021()).isNotApplicable();
        }

        @Test
        void aRowThatDoesNotTellItsGroupDoesNotApply() {
            rule("OGI-T304", subtotal("网上申请", "9", "9", "9")).isNotApplicable();
        }

        private ReportBuilder subtotal(String label, String natural, String enterprise, String total) {
            return form2021().extension(TableKind.REQUESTS, label, natural, enterprise, "0", "0", "0", "0", total);
        }
    }

    @Nested
    class Organisations {
        @Test
        void aRightSubtotalPasses() {
            rule("OGI-T305", row("3", "3")).passes();
        }

        @Test
        void aWrongSubtotalIsAWarning() {
            rule("OGI-T305", row("3", "2")).isViolatedAt(Severity.WARNING, "requests.disclosed");
        }

        @Test
        void rowsWithoutNumbersAreNotAssessable() {
            rule("OGI-T305", row("3", "3.5")).isNotAssessableAt("requests.disclosed");
        }

        @Test
        void withoutSuchAColumnItDoesNotApply() {
            rule("OGI-T305", form2021()).isNotApplicable();
        }

        private ReportBuilder row(String enterprise, String subtotal) {
            return form2021()
                    .header(TableKind.REQUESTS, "小计")
                    .rowWithSubtotal(
                            RequestRow.DISCLOSED, "（一）予以公开", "1", enterprise, "0", "0", "0", "0", subtotal, "4");
        }
    }

    @Nested
    class FeeOverdue {
        private static final String PATH = "requests.feeOverdue.total";

        @Test
        void noneOverduePasses() {
            rule("OGI-T306", form2021()).passes();
        }

        @Test
        void anOverdueFeeWithoutNoticeIsANote() {
            rule("OGI-T306", said("全年未发出收费通知，未收取信息处理费。")).isViolatedAt(Severity.INFO, PATH);
        }

        @ParameterizedTest
        @ValueSource(strings = {"未收取信息处理费。", "发出收费通知1份，申请人未缴纳信息处理费。", "无"})
        void aNoticeThatWasNotPaidIsNoContradiction(String text) {
            rule("OGI-T306", said(text)).passes();
        }

        @Test
        void aBlankCellIsNotAssessable() {
            rule("OGI-T306", form2021().with(PATH, Cell.blank())).isNotAssessableAt(PATH, PATH);
        }

        @Test
        void the2019FormHasNoSuchRow() {
            rule("OGI-T306", form2019()).isNotApplicable();
        }

        private ReportBuilder said(String text) {
            return form2021().with(PATH, "1").section(SectionKind.OTHER_MATTERS, text);
        }
    }

    @Nested
    class Mass {
        private static final String PATH = "requests.unjustifiedMassRequests.total";

        @Test
        void noMassRequestsPass() {
            rule("OGI-T307", form2021()).passes();
        }

        @Test
        void massRequestsAmongManyPass() {
            rule("OGI-T307", form2021().with(PATH, "12")).passes();
        }

        @Test
        void massRequestsAmongFewAreANote() {
            rule("OGI-T307", form2021().with(PATH, "2").with("requests.newlyReceived.total", "6"))
                    .isViolatedAt(Severity.INFO, PATH);
        }

        @Test
        void anUnreadableNumberReceivedIsNotAssessable() {
            rule("OGI-T307", form2021().with(PATH, "2").with("requests.newlyReceived.total", Cell.unreadable("若干")))
                    .isNotAssessableAt(PATH, "requests.newlyReceived.total");
        }

        @Test
        void withoutTheTableItDoesNotApply() {
            rule("OGI-T307", form2021().without(TableKind.REQUESTS)).isNotApplicable();
        }
    }

    @Nested
    class Other {
        private static final String PATH = "requests.otherReason.total";

        @Test
        void halfOfTheOutcomesPasses() {
            rule("OGI-T308", form2021().with(PATH, "23")).passes();
        }

        @Test
        void moreThanHalfIsANote() {
            rule("OGI-T308", form2021().with(PATH, "24")).isViolatedAt(Severity.INFO, PATH);
        }

        @Test
        void ofFewOutcomesNothingIsSaid() {
            rule("OGI-T308", form2021().with(PATH, "9").with("requests.outcomesTotal.total", "9"))
                    .isNotApplicable();
        }

        @Test
        void aBlankTotalIsNotAssessable() {
            rule("OGI-T308", form2021().with("requests.outcomesTotal.total", Cell.blank()))
                    .isNotAssessableAt(PATH, "requests.outcomesTotal.total");
        }

        @Test
        void the2019FormHasNoSuchRow() {
            rule("OGI-T308", form2019()).isNotApplicable();
        }
    }

    @Nested
    class Zero {
        @Test
        void anyNumberAboveZeroPasses() {
            rule("OGI-T309", zero().with("challenges.reconsideration.pending", "1"))
                    .passes();
        }

        @Test
        void allZeroIsANoteAndNoMore() {
            rule("OGI-T309", zero()).isViolatedAt(Severity.INFO, "requests");
        }

        @Test
        void blankTotalsAreNotAssessable() {
            rule("OGI-T309", zero().with("requests.newlyReceived.total", Cell.blank()))
                    .isNotAssessableAt("requests", "requests.newlyReceived.total");
        }

        @Test
        void withoutATableItDoesNotApply() {
            rule("OGI-T309", form2021().without(TableKind.CHALLENGES)).isNotApplicable();
        }

        private ReportBuilder zero() {
            return form2021().withAll("requests.", Cell.number(0)).withAll("challenges.", Cell.number(0));
        }
    }
}
