package io.github.ogireport.internal.rule;

import static io.github.ogireport.internal.rule.ReportBuilder.form2019;
import static io.github.ogireport.internal.rule.ReportBuilder.form2021;
import static io.github.ogireport.internal.rule.RuleCheck.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.SectionKind;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureRulesTest {
    private static final String ASPECTS = "主动公开、依申请公开、信息管理、平台、监督保障。";

    @Nested
    class SectionsMissing {
        @Test
        void sixSectionsPass() {
            rule("OGI-S01", form2021()).passes();
        }

        @Test
        void aMissingSectionIsAnError() {
            rule("OGI-S01", form2021().withoutSection(SectionKind.OTHER_MATTERS))
                    .isViolatedAt(Severity.ERROR, "sections.otherMatters");
        }

        @Test
        void aSectionWhoseHeadingIsLostIsNotMissing() {
            rule("OGI-S01", form2021().section(SectionKind.OVERVIEW, "", ASPECTS))
                    .passes();
        }
    }

    @Nested
    class Order {
        @Test
        void theOrderOfTheFormPasses() {
            rule("OGI-S02", form2021()).passes();
        }

        @Test
        void aSectionAfterALaterOneIsAWarning() {
            rule(
                            "OGI-S02",
                            form2021()
                                    .withoutSection(SectionKind.PROBLEMS_AND_IMPROVEMENTS)
                                    .section(SectionKind.PROBLEMS_AND_IMPROVEMENTS, "问题。"))
                    .isViolatedAt(Severity.WARNING, "sections.problemsAndImprovements");
        }

        @Test
        void aMissingSectionIsNoMatterOfOrder() {
            rule("OGI-S02", form2021().withoutSection(SectionKind.CHALLENGES)).passes();
        }

        @Test
        void withoutSectionsThereIsNoOrder() {
            ReportBuilder report = form2021();
            for (SectionKind kind : SectionKind.values()) {
                report.withoutSection(kind);
            }
            rule("OGI-S02", report).isNotApplicable();
        }
    }

    @Nested
    class Wording {
        @ParameterizedTest
        @ValueSource(strings = {"二、主动公开政府信息情况", "2. 主动公开政府信息情况", "二、 行政机关主动公开政府信息情况：", "主动公开政府信息情况", "（二）主动公开政府信息情况"})
        void officialHeadingsAndCommonVariantsPass(String heading) {
            rule("OGI-S03", form2021().section(SectionKind.PROACTIVE_DISCLOSURE, heading, ""))
                    .passes();
        }

        @Test
        void anotherWordingIsANote() {
            rule("OGI-S03", form2021().section(SectionKind.OTHER_MATTERS, "六、其他", "无"))
                    .isViolatedAt(Severity.INFO, "sections.otherMatters");
        }

        @Test
        void aHeadingThatIsNotPrintedIsNotAssessable() {
            rule("OGI-S03", form2021().section(SectionKind.OVERVIEW, "", ASPECTS))
                    .isNotAssessableAt("sections.overview");
        }
    }

    @Nested
    class Aspects {
        @Test
        void allFiveInRunningTextPass() {
            rule("OGI-S08", form2021().section(SectionKind.OVERVIEW, ASPECTS)).passes();
        }

        @ParameterizedTest
        @ValueSource(strings = {"发布信息30条", "更新信息30条", "推送信息30条", "张贴政务信息30条", "上传信息30余条"})
        void synonymsPass(String disclosure) {
            rule("OGI-S08", form2021().section(SectionKind.OVERVIEW, disclosure + "。收到公开申请2件。严格审核。建设门户网站。纳入考核。"))
                    .passes();
        }

        @Test
        void aMissingAspectIsAWarningThatNamesIt() {
            RuleCheck check = rule("OGI-S08", form2021().section(SectionKind.OVERVIEW, "主动公开、信息管理、平台、监督保障。"))
                    .isViolatedAt(Severity.WARNING, "sections.overview");
            assertThat(check.finding().message(Locale.CHINESE))
                    .isEqualTo("一、总体情况：没有提到：依申请公开（通知要求“主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障”）");
            assertThat(check.finding().message(Locale.ENGLISH))
                    .contains("Not mentioned: disclosure on request (the notice: “主要包括");
        }

        @Test
        void beforeThe2021FormItIsANote() {
            rule("OGI-S08", form2019().section(SectionKind.OVERVIEW, "主动公开。"))
                    .isViolatedAt(Severity.INFO, "sections.overview");
        }

        @Test
        void withoutTheSectionItDoesNotApply() {
            rule("OGI-S08", form2021().withoutSection(SectionKind.OVERVIEW)).isNotApplicable();
        }
    }

    @Nested
    class Problems {
        @Test
        void problemsAndMeasuresPass() {
            rule("OGI-S09", form2021()).passes();
        }

        @ParameterizedTest
        @ValueSource(strings = {"更新不及时，今后将整改。", "存在短板，我们将提升能力。", "一是差距。\n下步工作：落实责任。"})
        void otherWordsPassToo(String text) {
            rule("OGI-S09", form2021().section(SectionKind.PROBLEMS_AND_IMPROVEMENTS, text))
                    .passes();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "无", "无。", "暂无问题。", "没有问题"})
        void nothingIsAWarning(String text) {
            RuleCheck check = rule("OGI-S09", form2021().section(SectionKind.PROBLEMS_AND_IMPROVEMENTS, text))
                    .isViolatedAt(Severity.WARNING, "sections.problemsAndImprovements");
            assertThat(check.finding().key()).isEqualTo("OGI-S09.empty");
        }

        @Test
        void problemsWithoutMeasuresAreAWarning() {
            RuleCheck check =
                    rule("OGI-S09", form2021().section(SectionKind.PROBLEMS_AND_IMPROVEMENTS, "公开内容不及时的情况时有发生。"));
            assertThat(check.finding().key()).isEqualTo("OGI-S09.noMeasures");
        }

        @Test
        void measuresWithoutProblemsAreAWarning() {
            RuleCheck check =
                    rule("OGI-S09", form2021().section(SectionKind.PROBLEMS_AND_IMPROVEMENTS, "今后加大公开力度，提升水平，做好服务。"));
            assertThat(check.finding().key()).isEqualTo("OGI-S09");
        }

        @Test
        void withoutTheSectionItDoesNotApply() {
            rule("OGI-S09", form2021().withoutSection(SectionKind.PROBLEMS_AND_IMPROVEMENTS))
                    .isNotApplicable();
        }
    }

    @Nested
    class Assessment {
        @Test
        void aGovernmentThatShowsOfAllThreePasses() {
            rule("OGI-S10", form2021()).passes();
        }

        @Test
        void aCountyGovernmentThatOmitsOneIsANote() {
            rule("OGI-S10", form2021().section(SectionKind.OVERVIEW, "考核结果良好，社会评议满意。"))
                    .isViolatedAt(Severity.INFO, "sections.overview");
        }

        @Test
        void departmentsAreNotBound() {
            rule("OGI-S10", form2021().agency("某县财政局").section(SectionKind.OVERVIEW, "主动公开。"))
                    .isNotApplicable();
        }

        @Test
        void aTownshipHasNobodyToAssess() {
            rule("OGI-S10", form2021().agency("某某镇人民政府").section(SectionKind.OVERVIEW, "考评情况。"))
                    .isNotApplicable();
        }

        @Test
        void anUnknownBodyIsNotAssessable() {
            rule("OGI-S10", form2021().agency("")).isNotAssessableAt("");
        }
    }

    @Nested
    class Declared {
        @ParameterizedTest
        @ValueSource(strings = {"本年度报告由六个部分组成。", "报告包括总体情况等6个部分。"})
        void theRightNumberPasses(String text) {
            rule("OGI-S11", form2021().preamble(text)).passes();
        }

        @Test
        void anotherNumberIsANote() {
            rule("OGI-S11", form2021().preamble("本年度报告由五个部分组成。")).isViolatedAt(Severity.INFO, "");
        }

        @Test
        void paraphrasedListsWithoutNumberAreNotCompared() {
            rule("OGI-S11", form2021().preamble("本年度报告包括概述、申请办理、复议诉讼等。")).isNotApplicable();
        }
    }

    @Nested
    class Length {
        @Test
        void itIsOffByDefault() {
            assertThat(StandardRules.all()).noneMatch(rule -> rule.id().equals("OGI-S12"));
        }

        @Test
        void aThousandCharactersPassAndBlanksDoNotCount() {
            rule("OGI-S12", form2021().section(SectionKind.OVERVIEW, "字 ".repeat(1000)))
                    .passes();
        }

        @Test
        void moreAreANote() {
            rule("OGI-S12", form2021().section(SectionKind.OVERVIEW, "字".repeat(1001)))
                    .isViolatedAt(Severity.INFO, "sections.overview");
        }

        @Test
        void withoutTheSectionItDoesNotApply() {
            rule("OGI-S12", form2021().withoutSection(SectionKind.OVERVIEW)).isNotApplicable();
        }
    }
}
