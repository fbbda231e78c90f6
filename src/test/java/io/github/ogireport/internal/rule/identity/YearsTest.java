package io.github.ogireport.internal.rule.identity;

import static io.github.ogireport.internal.rule.prose.ProseCheck.rule;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.statement.ProseReports;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** OGI-Y01 to OGI-Y03, OGI-Y06 and OGI-Y07: the years and the period a report names. */
class YearsTest {
    private static final String OVERVIEW = "sections.overview";
    private static final String PROBLEMS = "sections.problemsAndImprovements";

    @Nested
    class Agreement {
        private static ProseReports titled() {
            return ProseReports.year(2024).title("盘江镇 2024 年政府信息公开工作年度报告");
        }

        @Test
        void passesWhereAllNameOneYear() {
            rule(
                            "OGI-Y01",
                            titled().period("2024-01-01", "2024-12-31")
                                    .preamble("现公布盘江镇人民政府 2024 年政府信息公开工作年度报告。")
                                    .overview("2024 年,盘江镇坚持……，截至 2024 年 12 月 31 日，撰写信息 288 条。"))
                    .passes();
        }

        @Test
        void isAnErrorWhereThePeriodIsAnotherYear() {
            rule("OGI-Y01", titled().period("2023-01-01", "2023-12-31"))
                    .isViolatedAt(Severity.ERROR, "period")
                    .saying("2024", "2023-01-01 至 2023-12-31");
        }

        @Test
        void isAWarningWhereTheProseIsAboutAnotherYear() {
            rule("OGI-Y01", titled().overview("2023年，盘江镇坚持公开。", "2023年，盘江镇无依申请公开信息。"))
                    .isViolatedAt(Severity.WARNING, OVERVIEW);
            rule("OGI-Y01", titled().preamble("现公布2023年政府信息公开工作年度报告。")).isViolatedAt(Severity.WARNING, "year");
        }

        @Test
        void leavesOutYearsOfDocumentsCongressesPlansAndComparisons() {
            rule(
                            "OGI-Y01",
                            titled().overview(
                                            "2024年，公开2023年部门决算，贯彻党的二十大（2022年）精神，依据国务院令第711号（2019年修订），较2023年的52件增加10件。2025年，我镇将继续公开。"))
                    .passes();
        }

        @Test
        void saysNothingWhereOneMentionOfAnotherYearStandsAgainstOneOfItsOwn() {
            rule("OGI-Y01", titled().overview("2024年，公开信息。2023年，公开信息。")).passes();
        }

        @Test
        void isNotAssessableWithoutAYear() {
            rule("OGI-Y01", ProseReports.year(0).overview("2023年，公开信息。")).isNotAssessable();
        }
    }

    @Nested
    class FormOfThePeriod {
        @Test
        void passesForTheWholeYear() {
            rule("OGI-Y02", ProseReports.year(2024).period("2024-01-01", "2024-12-31"))
                    .passes();
        }

        /** 人社部 2010. */
        @Test
        void isViolatedWhereItEndsBeforeItStarts() {
            rule("OGI-Y02", ProseReports.year(2010).period("2010-01-01", "2009-12-31"))
                    .isViolatedAt(Severity.ERROR, "period");
        }

        @Test
        void isViolatedWhereItEndsEarly() {
            rule("OGI-Y02", ProseReports.year(2024).period("2024-01-01", "2024-11-30"))
                    .isViolatedAt(Severity.ERROR, "period");
        }

        /** 中埠镇 2020. */
        @Test
        void isViolatedWhereAYearHasTooManyDigits() {
            rule("OGI-Y02", ProseReports.year(2020).preamble("所列数据的统计期限自2020年1月1日起至202020年12月31日止。"))
                    .isViolatedAt(Severity.ERROR, "period")
                    .saying("202020年");
        }

        @Test
        void isAWarningForABodyMadeInMidYear() {
            rule("OGI-Y02", ProseReports.year(2019).period("2019-03-20", "2019-12-31"))
                    .isViolatedAt(Severity.WARNING, "period");
        }

        @Test
        void isNotAssessableWhereTheCopyLostWords() {
            rule("OGI-Y02", ProseReports.year(2023).preamble("统计期限为20231月1日至202312月31日。"))
                    .isNotAssessable();
        }

