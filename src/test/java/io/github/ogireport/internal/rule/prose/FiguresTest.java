package io.github.ogireport.internal.rule.prose;

import static io.github.ogireport.internal.rule.prose.ProseCheck.rule;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.statement.ProseReports;
import io.github.ogireport.rule.RuleOutcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** OGI-P09 to OGI-P11: figures within the prose, and the statement on the processing fee. */
class FiguresTest {
    private static final String OVERVIEW = "sections.overview";

    private static ProseReports overview(String text) {
        return ProseReports.year(2023).overview(text);
    }

    @Nested
    class PartsOfAWhole {
        /** 城关镇 2023. */
        @Test
        void passesWhereThePartsMakeUpTheWhole() {
            rule("OGI-P09", overview("公开本级政府信息 460 条，其中内乡亲民网城关镇子链接 17 条，内乡人民政府网城关镇子链接 169 条，微信公众号“城关镇” 274 条。"))
                    .passes();
        }

        /** 盘江镇 2024. */
        @Test
        void passesWhereWhatFollowsMakesUpTheFirstNumber() {
            rule("OGI-P09", overview("盘江镇撰写信息 288 条，通过区政府政务信息公开平台公开 15 条，通过学习强国、曲靖日报、曲靖 M 等平台发布信息 273 条。"))
                    .passes();
        }

        @Test
        void isViolatedWhereThePartsExceedTheWhole() {
            rule("OGI-P09", overview("公开信息460条，其中网站17条，门户269条，微信274条。"))
                    .isViolatedAt(Severity.WARNING, OVERVIEW)
                    .saying("560", "460");
        }

        @Test
        void saysNothingOfAPartialList() {
            rule("OGI-P09", overview("公开信息460条，其中网站17条。")).isNotApplicable();
        }

        @Test
        void passesWhereTheWholeIsDividedTwice() {
            rule("OGI-P09", overview("收到申请36件，其中自然人30件、企业6件，网络20件、信函16件。")).passes();
        }

        @Test
        void isNotAssessableWhereTheListHasTwoLevels() {
            rule("OGI-P09", overview("公开信息60条，其中网站50条，其中动态30条。")).isNotAssessable();
        }

        @Test
        void isNotAssessableWhereNumbersAreRounded() {
            rule("OGI-P09", overview("公开信息60余条，其中网站50条，微信20条。")).isNotAssessable();
        }
    }

    @Nested
    class ShareOfAWhole {
        /** 上海市政府办公厅 2019. */
        @Test
        void passesWhereSomeWholeFits() {
            rule("OGI-P10", overview("答复805件，其中予以公开273件，占33.9%。")).passes();
        }

        @Test
        void passesWhereATotalOfTheTableFits() {
            ProseReports report =
                    overview("答复政府信息公开申请800件，其中予以公开273件，占33.9%。").cell("requests.outcomesTotal.total", "805");
            rule("OGI-P10", report).passes();
        }

        @Test
        void isViolatedWhereNoWholeFits() {
            rule("OGI-P10", overview("答复805件，其中予以公开273件，占35.9%。")).isViolatedAt(Severity.INFO, OVERVIEW);
        }

        @Test
        void isNotAssessableWhereTheWholeMayNotBePrinted() {
            rule("OGI-P10", overview("收到申请12件，予以公开3件，占全市的5.2%。")).isNotAssessable();
        }

        @Test
        void knowsThatListedSharesAreInTheOrderOfTheirNumbers() {
            rule("OGI-P10", overview("公开信息1326条，其中政务动态862条、政策文件64条，占比65%、4.8%。"))
                    .isNotAssessable();
            rule("OGI-P10", overview("公开信息1326条，其中政务动态862条、政策文件64条，占比65%，增长4.8%。"))
                    .isViolatedAt(Severity.INFO, OVERVIEW);
        }
    }

    @Nested
    class StatementOnTheFee {
        private static ProseReports sectionSix(int year, String text) {
            return ProseReports.year(year).prose(SectionKind.OTHER_MATTERS, text);
        }

        @Test
        void passesWhereSectionSixSaysSo() {
            rule("OGI-P11", sectionSix(2024, "2024年，盘江镇未收取信息处理费。")).passes();
            rule("OGI-P11", sectionSix(2022, "本年度无收取政府信息处理费情况")).passes();
        }

        /** 钢花村街道 2023, 河包镇 2020. */
        @Test
        void passesWhereAnotherSectionSaysSo() {
            rule("OGI-P11", sectionSix(2023, "无").requests("未收取信息处理费。")).passes();
        }

        @Test
        void isViolatedWhereNothingIsSaidOnTheRequestsThereWere() {
            rule("OGI-P11", sectionSix(2023, "无").cell("requests.newlyReceived.total", "1"))
                    .isViolatedAt(Severity.WARNING, "sections.otherMatters");
            rule("OGI-P11", sectionSix(2023, "无").cell("requests.carriedIn.total", "1"))
                    .isViolatedAt(Severity.WARNING, "sections.otherMatters");
            rule("OGI-P11", sectionSix(2023, "无").cell("requests.newlyReceived.total", Cell.blank()))
                    .isViolatedAt(Severity.WARNING, "sections.otherMatters");
        }

        @Test
        void isANoteWhereThereWasNoRequestToChargeFor() {
            rule("OGI-P11", sectionSix(2024, "2024年度，我镇政府信息公开工作有效开展，无其他需要报告事项。"))
                    .isViolatedAt(Severity.INFO, "sections.otherMatters");
        }

        @Test
        void doesNotTakeOtherFeesOfTheBodyForIt() {
            rule("OGI-P11", sectionSix(2023, "无").overview("公开行政事业性收费目录。"))
                    .isViolatedAt(Severity.INFO, "sections.otherMatters");
        }

        @Test
        void isOffForTheReportsOn2019() {
            rule("OGI-P11", sectionSix(2019, "无")).is(RuleOutcome.NOT_APPLICABLE);
        }

        @Test
        void isNotAssessableWithoutYearOrSection() {
            rule("OGI-P11", sectionSix(0, "无")).isNotAssessable();
            rule("OGI-P11", ProseReports.year(2023).without(SectionKind.OTHER_MATTERS))
                    .isNotAssessable();
        }
    }
}
