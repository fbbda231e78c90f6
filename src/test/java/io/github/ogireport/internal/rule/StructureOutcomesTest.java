package io.github.ogireport.internal.rule;

import static io.github.ogireport.internal.rule.ReportBuilder.form2019;
import static io.github.ogireport.internal.rule.ReportBuilder.form2021;
import static io.github.ogireport.internal.rule.RuleCheck.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ast.TableCell;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.ast.TableText;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.Finding;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All outcomes of the rules on cells and structure, table by table. */
class StructureOutcomesTest {
    private static List<String> reported(String id, ReportBuilder report) {
        return rule(id, report).outcome().results().stream()
                .map(result -> (result.outcome() + " " + result.path().toString() + " " + result.reason()).strip())
                .toList();
    }

    @Nested
    class Cells {
        @ParameterizedTest
        @ValueSource(strings = {"OGI-C01", "OGI-C02", "OGI-C03", "OGI-C04", "OGI-C05"})
        void everyTablePassesOnce(String id) {
            String[] passed = {"PASSED proactive", "PASSED requests", "PASSED challenges"};

            assertThat(reported(id, form2021())).containsExactly(passed);
            assertThat(reported(id, form2019())).containsExactly(passed);
            assertThat(reported(id, form2021().with("proactive.fees.amount", "2")))
                    .containsExactly(passed);
        }

        @Test
        void onlyTheChangeOfTheOldFormIsBelowZero() {
            assertThat(reported(
                            "OGI-C04",
                            form2019().with("proactive.penalties.change", "-2").with("requests.disclosed.total", "-0")))
                    .containsExactly("PASSED proactive", "PASSED requests", "PASSED challenges");
            assertThat(reported("OGI-C04", form2021().with("requests.disclosed.total", "-1")))
                    .containsExactly(
                            "PASSED proactive", "VIOLATED requests.disclosed.total OGI-C04", "PASSED challenges");
        }

        @Test
        void fractionsAndTextsAreReportedInPlaceOfPassing() {
            assertThat(reported("OGI-C05", form2021().with("requests.disclosed.total", ".5")))
                    .containsExactly(
                            "PASSED proactive", "VIOLATED requests.disclosed.total OGI-C05", "PASSED challenges");
            assertThat(reported("OGI-C03", form2021().with("requests.disclosed.total", Cell.number("5", "", "5件"))))
                    .containsExactly(
                            "PASSED proactive", "VIOLATED requests.disclosed.total OGI-C03.noted", "PASSED challenges");
            assertThat(reported("OGI-C03", form2021().with("requests.disclosed.total", Cell.unreadable("详见附件"))))
                    .containsExactly(
                            "PASSED proactive", "VIOLATED requests.disclosed.total OGI-C03", "PASSED challenges");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1\n2", "1 157", "64"})
        void digitsThatTheParserCouldNotPutTogetherAreNoFaultOfTheReport(String text) {
            assertThat(reported("OGI-C03", form2021().with("requests.disclosed.total", Cell.unreadable(text))))
                    .containsExactly(
                            "PASSED proactive",
                            "NOT_ASSESSABLE requests reason.unreadableOperands",
                            "PASSED challenges");
        }

        @Test
        void aRowWithoutAnyCellOfItsOwnIsNotShifted() {
            TableCell missing = new TableCell(SourceSpan.UNKNOWN, RowPath.of(RequestRow.DISCLOSED), Cell.missing());

            assertThat(reported("OGI-C07", form2021().line(TableKind.REQUESTS, row(List.of(missing, missing)))))
                    .containsExactly("PASSED requests");
            assertThat(reported("OGI-C07", form2021().line(TableKind.REQUESTS, row(List.of()))))
                    .containsExactly("PASSED requests");
        }

        @Test
        void aRowWithAnotherNumberOfCellsIsNamed() {
            TableCell one = new TableCell(SourceSpan.UNKNOWN, RowPath.of(RequestRow.DISCLOSED), Cell.number(1));
            assertThat(reported("OGI-C07", form2021().line(TableKind.REQUESTS, row(List.of(one)))))
                    .containsExactly("VIOLATED requests.disclosed OGI-C07");
            assertThat(rule("OGI-C07", form2021().line(TableKind.REQUESTS, row(List.of(one))))
                            .finding()
                            .arguments())
                    .containsExactly("label", "1");
        }

        private static TableRow row(List<TableCell> cells) {
            return new TableRow(
                    SourceSpan.UNKNOWN, RowPath.of(RequestRow.DISCLOSED), TableForm.FORM_2021, "label", cells);
        }

        @ParameterizedTest
        @CsvSource({
            "单位：元, 单位：万元, PASSED proactive.fees.amount",
            "单位：万元, 单位：元, PASSED proactive.fees.amount",
            "元, 其他, VIOLATED proactive.fees.amount OGI-C06.header",
            "单位：个, 其他, NOT_ASSESSABLE proactive.fees.amount OGI-C06.noUnit"
        })
        void theUnitOfFeesStandsInAnyHeader(String first, String second, String expected) {
            assertThat(reported(
                            "OGI-C06",
                            form2021().header(TableKind.PROACTIVE, first).header(TableKind.PROACTIVE, second)))
                    .containsExactly(expected);
        }
    }

