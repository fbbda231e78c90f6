package io.github.ogireport.internal.rule.identity;

import static io.github.ogireport.internal.rule.prose.ProseCheck.rule;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.statement.ProseReports;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OGI-Y08 to OGI-Y10: cited notices, names, and what is left of a template. */
class NamesTest {
    private static final String OVERVIEW = "sections.overview";

    @Nested
    class Notices {
        @Test
        void passesWithTheNoticeOfTheYear() {
            rule("OGI-Y08", ProseReports.year(2022).preamble("根据国办公开办函〔2021〕30号编制。"))
                    .passes();
            rule("OGI-Y08", ProseReports.year(2020).preamble("根据国办公开办函[2019]60号编制。"))
                    .passes();
            rule("OGI-Y08", ProseReports.year(2022).preamble("根据国办公开办函〔2019〕60号、国办公开办函〔2021〕30号编制。"))
                    .passes();
        }

        /** 高平市政府办 2022, 底张街道 2023. */
        @Test
        void isViolatedWithTheNoticeOfOtherYears() {
            rule("OGI-Y08", ProseReports.year(2022).preamble("根据国办公开办函〔2019〕60号编制。"))
                    .isViolatedAt(Severity.WARNING, "")
                    .saying("2022", "〔2019〕60号", "〔2021〕30号");
            rule("OGI-Y08", ProseReports.year(2020).preamble("根据国办公开办函〔2021〕30号编制。"))
                    .isViolatedAt(Severity.WARNING, "");
        }

        /** 安庆市财政局 2020. */
        @Test
        void isViolatedWithAWrongNumber() {
            rule("OGI-Y08", ProseReports.year(2020).preamble("根据国办公开办函〔2019〕61号编制。"))
                    .isViolatedAt(Severity.WARNING, "")
                    .saying("〔2019〕61号");
        }

        /** 安阳街道 2023. */
        @Test
        void isViolatedWithTheTitleOfTheOtherNotice() {
            rule("OGI-Y08", ProseReports.year(2023).preamble("根据《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）编制。"))
                    .isViolatedAt(Severity.WARNING, "");
        }

        @Test
        void isNotApplicableWithoutCitation() {
            rule("OGI-Y08", ProseReports.year(2023).preamble("根据粤办函〔2021〕202号编制。"))
                    .isNotApplicable();
        }

        @Test
        void isNotAssessableWithoutAYear() {
            rule("OGI-Y08", ProseReports.year(0).preamble("根据国办公开办函〔2021〕30号编制。"))
                    .isNotAssessable();
        }
    }

    @Nested
    class Names {
        private static ProseReports town() {
            return ProseReports.year(2024).agency("盘江镇人民政府");
        }

        @Test
        void passesWhereTheBodyCallsItselfWhatItIs() {
            rule("OGI-Y09", town().overview("我镇公开信息，本镇专人负责。").prose(SectionKind.OTHER_MATTERS, "盘江镇人民政府未收取信息处理费。"))
                    .passes();
        }

        /** 盘江镇 2024. */
        @Test
        void isViolatedWhereATownCallsItselfATownship() {
            rule(
                            "OGI-Y09",
                            town().overview("本乡实行四级认定审批制度。", "本乡设有专人负责公文定密。")
                                    .prose(SectionKind.PROBLEMS_AND_IMPROVEMENTS, "线下结合本乡“百名干部进百村”活动。"))
                    .isViolatedAt(Severity.WARNING, OVERVIEW)
                    .saying("盘江镇", "本乡", "3");
        }

        @Test
        void isViolatedWhereABureauCallsItselfACommission() {
            rule("OGI-Y09", ProseReports.year(2024).agency("内乡县财政局").overview("我委高度重视公开工作。"))
                    .isViolatedAt(Severity.WARNING, OVERVIEW);
        }

        @Test
        void allowsHigherBodiesAndOtherWords() {
            rule("OGI-Y09", town().overview("围绕区委、区政府工作，我区、我县、我市各乡镇公开基本镇情，本乡镇、我乡村，基本区情，我局窗口。"))
                    .passes();
        }

        /** A guide that named the place it was copied from. */
        @Test
        void isViolatedWhereAnotherTownIsNamed() {
            rule("OGI-Y09", town().preamble("现公布滔溪镇人民政府2024年政府信息公开工作年度报告。"))
                    .isViolatedAt(Severity.WARNING, "")
                    .saying("滔溪镇");
        }

        @Test
        void allowsTheCountyBeforeTheName() {
            rule("OGI-Y09", town().preamble("现公布曲靖市沾益区盘江镇人民政府2024年报告，见衡南县人民政府门户网站。"))
                    .passes();
        }

        @Test
        void isNotAssessableWithoutAName() {
            rule("OGI-Y09", ProseReports.year(2024).overview("本乡公开信息。")).isNotAssessable();
        }
    }

    @Nested
    class OfATemplate {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "收到政府信息公开申请XX件。",
                    "××镇人民政府高度重视。",
                    "20××年，公开信息。",
                    "****年度公开信息。",
                    "某某局公开信息。",
                    "政府信息公开工作年度报告（模板）",
                })
        void isViolatedByLeftovers(String text) {
            rule("OGI-Y10", ProseReports.year(2024).overview(text)).isViolatedAt(Severity.WARNING, OVERVIEW);
        }

        @Test
        void isViolatedInTheTitle() {
            rule("OGI-Y10", ProseReports.year(2024).title("XX镇2024年政府信息公开工作年度报告"))
                    .isViolatedAt(Severity.WARNING, "title");
        }

        @ParameterizedTest
        @ValueSource(strings = {"**一、总体情况**", "链接 https://www.xxgk.gov.cn/xx/index.html", "5×8小时服务", "某些方面仍有不足"})
        void passesWhatOnlyLooksLikeLeftovers(String text) {
            rule("OGI-Y10", ProseReports.year(2024).overview(text)).passes();
        }

        @Test
        void isNotAssessableWhereASiteHasHiddenWords() {
            rule("OGI-Y10", ProseReports.year(2024).overview("主动***息公开。")).isNotAssessable();
            rule("OGI-Y10", ProseReports.year(2024).overview("查处××等问题。")).isNotAssessable();
        }
    }
}
