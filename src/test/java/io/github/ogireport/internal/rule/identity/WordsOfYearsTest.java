package io.github.ogireport.internal.rule.identity;

import static io.github.ogireport.internal.rule.prose.ProseCheck.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.prose.ProseCheck;
import io.github.ogireport.internal.statement.ProseReports;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OGI-Y06 to OGI-Y08: which words of plans, of what is carried over and of notices count. */
class WordsOfYearsTest {
    private static final String PROBLEMS = "sections.problemsAndImprovements";

    @Nested
    class Plans {
        private static ProseCheck plan(String text) {
            return rule(
                    "OGI-Y06",
                    ProseReports.year(2024).agency("滔溪镇人民政府").prose(SectionKind.PROBLEMS_AND_IMPROVEMENTS, text));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2024年，我镇将改进",
                    "2024年 ， 我镇将改进",
                    "　　                              2024年，我镇将改进",
                    "2024年我们将改进",
                    "2024年本机关将改进",
                    "2024年我单位将改进",
                    "2024年，将改进",
                    "2024年将改进",
                    "2024年，滔溪镇将改进",
                    "2024年滔溪镇人民政府将改进",
                    "2023年，我镇将改进",
                    "问题：2024年，我镇将改进",
                    "（二）2024年，我镇将改进",
                    "不足，2024年，我局将改进"
                })
        void forAYearThatIsOverIsReported(String text) {
            plan(text).reports("VIOLATED " + PROBLEMS + " OGI-Y06");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "针对2024年，我镇将改进",
                    "2024年，我镇改进",
                    "2024年，各镇将改进",
                    "2024年，我将改进",
                    "2024年，大家将改进",
                    "2024年",
                    "2024年，我",
                    "2024年，我镇",
                    "2024年，我镇将公开工作列入考核",
                    "2024年，我镇将其作为重点",
                    "2024年，滔溪镇",
                    "将于2024年改进",
                    "2024年，盘江镇将改进"
                })
        void whatIsNoPlanIsNotReported(String text) {
            plan(text).reports("NOT_APPLICABLE " + PROBLEMS + " OGI-Y06.noPlan");
        }

        @Test
        void aPlanForTheYearAfterIsFine() {
            plan("2025年，我镇将改进").reports("PASSED " + PROBLEMS);
            plan("2025年，我镇将改进。2024年，我镇将改进").reports("VIOLATED " + PROBLEMS + " OGI-Y06");
            plan("2025年，我镇将改进，把公开纳入考核").reports("PASSED " + PROBLEMS);
        }

        @Test
        void isQuotedUpToTheNextPause() {
            assertThat(plan("2024年，我镇将改进公开工作；加强培训").finding().arguments()).containsExactly("2024年，我镇将改进公开工作", "2024");
        }

        @Test
        void anOverlongNameIsNotThatOfTheBody() {
            String name = "某某自治区某某市某某县滔溪镇";
            assertThat(name).hasSize(14);

            rule(
                            "OGI-Y06",
                            ProseReports.year(2024)
                                    .agency(name)
                                    .prose(SectionKind.PROBLEMS_AND_IMPROVEMENTS, "2024年" + name + "将改进"))
                    .reports("VIOLATED " + PROBLEMS + " OGI-Y06");
            rule(
                            "OGI-Y06",
                            ProseReports.year(2024)
                                    .agency("某" + name)
                                    .prose(SectionKind.PROBLEMS_AND_IMPROVEMENTS, "2024年某" + name + "将改进"))
                    .reports("NOT_APPLICABLE " + PROBLEMS + " OGI-Y06.noPlan");
            rule("OGI-Y06", ProseReports.year(2024).prose(SectionKind.PROBLEMS_AND_IMPROVEMENTS, "2024年滔溪镇将改进"))
                    .reports("NOT_APPLICABLE " + PROBLEMS + " OGI-Y06.noPlan");
        }
    }

    @Nested
    class CarriedOver {
        private static final String REQUESTS = "sections.requestHandling";

        @ParameterizedTest
        @CsvSource({
            "2023年结转2件, PASSED sections.requestHandling",
            "2023年度顺延2件, PASSED sections.requestHandling",
            "2022年结转2件, VIOLATED sections.requestHandling OGI-Y07",
            "2024年结转2件, NOT_ASSESSABLE sections.requestHandling OGI-Y07.ownYear",
            "2025年结转2件, VIOLATED sections.requestHandling OGI-Y07",
            "结转至2025年, PASSED sections.requestHandling",
            "结转 到 2025 年, PASSED sections.requestHandling",
            "结转至2024年, VIOLATED sections.requestHandling OGI-Y07",
            "2023年结转至2024年, PASSED sections.requestHandling",
            "2022年结转至2024年, VIOLATED sections.requestHandling OGI-Y07",
            "2023年结转至2026年, VIOLATED sections.requestHandling OGI-Y07",
            "结转下年度2件, NOT_APPLICABLE requests OGI-Y07.noYear",
            "结转, NOT_APPLICABLE requests OGI-Y07.noYear",
            "结转至, NOT_APPLICABLE requests OGI-Y07.noYear",
            "从2023年度 结转2件, PASSED sections.requestHandling",
            "2023年 度结转2件, PASSED sections.requestHandling",
            "2023年由结转2件, NOT_APPLICABLE requests OGI-Y07.noYear",
            "年度结转2件, NOT_APPLICABLE requests OGI-Y07.noYear",
            "度结转2件, NOT_APPLICABLE requests OGI-Y07.noYear",
            "2023年度度结转2件, NOT_APPLICABLE requests OGI-Y07.noYear",
            "结转至 2025 年度, PASSED sections.requestHandling",
            "结转至2025, NOT_APPLICABLE requests OGI-Y07.noYear",
            "结转至20245年, NOT_APPLICABLE requests OGI-Y07.noYear",
            "结转至下2024年, NOT_APPLICABLE requests OGI-Y07.noYear"
        })
        void comesFromTheYearBeforeOrGoesToTheYearAfter(String text, String reported) {
            rule("OGI-Y07", ProseReports.year(2024).requests(text)).reports(reported);
        }

        @Test
        void isJudgedAtEveryPlace() {
            rule("OGI-Y07", ProseReports.year(2024).requests("2023年结转2件。", "无。"))
                    .reports("PASSED " + REQUESTS);
            rule("OGI-Y07", ProseReports.year(2024).requests("2023年结转2件，2022年结转1件，结转至2025年"))
                    .reports("PASSED " + REQUESTS, "VIOLATED " + REQUESTS + " OGI-Y07", "PASSED " + REQUESTS);
            rule("OGI-Y07", ProseReports.year(2024).requests("2022年结转至2023年结转2件"))
                    .reports("VIOLATED " + REQUESTS + " OGI-Y07", "PASSED " + REQUESTS);
            rule("OGI-Y07", ProseReports.year(0).requests("2023年结转2件。"))
                    .reports("NOT_ASSESSABLE " + REQUESTS + " reason.yearUnknown");
        }

        @Test
        void isQuotedWithTenLettersOnEitherSide() {
            assertThat(rule("OGI-Y07", ProseReports.year(2024).requests("依照有关规定，本单位由2022年结转的政府信息公开申请共有2件。"))
                            .finding()
                            .arguments())
                    .containsExactly("，本单位由2022年结转的政府信息公开申请共", "2022", "2024");
        }
    }

    @Nested
    class Notices {
        private static ProseCheck citing(int year, String text) {
            return rule("OGI-Y08", ProseReports.year(year).preamble(text));
        }

        @Test
        void theNoticeOf2021IsDueFromTheReportOn2021On() {
            citing(2021, "根据国办公开办函〔2021〕30号编制").reports("PASSED");
            citing(2020, "根据国办公开办函〔2019〕60号编制").reports("PASSED");
            citing(2021, "根据国办公开办函〔2019〕60号编制").reports("VIOLATED  OGI-Y08");
        }

        @ParameterizedTest
        @ValueSource(strings = {"国办公开办函［２０２１］３０号", "国办公开办函(2021)30号", "国办公开办函 〔2021〕 30 号", "国办公开办函2021年第30号"})
        void bracketsAndBlanksDoNotMatter(String cited) {
            citing(2024, "根据" + cited + "编制").passes();
        }

        @ParameterizedTest
        @CsvSource({
            "国办公开办函〔2021〕31号, 〔2021〕31号",
            "国办公开办函〔2021〕号, 〔2021〕号",
            "国办公开办函〔2021〕30, 〔2021〕30",
            "国办公开办函〔2021〕30文件的有关规定号, 〔2021〕30文件的有关规定"
        })
        void anotherNumberIsQuoted(String cited, String number) {
            assertThat(citing(2024, cited)
                            .reports("VIOLATED  OGI-Y08.unknown")
                            .finding()
                            .arguments())
                    .containsExactly(number);
        }

        @Test
        void theFirstWrongNumberIsReported() {
            assertThat(citing(2024, "国办公开办函〔2021〕30号、国办公开办函〔2021〕31号、国办公开办函〔2021〕32号")
                            .reports("VIOLATED  OGI-Y08.unknown")
                            .finding()
                            .arguments())
                    .containsExactly("〔2021〕31号");
        }

        @Test
        void theNoticeOfAnotherYearIsReportedWithTheOneDue() {
            assertThat(citing(2020, "国办公开办函〔2021〕30号").finding().arguments())
                    .containsExactly("2020", "〔2021〕30号", "〔2019〕60号");
        }

        @Test
        void theTitleOfTheOtherNoticeIsReportedWhereItStandsRightBefore() {
            String title = "《关于年度报告有关事项的通知》";

            citing(2024, title + "（国办公开办函〔2021〕30号）").reports("VIOLATED  OGI-Y08.wrongTitle");
            citing(2024, title + "（国办公开办函〔2019〕60号）、国办公开办函〔2021〕30号").reports("PASSED");
            citing(2024, title + "，".repeat(60) + "国办公开办函〔2021〕30号").reports("PASSED");
        }
    }
}