    @Nested
    class Structure {
        @Test
        void theFormIsReportedByName() {
            Finding finding = rule("OGI-S06", form2021().year("2019").requestForm(TableForm.FORM_2019))
                    .finding();

            assertThat(finding.path().toString()).isEqualTo("proactive");
            assertThat(finding.arguments()).containsExactly("2019", "@form.2021", "@form.2019");
        }

        @Test
        void eachTableProvesItsFormByItself() {
            assertThat(reported("OGI-S06", form2021())).containsExactly("PASSED proactive", "PASSED requests");
            assertThat(reported("OGI-S06", form2021().year("")))
                    .containsExactly(
                            "NOT_ASSESSABLE proactive reason.yearUnknown",
                            "NOT_ASSESSABLE requests reason.yearUnknown");
            assertThat(reported("OGI-S06", form2021().without(TableKind.PROACTIVE)))
                    .containsExactly("NOT_APPLICABLE proactive reason.tableMissing", "PASSED requests");
            assertThat(reported("OGI-S06", form2021().without(TableKind.REQUESTS)))
                    .containsExactly("PASSED proactive", "NOT_APPLICABLE requests OGI-S06.unproven");
        }

        @Test
        void onlyOtherHandlingProvesTheFormOfTheTableOfRequests() {
            ReportBuilder report = form2021();
            for (RequestRow row :
                    List.of(RequestRow.CLARIFICATION_OVERDUE, RequestRow.FEE_OVERDUE, RequestRow.OTHER_REASON)) {
                report.with(CellPath.of(row, Applicant.TOTAL), Cell.missing());
            }

            assertThat(reported("OGI-S06", report))
                    .containsExactly("PASSED proactive", "NOT_APPLICABLE requests OGI-S06.unproven");
        }

        private static ReportBuilder withoutRows(int count) {
            ReportBuilder report = form2021();
            for (int i = 0; i < count; i++) {
                report.withAll(RowPath.of(RequestRow.values()[3 + i]).toString() + ".", Cell.missing());
            }
            return report;
        }

        @Test
        void upToThreeMissingRowsAreReportedOneByOne() {
            assertThat(rule("OGI-S05", withoutRows(3)).outcome().findings())
                    .hasSize(3)
                    .extracting(Finding::key)
                    .containsOnly("OGI-S05");
            Finding many = rule("OGI-S05", withoutRows(4)).finding();
            assertThat(many.key()).isEqualTo("OGI-S05.rows");
            assertThat(many.arguments()).first().isEqualTo("4");
        }

        @Test
        void aRowWhoseLabelIsPrintedIsNotMissingButLacksItsCells() {
            ReportBuilder report = withoutRows(1);
            String path = RowPath.of(RequestRow.values()[3]).toString();

            assertThat(reported("OGI-S05", report.row(TableKind.REQUESTS, path, "label")))
                    .containsExactly(
                            "PASSED proactive",
                            "NOT_ASSESSABLE " + path + " reason.unreadableOperands",
                            "PASSED challenges");
        }

