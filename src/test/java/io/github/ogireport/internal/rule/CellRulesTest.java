package io.github.ogireport.internal.rule;

import static io.github.ogireport.internal.rule.ReportBuilder.form2019;
import static io.github.ogireport.internal.rule.ReportBuilder.form2021;
import static io.github.ogireport.internal.rule.RuleCheck.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ast.TableCell;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.place.SourceSpan;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"OGI-C01", "OGI-C02", "OGI-C03", "OGI-C04", "OGI-C05"})
    void numbersOfBothFormsPassAndMissingTablesDoNotApply(String id) {
        rule(id, form2021()).passes();
        rule(id, form2019()).passes();
        rule(
                        id,
                        form2021()
                                .without(TableKind.PROACTIVE)
                                .without(TableKind.REQUESTS)
                                .without(TableKind.CHALLENGES))
                .isNotApplicable();
    }

    @Nested
    class Blank {
        @Test
        void blankCellsAreOneWarningATable() {
            ReportBuilder report = form2021();
            for (RequestRow row : RequestRow.values()) {
                report.with(RowPath.of(row) + ".naturalPerson", Cell.blank());
            }
            RuleCheck check = rule("OGI-C01", report).isViolatedAt(Severity.WARNING, "requests");
            assertThat(check.finding().cells()).hasSize(25);
            assertThat(check.finding().message(Locale.ENGLISH)).contains("25 of 175");
        }

        @Test
        void aWholeBlankTableOfATownIsANote() {
            rule("OGI-C01", form2021().agency("某某镇人民政府").withAll("challenges.", Cell.blank()))
                    .isViolatedAt(Severity.INFO, "challenges");
        }

        @Test
        void aWholeBlankTableOfAnotherBodyIsAWarning() {
            rule("OGI-C01", form2021().withAll("challenges.", Cell.blank()))
                    .isViolatedAt(Severity.WARNING, "challenges");
        }
    }

    @Nested
    class Placeholder {
        @Test
        void aPlaceholderIsAWarningAtTheCell() {
            rule("OGI-C02", form2021().with("proactive.compulsion.decisions", Cell.placeholder("-")))
                    .isViolatedAt(Severity.WARNING, "proactive.compulsion.decisions");
        }

        @Test
        void rulesStruckOutByABodyThatCanMakeNoneAreNotes() {
            rule("OGI-C02", form2021().withAll("proactive.rules.", Cell.placeholder("/")))
                    .isViolatedAt(
                            Severity.INFO,
                            "proactive.rules.issued",
                            "proactive.rules.repealed",
                            "proactive.rules.inForce");
        }

        @Test
        void rulesStruckOutByAProvinceAreWarnings() {
            rule("OGI-C02", form2021().agency("某某省人民政府").with("proactive.rules.issued", Cell.placeholder("/")))
                    .isViolatedAt(Severity.WARNING, "proactive.rules.issued");
        }

        @Test
        void manyPlaceholdersAreOneFinding() {
            rule("OGI-C02", form2021().withAll("challenges.", Cell.placeholder("/")))
                    .isViolatedAt(Severity.WARNING, "challenges");
        }
    }

    @Nested
    class NotANumber {
        @Test
        void otherTextIsAnError() {
            rule("OGI-C03", form2021().with("requests.disclosed.total", Cell.unreadable("详见附件")))
                    .isViolatedAt(Severity.ERROR, "requests.disclosed.total");
        }

        @ParameterizedTest
        @ValueSource(strings = {"5件", "５", "1 2", "1,234"})
        void numbersWithUnitGroupingAndFullWidthDigitsAreNotes(String text) {
            rule("OGI-C03", form2021().with("requests.disclosed.total", Cell.number("5", "", text)))
                    .isViolatedAt(Severity.INFO, "requests.disclosed.total");
        }

        @Test
        void moneyWithItsUnitIsAsTheFormHasIt() {
            rule("OGI-C03", form2019().with("proactive.procurement.amount", Cell.number("251000", "元", "251000元")))
                    .passes();
        }

        @Test
        void theSignOfAChangeIsAsTheFormHasIt() {
            rule("OGI-C03", form2019().with("proactive.penalties.change", Cell.number("2", "", "增2")))
                    .passes();
        }

        @Test
        void textThatTheParserCouldNotAssignIsNoFaultOfTheReport() {
            Cell cell = Cell.unreadable("1 2 3");
            rule(
                            "OGI-C03",
                            form2021()
                                    .with("requests.disclosed.total", cell)
                                    .line(
                                            TableKind.REQUESTS,
                                            new TableRow(
                                                    SourceSpan.UNKNOWN,
                                                    RowPath.of(RequestRow.DISCLOSED),
                                                    TableForm.FORM_2021,
                                                    "（一）予以公开",
                                                    List.of(new TableCell(
                                                            SourceSpan.UNKNOWN,
                                                            CellPath.of(RequestRow.DISCLOSED, Applicant.TOTAL),
                                                            cell)))))
                    .isNotAssessableAt("requests", "requests.disclosed.total");
        }
    }

    @Nested
    class Negative {
        @Test
        void aNegativeCountIsAnError() {
            rule("OGI-C04", form2021().with("requests.disclosed.total", "-3"))
                    .isViolatedAt(Severity.ERROR, "requests.disclosed.total");
        }

        @Test
        void theSignedChangeOfThe2019FormPasses() {
            rule("OGI-C04", form2019().with("proactive.penalties.change", "-8")).passes();
        }
    }

    @Nested
    class Fraction {
        @Test
        void aFractionalCountIsAnError() {
            rule("OGI-C05", form2021().with("proactive.licensing.decisions", "2.5"))
                    .isViolatedAt(Severity.ERROR, "proactive.licensing.decisions");
        }

        @Test
        void moneyMayHaveDecimals() {
            rule("OGI-C05", form2021().with("proactive.fees.amount", "160.5964"))
                    .passes();
        }

        @Test
        void aWholeNumberWithDecimalsIsANote() {
            rule("OGI-C05", form2021().with("proactive.licensing.decisions", "0.0"))
                    .isViolatedAt(Severity.INFO, "proactive.licensing.decisions");
        }

        @Test
        void countsInTensOfThousandsMayHaveDecimals() {
            rule("OGI-C05", form2021().with("proactive.licensing.decisions", Cell.number("2.5", "万件", "2.5万件")))
                    .passes();
        }
    }

    @Nested
    class FeeUnit {
        private static final String FEE = "proactive.fees.amount";

        @ParameterizedTest
        @ValueSource(strings = {"本年收费金额（单位：万元）", "本年收费金额单位万元", "本年收費金額（單位：萬元）"})
        void tenThousandYuanPassesAlsoWithoutBrackets(String header) {
            rule("OGI-C06", form2021().header(TableKind.PROACTIVE, header)).passes();
        }

        @Test
        void aHeaderInYuanIsAWarning() {
            rule("OGI-C06", form2021().header(TableKind.PROACTIVE, "本年收费金额（单位：元）"))
                    .isViolatedAt(Severity.WARNING, FEE);
        }

        @Test
        void aCellInYuanIsAWarning() {
            rule(
                            "OGI-C06",
                            form2021()
                                    .header(TableKind.PROACTIVE, "本年收费金额（单位：万元）")
                                    .with(FEE, Cell.number("400", "元", "400元")))
                    .isViolatedAt(Severity.WARNING, FEE);
        }

        @Test
        void aHeaderWithoutUnitIsNotAssessable() {
            rule("OGI-C06", form2021()).isNotAssessableAt(FEE);
        }

        @Test
        void the2019FormHasNoSuchCell() {
            rule("OGI-C06", form2019()).isNotApplicable();
        }
    }

    @Nested
    class ShiftedRow {
        @Test
        void rowsOfSevenCellsPass() {
            rule("OGI-C07", form2021()).passes();
        }

        @Test
        void aRowOfSixCellsIsAWarning() {
            rule(
                            "OGI-C07",
                            form2021()
                                    .row(
                                            TableKind.REQUESTS,
                                            "requests.disclosed",
                                            "予以公开",
                                            "1",
                                            "0",
                                            "0",
                                            "0",
                                            "0",
                                            "1"))
                    .isViolatedAt(Severity.WARNING, "requests.disclosed");
        }

        @Test
        void manyUnevenRowsAreOneFinding() {
            ReportBuilder report = form2021();
            for (String row : new String[] {"disclosed", "notHeld", "duplicate", "carriedIn"}) {
                report.row(TableKind.REQUESTS, "requests." + row, row, "1", "0", "0", "0", "1");
            }
            rule("OGI-C07", report).isViolatedAt(Severity.WARNING, "requests");
        }

        @Test
        void aTemplateWithAColumnOfSubtotalsHasItsOwnRule() {
            rule(
                            "OGI-C07",
                            form2021()
                                    .header(TableKind.REQUESTS, "小计")
                                    .row(
                                            TableKind.REQUESTS,
                                            "requests.notHeld",
                                            "1",
                                            "1",
                                            "0",
                                            "0",
                                            "0",
                                            "0",
                                            "0",
                                            "0",
                                            "1"))
                    .isNotApplicable();
        }

        @Test
        void rowsBesideTheFormAndLabelsAloneDoNotCount() {
            rule(
                            "OGI-C07",
                            form2021()
                                    .extension(TableKind.REQUESTS, "小计", "1")
                                    .row(TableKind.REQUESTS, "requests.disclosed", "予以公开"))
                    .passes();
        }

        @Test
        void withoutTheTableItDoesNotApply() {
            rule("OGI-C07", form2021().without(TableKind.REQUESTS)).isNotApplicable();
        }
    }
}
