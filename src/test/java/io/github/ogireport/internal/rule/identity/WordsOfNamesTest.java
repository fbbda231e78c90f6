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

/** OGI-Y02, OGI-Y05, OGI-Y09 and OGI-Y10: which names, leftovers of templates and dates count. */
class WordsOfNamesTest {
    private static final String OVERVIEW = "sections.overview";

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
                named("盘江镇人民政府", text).reports("PASSED agency");
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
        void anotherBodyOfTheKindIsReported(String text, String other) {
            assertThat(named("盘江镇人民政府", text)
                            .reports("VIOLATED  OGI-Y09.other")
                            .finding()
                            .arguments())
                    .containsExactly("盘江镇", other);
        }

        @Test
        void onlyTheIntroductionAndSectionSixNameTheBody() {
            ProseReports report = ProseReports.year(2024).agency("盘江镇人民政府");

            rule("OGI-Y09", report.overview("滔溪镇人民政府重视")).reports("PASSED agency");
            rule("OGI-Y09", report.prose(SectionKind.OTHER_MATTERS, "滔溪镇人民政府重视"))
                    .reports("VIOLATED sections.otherMatters OGI-Y09.other");
        }

        @Test
        void aDepartmentIsNotHeldAgainstGovernments() {
            named("盘江县财政局", "滔溪镇人民政府重视，滔溪局人民政府").reports("PASSED agency");
            named("盘江管委会", "我镇、本县").reports("PASSED agency");
        }

        @ParameterizedTest
        @CsvSource({
            "盘江镇, 本乡公开, 本乡, 1",
            "盘江镇, 我街道公开我乡信息, 我街道, 2",
            "盘江街道, 在本镇。, 本镇, 1",
            "盘江县, 我区, 我区, 1",
            "盘江厅, 本局本委, 本局, 2"
        })
        void theWrongKindIsReportedWithHowOften(String agency, String text, String wrong, String count) {
            assertThat(named(agency, text)
                            .reports("VIOLATED  OGI-Y09")
                            .finding()
                            .arguments())
                    .containsExactly(agency, wrong, count);
        }

        @ParameterizedTest
        @ValueSource(strings = {"基本乡情", "成本乡", "本乡村", "我乡镇", "我乡土", "本镇", "本县本市本局", "本", "我"})
        void otherWordsAreNoWrongKind(String text) {
            named("盘江镇", text).reports("PASSED agency");
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
        void areReported(String text) {
            left(text).reports("VIOLATED " + OVERVIEW + " OGI-Y10");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "X", "×", "**", "**件", "aXX", "zXX", "AXX", "ZXX", ".XX", "/XX", "XXa", "XXz", "XXA", "XXZ", "XX.",
                    "XX/", "某人", "模板"
                })
        void othersAreNot(String text) {
            left(text).reports("PASSED");
        }

        @ParameterizedTest
        @ValueSource(strings = {"查处××等", "主动***息", "***息", "××"})
        void wordsThatASiteMayHaveHiddenAreNotAssessable(String text) {
            left(text).reports("NOT_ASSESSABLE " + OVERVIEW + " OGI-Y10.censored");
        }

        @Test
        void areQuotedWithTheirSurroundings() {
            assertThat(left("一二三四五六七八九十甲XX件乙二三四五六七八九十丙").finding().arguments())
                    .containsExactly("二三四五六七八九十甲XX件乙二三四五六七八九");
            assertThat(left("某某局公开信息").finding().arguments()).containsExactly("某某");
        }

        @Test
        void areReportedInTheTitleAndInEveryParagraph() {
            rule("OGI-Y10", ProseReports.year(2024).title("某镇XX").overview("XX", "无", "某局"))
                    .reports(
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
        void haveTheirDeadline(int year, String agency, String date, String reported) {
            rule("OGI-Y05", ProseReports.year(year).agency(agency).publishedOn(date))
                    .reports(reported);
        }

        @ParameterizedTest
        @CsvSource({"衡南县财政局, 2024-01-31", "衡南县人民政府, 2024-03-31", "衡南县人民政府办公室, 2024-03-31"})
        void thatIsMissedIsReportedWithTheLastDay(String agency, String due) {
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
        void ofThePeriodMayHaveTooManyDigits(String text, String reported) {
            rule("OGI-Y02", ProseReports.year(2020).preamble(text)).reports(reported);
        }
    }
}