        @Test
        void aSingleMissingCellIsLackingAndAMissingColumnIsReported() {
            assertThat(reported("OGI-S05", form2021().with("requests.disclosed.total", Cell.missing())))
                    .containsExactly(
                            "PASSED proactive",
                            "NOT_ASSESSABLE requests.disclosed.total reason.unreadableOperands",
                            "PASSED challenges");
            ReportBuilder column = form2021();
            for (RequestRow row : RequestRow.values()) {
                column.with(CellPath.of(row, Applicant.RESEARCH), Cell.missing());
            }
            assertThat(reported("OGI-S05", column))
                    .containsExactly("PASSED proactive", "VIOLATED requests OGI-S05.column", "PASSED challenges");
            assertThat(rule("OGI-S05", column).finding().arguments()).containsExactly("@column.research");
        }

        @ParameterizedTest
        @CsvSource({
            "某, VIOLATED requests.partiallyDisclosed OGI-S05",
            "12, VIOLATED requests.partiallyDisclosed OGI-S05",
            "注：含上年结转, VIOLATED requests.partiallyDisclosed OGI-S05",
            "以上数据均为全年数据。, VIOLATED requests.partiallyDisclosed OGI-S05",
            "部分, NOT_ASSESSABLE requests.partiallyDisclosed reason.unreadableOperands",
            "0 0 0 0 0 0 0, NOT_ASSESSABLE requests.partiallyDisclosed reason.unreadableOperands",
            "部分公开 | 0 |。, NOT_ASSESSABLE requests.partiallyDisclosed reason.unreadableOperands"
        })
        void aMissingRowMayBeThereInOtherWords(String words, String expected) {
            ReportBuilder report = withoutRows(1).line(TableKind.REQUESTS, new TableText(SourceSpan.UNKNOWN, words));

            assertThat(reported("OGI-S05", report)).contains(expected);
        }

        @Test
        void besideARowThatTheFormDoesNotHaveNothingIsMissing() {
            assertThat(reported("OGI-S05", withoutRows(1).extension(TableKind.REQUESTS, "部分予以公开", "1")))
                    .contains("NOT_ASSESSABLE requests.partiallyDisclosed reason.unreadableOperands");
        }

        @ParameterizedTest
        @CsvSource({
            "5, VIOLATED sections.otherMatters OGI-S01",
            "4, VIOLATED sections.otherMatters OGI-S01",
            "3, NOT_ASSESSABLE sections.otherMatters reason.notProvenAbsent"
        })
        void aSectionIsMissingWhereMostHeadingsArePrinted(int printed, String expected) {
            ReportBuilder report = form2021().withoutSection(SectionKind.OTHER_MATTERS);
            for (int i = printed; i < SectionKind.OTHER_MATTERS.ordinal(); i++) {
                report.section(SectionKind.values()[i], "", "公开。");
            }

            assertThat(reported("OGI-S01", report)).hasSize(6).last().isEqualTo(expected);
        }

        @Test
        void aTableWithoutItsSectionIsNoMatterOfTheTable() {
            assertThat(reported(
                            "OGI-S04", form2021().without(TableKind.CHALLENGES).withoutSection(SectionKind.CHALLENGES)))
                    .containsExactly(
                            "PASSED proactive", "PASSED requests", "NOT_APPLICABLE challenges reason.sectionMissing");
        }

        @ParameterizedTest
        @CsvSource({
            "一、总体情况, PASSED sections.overview",
            "（一）总体情况, PASSED sections.overview",
            "1. 总体情况, PASSED sections.overview",
            "总 体 情 况, PASSED sections.overview",
            "前言、总体情况, VIOLATED sections.overview OGI-S03",
            "一、二、总体情况, VIOLATED sections.overview OGI-S03",
            "一、总体, VIOLATED sections.overview OGI-S03"
        })
        void aHeadingIsReadWithoutItsNumber(String heading, String expected) {
            assertThat(reported("OGI-S03", form2021().section(SectionKind.OVERVIEW, heading, "公开")))
                    .contains(expected);
        }

        @Test
        void rowsOfTheirOwnAreReportedInBothTables() {
            assertThat(reported("OGI-S07", form2021().extension(TableKind.PROACTIVE, "其他", "1")))
                    .containsExactly("VIOLATED proactive.extension OGI-S07", "PASSED requests");
            assertThat(reported(
                            "OGI-S07",
                            form2021().without(TableKind.PROACTIVE).extension(TableKind.REQUESTS, "其他", "1")))
                    .containsExactly(
                            "NOT_APPLICABLE proactive reason.tableMissing", "VIOLATED requests.extension OGI-S07");
        }
    }
}
