package io.github.ogireport.internal.rule;

import static io.github.ogireport.internal.rule.ReportBuilder.form2019;
import static io.github.ogireport.internal.rule.ReportBuilder.form2021;
import static io.github.ogireport.internal.rule.RuleCheck.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ast.TableText;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.place.SourceSpan;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureOfTablesTest {
    @Nested
    class Tables {
        @Test
        void threeTablesPass() {
            rule("OGI-S04", form2021()).passes();
        }

        @Test
        void aTableThatIsNotInTheTextMayBeAPicture() {
            rule("OGI-S04", form2021().without(TableKind.REQUESTS)).isNotAssessableAt("requests");
        }

        @Test
        void aSectionThatItselfSaysThatThereIsNothingIsAnError() {
            rule("OGI-S04", form2021().without(TableKind.CHALLENGES).section(SectionKind.CHALLENGES, "本年度无行政复议、行政诉讼。"))
                    .isViolatedAt(Severity.ERROR, "challenges");
        }

        @Test
        void withoutTheSectionItDoesNotApply() {
            rule("OGI-S04", form2021().without(TableKind.CHALLENGES).withoutSection(SectionKind.CHALLENGES))
                    .passesAt("requests");
        }
    }

    @Nested
    class Rows {
        @Test
        void completeTablesOfBothFormsPass() {
            rule("OGI-S05", form2021()).passes();
            rule("OGI-S05", form2019()).passes();
        }

        @Test
        void aMissingRowIsAnErrorAtTheRow() {
            rule("OGI-S05", form2021().withAll("requests.notHeld.", Cell.missing()))
                    .isViolatedAt(Severity.ERROR, "requests.notHeld");
        }

        @Test
        void aMissingRowIsNotProvenWhereUnknownWordsStandInTheTable() {
            rule(
                            "OGI-S05",
                            form2021()
                                    .withAll("requests.notHeld.", Cell.missing())
                                    .line(TableKind.REQUESTS, new TableText(SourceSpan.UNKNOWN, "本单位没有掌握的信息")))
                    .isNotAssessableAt("requests.notHeld", "requests.notHeld");
        }

        @Test
        void manyMissingRowsAreOneFinding() {
            ReportBuilder report = form2021();
            for (RequestRow row : RequestRow.values()) {
                if (row.compareTo(RequestRow.NOT_HELD) >= 0 && row.part() == RequestRow.Part.OUTCOME) {
                    report.withAll(RowPath.of(row) + ".", Cell.missing());
                }
            }
            rule("OGI-S05", report).isViolatedAt(Severity.ERROR, "requests");
        }

        @Test
        void aRowWhoseLabelIsThereWithoutCellsIsNotAssessable() {
            rule(
                            "OGI-S05",
                            form2021()
                                    .withAll("requests.notHeld.", Cell.missing())
                                    .row(TableKind.REQUESTS, "requests.notHeld", "1.本机关不掌握相关政府信息"))
                    .isNotAssessableAt("requests.notHeld", "requests.notHeld");
        }

        @Test
        void aMissingColumnIsOneFinding() {
            ReportBuilder report = form2021();
            for (RequestRow row : RequestRow.values()) {
                report.with(RowPath.of(row) + ".legalService", Cell.missing());
            }
            RuleCheck check = rule("OGI-S05", report).isViolatedAt(Severity.ERROR, "requests");
            assertThat(check.finding().message(Locale.CHINESE)).contains("法律服务机构");
        }

        @Test
        void theSingleOtherHandlingRowIsThatOfTheOlderFormWhichIsWeighedByItself() {
            rule("OGI-S05", form2021().requestForm(TableForm.FORM_2019)).passes();
        }

        @Test
        void withoutTheTableItDoesNotApply() {
            rule(
                            "OGI-S05",
                            form2021()
                                    .without(TableKind.PROACTIVE)
                                    .without(TableKind.REQUESTS)
                                    .without(TableKind.CHALLENGES))
                    .isNotApplicable();
        }
    }

    @Nested
    class Forms {
        @Test
        void theFormOfTheYearPasses() {
            rule("OGI-S06", form2021()).passes();
            rule("OGI-S06", form2019()).passes();
        }

        @Test
        void aWholeTableTwoInTheOldFormIsAnErrorFrom2021On() {
            RuleCheck check = rule("OGI-S06", form2021().proactiveForm(TableForm.FORM_2019))
                    .isViolatedAt(Severity.ERROR, "proactive");
            assertThat(check.finding().message(Locale.ENGLISH)).contains("2024").contains("2019 form");
        }

        @Test
        void tableThreeInTheOldFormIsAWarning() {
            rule("OGI-S06", form2021().requestForm(TableForm.FORM_2019)).isViolatedAt(Severity.WARNING, "requests");
        }

        @Test
        void theNewFormBefore2021IsAWarning() {
            rule("OGI-S06", form2021().year("2020")).isViolatedAt(Severity.WARNING, "proactive", "requests");
        }

        @Test
        void anUnknownYearIsNotAssessable() {
            rule("OGI-S06", form2021().year("")).isNotAssessableAt("proactive").isNotAssessableAt("requests");
        }

        @ParameterizedTest
        @CsvSource({"2019, false", "2020, false", "2021, true", "2025, true"})
        void theFormChangedWithTheReportsOn2021(String year, boolean changed) {
            ReportBuilder due = changed ? form2021() : form2019();
            ReportBuilder other = changed ? form2019() : form2021();

            rule("OGI-S06", due.year(year)).passes();
            RuleCheck check = rule("OGI-S06", other.year(year));
            assertThat(check.outcome().findings())
                    .extracting(finding -> finding.path().toString())
                    .containsExactlyInAnyOrder("proactive", "requests");
            assertThat(check.outcome().findings().get(0).message(Locale.ENGLISH))
                    .contains(year)
                    .contains(changed ? "2019 form" : "2021 form");
        }

        @Test
        void theLastYearWithoutAFormDoesNotApply() {
            rule("OGI-S06", form2019().year("2018")).isNotApplicable();
        }

        @Test
        void withoutTableTwoOnlyTableThreeIsLookedAt() {
            rule("OGI-S06", form2021().year("2020").without(TableKind.PROACTIVE))
                    .isViolatedAt(Severity.WARNING, "requests");
        }

        @Test
        void yearsBeforeTheFormsDoNotApply() {
            rule("OGI-S06", form2021().year("2017")).isNotApplicable();
        }

        @Test
        void missingRowsProveNoForm() {
            rule(
                            "OGI-S06",
                            form2021()
                                    .requestForm(TableForm.FORM_2019)
                                    .withAll("requests.otherHandling.", Cell.missing()))
                    .passesAt("proactive");
        }
    }

    @Nested
    class ExtraRows {
        @Test
        void noExtraRowsPass() {
            rule("OGI-S07", form2021()).passes();
        }

        @Test
        void anExtraRowIsANote() {
            RuleCheck check = rule("OGI-S07", form2019().extension(TableKind.PROACTIVE, "其他主动公开文件", "12", "12", "30"))
                    .isViolatedAt(Severity.INFO, "proactive.extension");
            assertThat(check.finding().message(Locale.CHINESE))
                    .contains("其他主动公开文件")
                    .contains("12 12 30");
        }

        @Test
        void withoutTablesItDoesNotApply() {
            rule("OGI-S07", form2021().without(TableKind.PROACTIVE).without(TableKind.REQUESTS))
                    .isNotApplicable();
        }
    }
}
