package io.github.ogireport.internal.rule.cross;

import static io.github.ogireport.internal.rule.cross.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AggregateScopeRuleTest {
    private static Outcomes outcomes(String sentence) {
        return Outcomes.ofMembers(
                "OGI-A03", report("某市人民政府", "2024").text(SectionKind.OVERVIEW, sentence), report("某市财政局", "2024"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"本报告由市政府办公室汇总各级行政机关数据编制。", "全市各级行政机关共办结3278件。", "2024年，全区共收到政府信息公开申请36件。"})
    void wordsOfAWholeAreaPass(String sentence) {
        assertThat(outcomes(sentence).at("")).isEqualTo(RuleOutcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年，本机关共收到政府信息公开申请2件。", "我办严格落实条例要求。"})
    void wordsOfTheBodyAloneAreARemark(String sentence) {
        Finding finding = outcomes(sentence).finding();

        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.message()).contains("某市人民政府");
    }

    @ParameterizedTest
    @ValueSource(strings = {"公开各类信息288条。", "制定本办法，规范本办理流程。", "围绕全市中心工作，及时汇总上报信息。", "本机关汇总全市各单位数据。"})
    void wordsThatTellNeitherOrBothAreNotAssessable(String sentence) {
        assertThat(outcomes(sentence).at("")).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void theReportOfAGovernmentOfficeIsByItsNameThatOfTheBodyAlone() {
        assertThat(Outcomes.ofMembers("OGI-A03", report("某市人民政府办公室", "2024"), report("某市财政局", "2024"))
                        .at(""))
                .isEqualTo(RuleOutcome.VIOLATED);
    }
}
