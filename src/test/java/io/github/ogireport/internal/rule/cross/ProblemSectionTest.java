package io.github.ogireport.internal.rule.cross;

import static io.github.ogireport.form.SectionKind.PROBLEMS_AND_IMPROVEMENTS;
import static io.github.ogireport.internal.rule.cross.ReportFixture.town;
import static org.assertj.core.api.Assertions.assertThat;

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
    void aHeadingOnBothTellsNeither() {
        ProblemSection section = read("（一）存在的问题及改进措施", "公开内容逐年增多。");

        assertThat(section.problems()).isEmpty();
    }

    @Test
    void aLookBackIsKnownByTheYearAndEndsWithAWordOfThePresent() {
        ProblemSection section = read("2023年存在的公开栏更新慢的问题，已整改。每月更新一次。目前仍有人员不足的问题。新人居多。");

        assertThat(section.problems()).containsExactly("目前仍有人员不足的问题", "新人居多");
        assertThat(section.withoutLookBack()).doesNotContain("每月更新一次");
    }
}
