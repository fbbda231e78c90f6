package io.github.ogireport.internal.rule;

import static io.github.ogireport.internal.rule.ReportBuilder.form2019;
import static io.github.ogireport.internal.rule.ReportBuilder.form2021;
import static io.github.ogireport.internal.rule.RuleCheck.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.RulesPower;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProactiveRulesTest {
    private static final String DOCUMENTS = "proactive.normativeDocuments.";
    private static final String FEE = "proactive.fees.amount";

    @Nested
    class InForce {
        @Test
        void moreInForceThanTheYearAddsPasses() {
            rule("OGI-T201", issued("9", "7", "20")).passes();
        }

        @Test
        void exactlyWhatTheYearAddsPasses() {
            rule("OGI-T201", issued("9", "7", "2")).passes();
        }

        @Test
        void fewerAreAWarning() {
            rule("OGI-T201", issued("9", "2", "5")).isViolatedAt(Severity.WARNING, DOCUMENTS + "inForce");
        }

        @Test
        void aBlankStockIsNotAssessable() {
            rule("OGI-T201", form2021().with(DOCUMENTS + "issued", "9").with(DOCUMENTS + "inForce", Cell.blank()))
                    .isNotAssessableAt(DOCUMENTS + "inForce", DOCUMENTS + "inForce");
        }

        @Test
        void the2019FormHasNoStock() {
            rule("OGI-T201", form2019()).isNotApplicable();
        }

        private ReportBuilder issued(String issued, String repealed, String inForce) {
            return form2021()
                    .with(DOCUMENTS + "issued", issued)
                    .with(DOCUMENTS + "repealed", repealed)
                    .with(DOCUMENTS + "inForce", inForce);
        }
    }

    @Nested
    class Power {
        @Test
        void noRulesPassWhateverTheBody() {
            rule("OGI-T202", form2021().agency("")).passes();
        }

        @Test
        void rulesOfATownAreAWarningAtTheFirstCell() {
            RuleCheck check = rule(
                            "OGI-T202",
                            form2021()
                                    .agency("某某镇人民政府")
                                    .with("proactive.rules.issued", "3")
                                    .with("proactive.rules.inForce", "3"))
                    .isViolatedAt(Severity.WARNING, "proactive.rules.issued");
            assertThat(check.finding().cells()).hasSize(2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"广东省人民政府", "上海市人民政府", "延边朝鲜族自治州人民政府", "国家税务总局", "内蒙古自治区人民政府"})
        void rulesOfBodiesWithPowerPass(String agency) {
            rule("OGI-T202", form2021().agency(agency).with("proactive.rules.inForce", "30"))
                    .passes();
        }

        @ParameterizedTest
        @ValueSource(strings = {"某某市人民政府", "某某市司法局", "浦东新区", ""})
        void bodiesWhoseNameDoesNotTellAreNotAssessable(String agency) {
            rule("OGI-T202", form2021().agency(agency).with("proactive.rules.inForce", "30"))
                    .isNotAssessableAt("proactive.rules");
        }

        @ParameterizedTest
        @CsvSource({
            "栗江镇, NO",
            "某县人民政府, NO",
            "某区财政局, NO",
            "东湖街道办事处, NO",
            "某县教育局, NO",
            "高新区管委会, UNKNOWN",
            "某市住房和城乡建设局, UNKNOWN",
            "某自治区教育厅, UNKNOWN",
            "镇江市人民政府, UNKNOWN",
            "某市镇海区人民政府, NO"
        })
        void thePowerIsReportedByTheName(String agency, RulesPower power) {
            assertThat(RulesPower.of(agency)).isEqualTo(power);
        }

        @Test
        void withoutTheTableItDoesNotApply() {
            rule("OGI-T202", form2021().without(TableKind.PROACTIVE)).isNotApplicable();
        }
    }

    @Nested
    class Disclosed {
        @Test
        void noMoreNewThanInTotalPasses() {
            rule("OGI-T203", form2019()).passes();
        }

        @Test
        void moreNewlyDisclosedThanInTotalIsANote() {
            rule("OGI-T203", form2019().with(DOCUMENTS + "newlyDisclosed", "12"))
                    .isViolatedAt(Severity.INFO, DOCUMENTS + "newlyDisclosed");
        }

        @Test
        void documentsMayBeProducedAndNotDisclosed() {
            rule("OGI-T203", disclosed("34", "4", "47")).passes();
        }

        @Test
        void moreProducedThanDisclosedInTotalIsANote() {
            rule("OGI-T203", disclosed("34", "4", "20")).isViolatedAt(Severity.INFO, DOCUMENTS + "newlyProduced");
        }

        @Test
        void anUnreadableTotalIsNotAssessable() {
            rule("OGI-T203", form2019().with(DOCUMENTS + "totalDisclosed", Cell.unreadable("见附件")))
                    .isNotAssessableAt(DOCUMENTS + "newlyDisclosed", DOCUMENTS + "totalDisclosed");
        }

        @Test
        void the2021FormHasNoSuchColumns() {
            rule("OGI-T203", form2021()).isNotApplicable();
        }

        private ReportBuilder disclosed(String produced, String disclosed, String total) {
            return form2019()
                    .with(DOCUMENTS + "newlyProduced", produced)
                    .with(DOCUMENTS + "newlyDisclosed", disclosed)
                    .with(DOCUMENTS + "totalDisclosed", total);
        }
    }

    @Nested
    class Items {
        @Test
        void aDecreaseWithinLastYearsItemsPasses() {
            rule("OGI-T204", form2019()).passes();
        }

        @Test
        void aGreaterDecreaseIsAnError() {
            rule("OGI-T204", form2019().with("proactive.licensing.change", "-9"))
                    .isViolatedAt(Severity.ERROR, "proactive.licensing.change");
        }

        @Test
        void aBlankNumberOfLastYearCouldHelp() {
            rule("OGI-T204", form2019().with("proactive.licensing.itemsLastYear", Cell.blank()))
                    .isNotAssessableAt("proactive.licensing.change", "proactive.licensing.itemsLastYear");
        }

        @Test
        void the2021FormHasNoItems() {
            rule("OGI-T204", form2021()).isNotApplicable();
        }
    }

    @Nested
    class ProcessingFee {
        @Test
        void aFeeThatHoldsTheProcessingFeePasses() {
            rule("OGI-T205", said("本年收取信息处理费400元。")).passes();
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "0.04"})
        void aFeeRoundedInItsLastDigitPasses(String fee) {
            rule("OGI-T205", said("本年收取信息处理费400元。").with(FEE, fee)).passes();
        }

        @Test
        void aFeeInHundredsOfMillionsIsMore() {
            rule("OGI-T205", said("收取信息处理费400元。").with(FEE, Cell.number("0.001", "亿元", "0.001亿元")))
                    .passes();
        }

        @Test
        void aSmallerFeeIsANote() {
            rule("OGI-T205", said("收取信息处理费共计0.5万元。").with(FEE, "0.10")).isViolatedAt(Severity.INFO, FEE);
        }

        @Test
        void severalAmountsAreNotAssessable() {
            rule("OGI-T205", said("收取信息处理费400元，其中信息处理费100元已退。")).isNotAssessableAt(FEE);
        }

        @Test
        void aBlankFeeIsNotAssessable() {
            rule("OGI-T205", said("收取信息处理费400元。").with(FEE, Cell.blank())).isNotAssessableAt(FEE, FEE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"未收取信息处理费。", "信息处理费收费标准为每件100元。", "无", "慰问金400元。"})
        void withoutAnAmountItDoesNotApply(String text) {
            rule("OGI-T205", said(text)).isNotApplicable();
        }

        private ReportBuilder said(String text) {
            return form2021().section(SectionKind.OTHER_MATTERS, text);
        }
    }

    @Nested
    class WithoutWord {
        @Test
        void aFeeAndASectionThatSaysMorePass() {
            rule("OGI-T206", form2021()).passes();
        }

        @ParameterizedTest
        @ValueSource(strings = {"无", "无其他需要报告的事项。"})
        void aFeeAndNothingSaidIsANote(String text) {
            rule("OGI-T206", form2021().section(SectionKind.OTHER_MATTERS, text))
                    .isViolatedAt(Severity.INFO, FEE);
        }

        @Test
        void noFeePasses() {
            rule("OGI-T206", form2021().section(SectionKind.OTHER_MATTERS, "无").with(FEE, "0.00"))
                    .passes();
        }

        @Test
        void aBlankFeeIsNotAssessable() {
            rule("OGI-T206", form2021().with(FEE, Cell.blank())).isNotAssessableAt(FEE, FEE);
        }

        @Test
        void the2019FormHasNoAmount() {
            rule("OGI-T206", form2019()).isNotApplicable();
        }
    }
}