        @Test
        void isNotApplicableWhereNoneIsStated() {
            rule("OGI-Y02", ProseReports.year(2023).preamble("2023年工作。")).isNotApplicable();
        }
    }

    @Nested
    class PeriodStatement {
        @Test
        void passesWhereverItStands() {
            rule("OGI-Y03", ProseReports.year(2024).period("2024-01-01", "2024-12-31"))
                    .passes();
            rule("OGI-Y03", ProseReports.year(2024).prose(SectionKind.OTHER_MATTERS, "所列数据的统计期限为2024年1月1日至12月31日。"))
                    .passes();
            rule("OGI-Y03", ProseReports.year(2024).overview("自 1 月 1 日至 12 月 31 日，公开信息。"))
                    .passes();
        }

        @Test
        void isAnInformationWhereItStandsNowhere() {
            rule("OGI-Y03", ProseReports.year(2024).overview("2024年，截至12月31日公开信息。"))
                    .isViolatedAt(Severity.INFO, "period");
        }
    }

    @Nested
    class YearOfThePlan {
        private static ProseReports problems(String text) {
            return ProseReports.year(2024).agency("滔溪镇人民政府").prose(SectionKind.PROBLEMS_AND_IMPROVEMENTS, text);
        }

        @Test
        void passesWhereThePlanIsForTheYearAfter() {
            rule("OGI-Y06", problems("2025年，我镇将严格按照上级部门的要求，进一步加强公开工作。")).passes();
        }

        @Test
        void isViolatedWhereThePlanIsForTheYearOfTheReport() {
            rule("OGI-Y06", problems("针对上述问题，我镇将不断改进。2024年，我镇将严格按照上级部门的要求，进一步加强公开工作。"))
                    .isViolatedAt(Severity.WARNING, PROBLEMS)
                    .saying("2024年，我镇将严格按照上级部门的要求");
            rule("OGI-Y06", problems("2024年滔溪镇将继续加强公开工作。")).isViolatedAt(Severity.WARNING, PROBLEMS);
        }

        @Test
        void doesNotTakeTheYearOfTheProblemForThatOfThePlan() {
            rule("OGI-Y06", problems("针对2024年存在的问题，我镇将加强培训。")).isNotApplicable();
            rule("OGI-Y06", problems("2024年，我镇在完善的机制下，公开工作有效开展。")).isNotApplicable();
        }

        @Test
        void doesNotTakeWhatWasDoneForAPlan() {
            rule("OGI-Y06", problems("2024年，我镇将政府信息公开工作纳入年度考核。")).isNotApplicable();
        }

        @Test
        void isNotAssessableWithoutAYear() {
            rule("OGI-Y06", ProseReports.year(0).prose(SectionKind.PROBLEMS_AND_IMPROVEMENTS, "2024年，我镇将改进。"))
                    .isNotAssessable();
        }
    }

    @Nested
    class YearOfTheCarryOver {
        private static final String REQUESTS = "sections.requestHandling";

        /** 义乌市廿三里街道 2023, 兴仁 2022. */
        @Test
        void passesForTheYearsBeforeAndAfter() {
            rule("OGI-Y07", ProseReports.year(2023).requests("结转至2024年办理1件。")).passes();
            rule("OGI-Y07", ProseReports.year(2022).requests("2021年结转政府信息公开申请2件。"))
                    .passes();
            rule("OGI-Y07", ProseReports.year(2024).requests("2023年结转至2024年办理7件，2024年结转至2025年2件。"))
                    .passes();
        }

        @Test
        void isViolatedForOtherYears() {
            rule("OGI-Y07", ProseReports.year(2024).requests("结转至2024年继续办理2件。"))
                    .isViolatedAt(Severity.WARNING, REQUESTS);
            rule("OGI-Y07", ProseReports.year(2024).requests("2022年度结转2件，顺延至2026年1件。"))
                    .isViolatedAt(Severity.WARNING, REQUESTS, REQUESTS);
        }

        @Test
        void isNotAssessableWhereTheDirectionIsNotSaid() {
            rule("OGI-Y07", ProseReports.year(2024).requests("2024年结转2件。")).isNotAssessable();
        }

        @Test
        void isNotApplicableWithoutYears() {
            rule("OGI-Y07", ProseReports.year(2024).requests("上年结转2件，结转下年度1件。")).isNotApplicable();
        }
    }
}
