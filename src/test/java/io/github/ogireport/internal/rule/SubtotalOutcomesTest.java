package io.github.ogireport.internal.rule;

import static io.github.ogireport.internal.rule.ReportBuilder.form2019;
import static io.github.ogireport.internal.rule.ReportBuilder.form2021;
import static io.github.ogireport.internal.rule.RuleCheck.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.form.Cell;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.rule.Finding;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All outcomes of the rules on subtotals, floors and disputes. */
class SubtotalOutcomesTest {
    private static List<String> reported(String id, ReportBuilder report) {
        return rule(id, report).outcome().results().stream()
                .map(result -> (result.outcome() + " " + result.path().toString() + " " + result.reason()).strip())
                .toList();
    }

    @Nested
    class Subtotals {
        private static ReportBuilder after(RequestRow row, String... numbers) {
            return form2021()
                    .row(TableKind.REQUESTS, RowPath.of(row).toString(), "label", "0", "0", "0", "0", "0", "0", "0")
                    .extension(TableKind.REQUESTS, "小计", numbers);
        }

        @Test
        void aSubtotalBelongsToTheGroupThatItStandsAfter() {
            assertThat(reported(
                            "OGI-T304", after(RequestRow.ADMINISTRATIVE_INQUIRY, "2", "1", "0", "0", "0", "0", "3")))
                    .containsExactly("PASSED requests.extension");
            assertThat(reported("OGI-T304", after(RequestRow.STATE_SECRET, "2", "1", "0", "0", "0", "0", "3")))
                    .containsExactly("NOT_APPLICABLE requests OGI-T304.none");
            assertThat(reported("OGI-T304", after(RequestRow.STILL_UNCLEAR, "8", "1", "0", "0", "0", "0", "9")))
                    .containsExactly("PASSED requests.extension");
        }

        @Test
        void aWrongSubtotalIsReportedWithItsColumnAndGroup() {
            Finding finding = rule(
                            "OGI-T304", after(RequestRow.ADMINISTRATIVE_INQUIRY, "2", "1", "0", "0", "0", "0", "4"))
                    .finding();

            assertThat(finding.arguments()).containsExactly("小计", "@column.total", "4", "@group.refused", "3");
            assertThat(finding.left()).hasToString("Optional[4]");
            assertThat(finding.right()).hasToString("Optional[3]");
            assertThat(finding.difference()).hasToString("Optional[1]");
            assertThat(finding.cells())
                    .extracting(cell -> cell.path().toString())
                    .contains("requests.thirdPartyRights.total");
        }

        @Test
        void aSubtotalOverBlankCellsIsNotAssessable() {
            assertThat(reported(
                            "OGI-T304",
                            after(RequestRow.ADMINISTRATIVE_INQUIRY, "2", "1", "0", "0", "0", "0", "3")
                                    .with("requests.stateSecret.total", Cell.blank())))
                    .containsExactly("NOT_ASSESSABLE requests.extension reason.blankOperands");
        }

        @Test
        void otherRowsAreNoSubtotals() {
            assertThat(reported(
                            "OGI-T304",
                            form2021().extension(TableKind.REQUESTS, "其他", "1", "1", "0", "0", "0", "0", "2")))
                    .containsExactly("NOT_APPLICABLE requests OGI-T304.none");
            assertThat(reported("OGI-T304", after(RequestRow.ADMINISTRATIVE_INQUIRY, "2", "1")))
                    .containsExactly("NOT_APPLICABLE requests OGI-T304.none");
        }

        @ParameterizedTest
        @CsvSource({
            "1, 2, 3, PASSED requests.disclosed",
            "1, 2, 4, VIOLATED requests.disclosed OGI-T305",
            "1.5, 2, 3, NOT_ASSESSABLE requests.disclosed OGI-T305.noNumbers",
            "1, 2.5, 3, NOT_ASSESSABLE requests.disclosed OGI-T305.noNumbers",
            "1, 2, 3.5, NOT_ASSESSABLE requests.disclosed OGI-T305.noNumbers"
        })
        void theSubtotalOfOrganisationsIsThatOfFiveColumns(
                String first, String last, String subtotal, String expected) {
            assertThat(reported(
                            "OGI-T305",
                            form2021()
                                    .rowWithSubtotal(
                                            RequestRow.DISCLOSED,
                                            "label",
                                            "9",
                                            first,
                                            "0",
                                            "0",
                                            "0",
                                            last,
                                            subtotal,
                                            "12")))
                    .containsExactly(expected);
        }

        @Test
        void aWrongSubtotalOfOrganisationsIsReportedWithBothNumbers() {
            Finding finding = rule(
                            "OGI-T305",
                            form2021()
                                    .rowWithSubtotal(
                                            RequestRow.DISCLOSED, "label", "9", "1", "0", "0", "0", "2", "4", "12"))
                    .finding();

            assertThat(finding.arguments()).containsExactly("3", "4");
            assertThat(finding.difference()).hasToString("Optional[-1]");
        }
    }

    @Nested
    class OtherTables {
        @Test
        void theFormDecidesWhichFloorsApply() {
            assertThat(reported("OGI-T204", form2021())).containsExactly("NOT_APPLICABLE proactive reason.otherForm");
            assertThat(reported("OGI-T204", form2019().without(TableKind.PROACTIVE)))
                    .containsExactly("NOT_APPLICABLE proactive reason.tableMissing");
            assertThat(reported("OGI-T201", form2019()))
                    .containsExactly(
                            "NOT_APPLICABLE proactive.rules reason.otherForm",
                            "NOT_APPLICABLE proactive.normativeDocuments reason.otherForm");
            assertThat(reported("OGI-T201", form2021().without(TableKind.PROACTIVE)))
                    .containsExactly(
                            "NOT_APPLICABLE proactive.rules reason.tableMissing",
                            "NOT_APPLICABLE proactive.normativeDocuments reason.tableMissing");
        }

        @Test
        void suitsWithoutRefusalAreReportedWithAllRowsOfTheGroup() {
            Finding finding = rule(
                            "OGI-T404",
                            form2021()
                                    .with("challenges.directLitigation.total", "6")
                                    .with("requests.thirdPartyRights.total", "0"))
                    .finding();

            assertThat(finding.arguments()).containsExactly("6");
            assertThat(finding.cells())
                    .extracting(cell -> cell.path().toString())
                    .startsWith("challenges.directLitigation.total");
            assertThat(finding.cells())
                    .extracting(cell -> cell.path().toString())
                    .contains("requests.stateSecret.total");
        }

        @Test
        void disputesWithoutRequestsAreCountedInAllGroups() {
            ReportBuilder none = form2021().withAll("requests.", Cell.number(0));
            Finding finding = rule("OGI-T406", none.previous(form2021().withAll("requests.", Cell.number(0))))
                    .finding();

            assertThat(finding.arguments()).containsExactly("5");
        }
    }
}
