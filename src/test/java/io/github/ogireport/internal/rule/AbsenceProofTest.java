package io.github.ogireport.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ParserOptions;
import io.github.ogireport.ReportParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that find something missing where the text was understood, and leave it open where it was not. */
class AbsenceProofTest {
    private static String report = "";

    @BeforeAll
    static void read() throws IOException {
        report = Files.readString(Path.of("src/test/resources/reports/taoxi-2024.txt"));
    }

    private static List<String> outcomes(String text, String rule, String path) {
        return outcomes(ReportParser.parse(text), rule, path);
    }

    private static List<String> outcomes(ParseResult parsed, String rule, String path) {
        return parsed.ruleResults().stream()
                .filter(result ->
                        result.code().equals(rule) && result.path().toString().equals(path))
                .map(result -> result.outcome().name())
                .toList();
    }

    @Test
    void whatAReportThatWasUnderstoodDoesNotSayIsMissing() {
        assertThat(outcomes(report, "OGI-Y03", "period")).containsExactly("VIOLATED");
        assertThat(outcomes(report, "OGI-P11", "sections.otherMatters")).containsExactly("VIOLATED");
        assertThat(outcomes(report, "OGI-S06", "requests")).containsExactly("VIOLATED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（）其他需要报告的事项",
                "● 其他需要报告的事项",
                "第六章 其他需要报告的事项",
                "⒈其他需要報告的事項（黑体）",
                "六、其余",
                "附：六、其他需要报告的事项本年度没有其他需要说明的情况"
            })
    void aLineWithTheNameOrTheNumberOfASectionMayBeItsHeading(String line) {
        assertThat(outcomes(withLastHeading(line), "OGI-S01", "sections.otherMatters"))
                .containsExactly("NOT_ASSESSABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "其余", "其他需要报告的事项将在下一年度的报告中说明。"})
    void aSectionOfWhichNoLineIsLeftIsMissing(String line) {
        assertThat(outcomes(withLastHeading(line), "OGI-S01", "sections.otherMatters"))
                .containsExactly("VIOLATED");
    }

    @Test
    void textInTheHeadingOfASectionMaySayWhatItsTextDoesNot() {
        String glued = report.substring(0, report.indexOf("五、"))
                + "五、存在的主要问题及改进情况人手不足\n"
                + report.substring(report.indexOf("六、"));

        assertThat(outcomes(glued, "OGI-S09", "sections.problemsAndImprovements"))
                .containsExactly("NOT_ASSESSABLE");
    }

    private static String withLastHeading(String line) {
        return report.replace("六、其他需要报告的事项", line);
    }

    @Test
    void whatIsCutOffMaySayIt() {
        String cut = report.substring(0, report.indexOf("五、") + 40);

        assertThat(outcomes(cut, "OGI-Y03", "period")).containsExactly("NOT_ASSESSABLE");
    }

    @Test
    void whatALimitLeftOutMaySayIt() {
        ParserOptions limited = ParserOptions.defaults().withMaxCharacters(report.length() - 2);
        ParseResult result = ReportParser.parse(report, limited);

        assertThat(outcomes(result, "OGI-Y03", "period")).containsExactly("NOT_ASSESSABLE");
        assertThat(outcomes(result, "OGI-P11", "sections.otherMatters")).containsExactly("NOT_ASSESSABLE");
        assertThat(outcomes(result, "OGI-S06", "requests")).containsExactly("NOT_ASSESSABLE");
    }
}
