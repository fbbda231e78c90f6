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

/** OGI-Y02 and OGI-Y05 to OGI-Y10: which words count and which do not. */
class WordsOfIdentityTest {
    private static final String OVERVIEW = "sections.overview";
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
        void forAYearThatIsOverIsTold(String text) {
            plan(text).tells("VIOLATED " + PROBLEMS + " OGI-Y06");
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
        void whatIsNoPlanIsNotTold(String text) {
            plan(text).tells("NOT_APPLICABLE " + PROBLEMS + " OGI-Y06.noPlan");
        }

        @Test
        void aPlanForTheYearAfterIsFine() {
            plan("2025年，我镇将改进").tells("PASSED " + PROBLEMS);
            plan("2025年，我镇将改进。2024年，我镇将改进").tells("VIOLATED " + PROBLEMS + " OGI-Y06");
            plan("2025年，我镇将改进，把公开纳入考核").tells("PASSED " + PROBLEMS);
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
                    .tells("VIOLATED " + PROBLEMS + " OGI-Y06");
            rule(
                            "OGI-Y06",
                            ProseReports.year(2024)
                                    .agency("某" + name)
                                    .prose(SectionKind.PROBLEMS_AND_IMPROVEMENTS, "2024年某" + name + "将改进"))
                    .tells("NOT_APPLICABLE " + PROBLEMS + " OGI-Y06.noPlan");
            rule("OGI-Y06", ProseReports.year(2024).prose(SectionKind.PROBLEMS_AND_IMPROVEMENTS, "2024年滔溪镇将改进"))
                    .tells("NOT_APPLICABLE " + PROBLEMS + " OGI-Y06.noPlan");
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
            "结转至, NOT_APPLICABLE requests OGI-Y07.noYear"
        })
        void comesFromTheYearBeforeOrGoesToTheYearAfter(String text, String told) {
            rule("OGI-Y07", ProseReports.year(2024).requests(text)).tells(told);
        }

