package io.github.ogireport.internal.rule.cross.prose;

import static io.github.ogireport.form.SectionKind.PROBLEMS_AND_IMPROVEMENTS;
import static io.github.ogireport.internal.rule.cross.ReportFixture.town;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.rule.cross.ReportFixture;
import org.junit.jupiter.api.Test;

class ProblemSectionTest {
    private static ProblemSection read(String... paragraphs) {
        ReportFixture report = town(2024);
        for (String paragraph : paragraphs) {
            report.text(PROBLEMS_AND_IMPROVEMENTS, paragraph);
        }
        return ProblemSection.of(report.build()).orElseThrow();
    }

    @Test
    void aReportWithoutSectionFiveHasNone() {
        assertThat(ProblemSection.of(town(2024).build())).isEmpty();
    }

    @Test
    void ofTheFourPartsOfLocalGuidesOnlyTheThirdNamesProblemsOfTheYear() {
        ProblemSection section = read(
                "(一)上年度存在的问题:一是工作人员岗位调整频繁。二是信息更新不及时。",
                "(二)上年度问题在本年度的改进情况:一是强化日常培训。二是定期更新。",
                "(三)本年度存在的问题:一是政策解读的质量还有提升的空间。二是知晓率还不够高。",
                "(四)下一年度改进措施:一是加强宣传培训。二是拓宽公开渠道。");

        assertThat(section.problems()).containsExactly("(三)本年度存在的问题:一是政策解读的质量还有提升的空间", "二是知晓率还不够高");
        assertThat(section.withoutLookBack())
                .hasSize(4)
                .contains("(四)下一年度改进措施:一是加强宣传培训")
                .doesNotContain("二是信息更新不及时", "二是定期更新");
    }

    @Test
    void problemsInRunningTextEndWhereTheMeasuresBegin() {
        ProblemSection section =
                read("2024年，我镇的工作有序开展。但尚存在一些不足和差距，一是网上互动不够。二是部分信息发布超过规定时限。" + "针对上述问题，我镇将不断加以改进。同时优化信息发布流程。");

        assertThat(section.problems()).containsExactly("但尚存在一些不足和差距，一是网上互动不够", "二是部分信息发布超过规定时限");
    }

    @Test
    void aPlanEndsTheProblemsWithoutAWordOfMeasure() {
        ProblemSection section = read("目前公开内容还有不足。我镇将进一步充实人员。培训每季一次。");

        assertThat(section.problems()).containsExactly("目前公开内容还有不足");
    }

    @Test
    void aHeadingOnBothShowsNeither() {
        ProblemSection section = read("（一）存在的问题及改进措施", "公开内容逐年增多。");

        assertThat(section.problems()).isEmpty();
    }

    @Test
    void aLookBackIsKnownByTheYearAndEndsWithAWordOfThePresent() {
        ProblemSection section = read("2023年存在的公开栏更新慢的问题，已整改。每月更新一次。目前仍有人员不足的问题。新人居多。");

        assertThat(section.problems()).containsExactly("目前仍有人员不足的问题", "新人居多");
        assertThat(section.withoutLookBack()).doesNotContain("每月更新一次");
    }

    @Test
    void aSubheadingOpensAPartThoughItHasNoSignOfOne() {
        ProblemSection section = ProblemSection.of(town(2024)
                        .text(PROBLEMS_AND_IMPROVEMENTS, "公开栏缺少维护，是目前的短板。")
                        .subheading(PROBLEMS_AND_IMPROVEMENTS, "改进措施")
                        .text(PROBLEMS_AND_IMPROVEMENTS, "每月维护一次。")
                        .build())
                .orElseThrow();

        assertThat(section.problems()).containsExactly("公开栏缺少维护，是目前的短板");
        assertThat(section.withoutLookBack()).containsExactly("公开栏缺少维护，是目前的短板", "每月维护一次");
    }

    @Test
    void ofAHeadingOnlyWhatStandsBeforeItsColonShowsThePart() {
        assertThat(read("改进措施：解决群众反映的问题。").problems()).isEmpty();
        assertThat(read("存在的问题：整改不及时。").problems()).containsExactly("存在的问题：整改不及时");
    }

    @Test
    void aColonFarAfterTheBeginningOpensNoPart() {
        String thirty = "公开栏更新慢、解读少、渠道窄、人手紧、培训少等方面还有不足并待整改";

        assertThat(thirty).hasSizeBetween(31, 40);
        assertThat(read(thirty.substring(0, 25) + "不足待整改：详见下表。").problems()).isEmpty();
        assertThat(read("x" + thirty.substring(0, 25) + "不足待整改：详见下表。").problems())
                .containsExactly("x" + thirty.substring(0, 25) + "不足待整改：详见下表");
    }

    @Test
    void aLineInBracketsOfUpToThirtyLettersIsAHeading() {
        String heading = "（三）上下联动不够、信息公开内容不全面等问题及其整改措施情况";

        assertThat(heading).hasSize(30);
        assertThat(read(heading, "每月一次。").problems()).isEmpty();
        assertThat(read("说" + heading.substring(1), "每月一次。").problems()).hasSize(2);
        assertThat(read(heading + "等", "每月一次。").problems()).hasSize(2);
    }

    @Test
    void aWordOfMeasureAfterNumbersAndBracketsBeginsTheMeasures() {
        assertThat(read("存在公开不及时的问题。1. 下一步解决人手不足的问题。").problems()).containsExactly("存在公开不及时的问题");
        assertThat(read("存在公开不及时的问题。1.").problems()).containsExactly("存在公开不及时的问题", "1.");
    }

    @Test
    void aProblemNamedAfterTheMeasuresIsOneOfTheYearOnlyWhereItSaysSo() {
        assertThat(read("下一步，加强培训。培训解决能力不足的问题。").problems()).isEmpty();
        assertThat(read("下一步，加强培训。目前仍有能力不足的问题。").problems()).containsExactly("目前仍有能力不足的问题");
        assertThat(read("下一步，加强培训。2024年有能力不足的问题。").problems()).containsExactly("2024年有能力不足的问题");
    }

    @Test
    void withoutAYearNoYearShowsTheLookBack() {
        ReportFixture report =
                ReportFixture.report("盘江镇人民政府", "").text(PROBLEMS_AND_IMPROVEMENTS, "2023年存在更新慢的问题。下一步，加强培训。有能力不足的问题。");

        assertThat(ProblemSection.of(report.build()).orElseThrow().problems()).containsExactly("2023年存在更新慢的问题");
    }

    @Test
    void whatOnlyShowsOfThePastIsNoLookBackAtProblems() {
        assertThat(read("上年度公开信息三百条。公开栏更新慢是短板。").problems()).containsExactly("公开栏更新慢是短板");
        assertThat(read("上年度公开信息三百条。公开栏更新慢是短板。").withoutLookBack()).hasSize(2);
    }
}