        @Test
        void isJudgedAtEveryPlace() {
            rule("OGI-Y07", ProseReports.year(2024).requests("2023年结转2件。", "无。"))
                    .tells("PASSED " + REQUESTS);
            rule("OGI-Y07", ProseReports.year(2024).requests("2023年结转2件，2022年结转1件，结转至2025年"))
                    .tells("PASSED " + REQUESTS, "VIOLATED " + REQUESTS + " OGI-Y07", "PASSED " + REQUESTS);
            rule("OGI-Y07", ProseReports.year(0).requests("2023年结转2件。"))
                    .tells("NOT_ASSESSABLE " + REQUESTS + " reason.yearUnknown");
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
            citing(2021, "根据国办公开办函〔2021〕30号编制").tells("PASSED");
            citing(2020, "根据国办公开办函〔2019〕60号编制").tells("PASSED");
            citing(2021, "根据国办公开办函〔2019〕60号编制").tells("VIOLATED  OGI-Y08");
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
                            .tells("VIOLATED  OGI-Y08.unknown")
                            .finding()
                            .arguments())
                    .containsExactly(number);
        }

        @Test
        void theFirstWrongNumberIsTold() {
            assertThat(citing(2024, "国办公开办函〔2021〕30号、国办公开办函〔2021〕31号、国办公开办函〔2021〕32号")
                            .tells("VIOLATED  OGI-Y08.unknown")
                            .finding()
                            .arguments())
                    .containsExactly("〔2021〕31号");
        }

        @Test
        void theNoticeOfAnotherYearIsToldWithTheOneDue() {
            assertThat(citing(2020, "国办公开办函〔2021〕30号").finding().arguments())
                    .containsExactly("2020", "〔2021〕30号", "〔2019〕60号");
        }

        @Test
        void theTitleOfTheOtherNoticeIsToldWhereItStandsRightBefore() {
            String title = "《关于年度报告有关事项的通知》";

            citing(2024, title + "（国办公开办函〔2021〕30号）").tells("VIOLATED  OGI-Y08.wrongTitle");
            citing(2024, title + "（国办公开办函〔2019〕60号）、国办公开办函〔2021〕30号").tells("PASSED");
            citing(2024, title + "，".repeat(60) + "国办公开办函〔2021〕30号").tells("PASSED");
        }
    }

    @Nested
    class Names {
        private static ProseCheck named(String agency, String text) {
            return rule("OGI-Y09", ProseReports.year(2024).agency(agency).preamble(text));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "人民政府重视",
                    "镇人民政府重视",
                    "溪镇人民政府重视",
                    "滔溪县人民政府重视",
                    "沾益区盘江镇人民政府",
                    "2024盘江镇人民政府",
                    "公布盘江镇人民政府",
                    "乡镇人民政府不重视",
                    "本级人民政府"
                })
        void theBodyMayBeNamedInEverySpelling(String text) {
            if (text.startsWith("乡镇")) {
                named("盘江乡", text).passes();
            } else {
                named("盘江镇人民政府", text).tells("PASSED agency");
            }
        }

        @ParameterizedTest
        @CsvSource({
            "滔溪镇人民政府重视, 滔溪镇",
            "2024滔溪镇人民政府, 滔溪镇",
            "大江镇人民政府, 大江镇",
            "盘江镇人民政府、滔溪镇人民政府, 滔溪镇",
            "一二三四五六七八九十一二三四滔溪镇人民政府, 四五六七八九十一二三四滔溪镇"
        })
        void anotherBodyOfTheKindIsTold(String text, String other) {
            assertThat(named("盘江镇人民政府", text)
                            .tells("VIOLATED  OGI-Y09.other")
                            .finding()
                            .arguments())
                    .containsExactly("盘江镇", other);
        }

        @Test
        void onlyTheIntroductionAndSectionSixNameTheBody() {
            ProseReports report = ProseReports.year(2024).agency("盘江镇人民政府");

            rule("OGI-Y09", report.overview("滔溪镇人民政府重视")).tells("PASSED agency");
            rule("OGI-Y09", report.prose(SectionKind.OTHER_MATTERS, "滔溪镇人民政府重视"))
                    .tells("VIOLATED sections.otherMatters OGI-Y09.other");
        }

        @Test
        void aDepartmentIsNotHeldAgainstGovernments() {
            named("盘江县财政局", "滔溪镇人民政府重视，滔溪局人民政府").tells("PASSED agency");
            named("盘江管委会", "我镇、本县").tells("PASSED agency");
        }

        @ParameterizedTest
        @CsvSource({
            "盘江镇, 本乡公开, 本乡, 1",
            "盘江镇, 我街道公开我乡信息, 我街道, 2",
            "盘江街道, 在本镇。, 本镇, 1",
            "盘江县, 我区, 我区, 1",
            "盘江厅, 本局本委, 本局, 2"
        })
        void theWrongKindIsToldWithHowOften(String agency, String text, String wrong, String count) {
            assertThat(named(agency, text).tells("VIOLATED  OGI-Y09").finding().arguments())
                    .containsExactly(agency, wrong, count);
        }

        @ParameterizedTest
        @ValueSource(strings = {"基本乡情", "成本乡", "本乡村", "我乡镇", "我乡土", "本镇", "本县本市本局", "本", "我"})
        void otherWordsAreNoWrongKind(String text) {
            named("盘江镇", text).tells("PASSED agency");
        }
    }

    @Nested
    class Templates {
        private static ProseCheck left(String text) {
            return rule("OGI-Y10", ProseReports.year(2024).overview(text));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "XX",
                    "共XX",
                    "ＸＸ公司",
                    "xx等",
                    "@XX[",
                    "`XX{",
                    "××镇",
                    "***次",
                    "＊＊＊号",
                    "2024年2***",
                    "***",
                    " **** ",
                    "某镇",
                    "本报告（样本）",
                    "（范本）",
                    "【模板】",
                    "（参考模板）",
                    "(模板)"
                })
        void areTold(String text) {
            left(text).tells("VIOLATED " + OVERVIEW + " OGI-Y10");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "X", "×", "**", "**件", "aXX", "zXX", "AXX", "ZXX", ".XX", "/XX", "XXa", "XXz", "XXA", "XXZ", "XX.",
                    "XX/", "某人", "模板"
                })
        void othersAreNot(String text) {
            left(text).tells("PASSED");
        }

        @ParameterizedTest
        @ValueSource(strings = {"查处××等", "主动***息", "***息", "××"})
        void wordsThatASiteMayHaveHiddenAreNotAssessable(String text) {
            left(text).tells("NOT_ASSESSABLE " + OVERVIEW + " OGI-Y10.censored");
        }

        @Test
        void areQuotedWithTheirSurroundings() {
            assertThat(left("一二三四五六七八九十甲XX件乙二三四五六七八九十丙").finding().arguments())
                    .containsExactly("二三四五六七八九十甲XX件乙二三四五六七八九");
            assertThat(left("某某局公开信息").finding().arguments()).containsExactly("某某");
        }

        @Test
        void areToldInTheTitleAndInEveryParagraph() {
            rule("OGI-Y10", ProseReports.year(2024).title("某镇XX").overview("XX", "无", "某局"))
                    .tells(
                            "VIOLATED title OGI-Y10",
                            "VIOLATED " + OVERVIEW + " OGI-Y10",
                            "VIOLATED " + OVERVIEW + " OGI-Y10");
        }
    }

    @Nested
    class Dates {
        @ParameterizedTest
        @CsvSource({
            "2023, 衡南县人民政府办公室, 2024-03-31, NOT_ASSESSABLE publishedOn OGI-Y05.office",
            "2023, 衡南县人民政府办公室, 2024-04-01, VIOLATED publishedOn OGI-Y05",
            "2023, 某某新区, 2024-03-31, VIOLATED publishedOn OGI-Y05.noStatutoryDate",
            "2023, 某某某, 2024-02-01, NOT_ASSESSABLE publishedOn reason.bodyUnknown",
            "2023, 某某县, 2024-12-31, VIOLATED publishedOn OGI-Y05",
            "2023, 某某县, 2025-01-01, NOT_ASSESSABLE publishedOn OGI-Y05.migrated"
        })
        void haveTheirDeadline(int year, String agency, String date, String told) {
            rule("OGI-Y05", ProseReports.year(year).agency(agency).publishedOn(date))
                    .tells(told);
        }

        @ParameterizedTest
        @CsvSource({"衡南县财政局, 2024-01-31", "衡南县人民政府, 2024-03-31", "衡南县人民政府办公室, 2024-03-31"})
        void thatIsMissedIsToldWithTheLastDay(String agency, String due) {
            assertThat(rule("OGI-Y05", ProseReports.year(2023).agency(agency).publishedOn("2024-05-01"))
                            .finding()
                            .arguments())
                    .containsExactly("2024-05-01", due);
        }

        @ParameterizedTest
        @CsvSource({
            "统计期限自2020年1月1日起至20200年12月31日止, VIOLATED period OGI-Y02.digits",
            "统计期限自２０２０２年起, VIOLATED period OGI-Y02.digits",
            "20200年12月，统计期限, VIOLATED period OGI-Y02.digits",
            "统计期限自2020年1月1日起, NOT_ASSESSABLE period OGI-Y02.damaged",
            "统计期限自年起, NOT_ASSESSABLE period OGI-Y02.damaged"
        })
        void ofThePeriodMayHaveTooManyDigits(String text, String told) {
            rule("OGI-Y02", ProseReports.year(2020).preamble(text)).tells(told);
        }
    }
}
