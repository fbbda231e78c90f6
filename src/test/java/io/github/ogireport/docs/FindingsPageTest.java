package io.github.ogireport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ReportParser;
import io.github.ogireport.Verdict;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on findings lists exactly what is found in the five reports, and names no rule that is not there. */
class FindingsPageTest {
    private static final Path REPORTS = Path.of("src/test/resources/reports");
    private static final Pattern RULE = Pattern.compile("\\b[A-Z]\\d{2,3}\\b");
    private static final Pattern ROW = Pattern.compile("\\| (\\S+ \\d{4}) \\| (" + RULE + ")[^|]*\\| (\\S+) \\|.*");
    private static final Map<String, String> FILES = Map.of(
            "栗江镇 2024", "lijiang-2024.txt",
            "盘江镇 2024", "panjiang-2024.txt",
            "大寨乡 2022", "dazhai-2022.txt",
            "城关镇 2023", "chengguan-2023.txt",
            "滔溪镇 2024", "taoxi-2024.txt");

    @ParameterizedTest
    @ValueSource(strings = {"findings.md", "findings.zh.md"})
    void theTableOfTheFiveReportsIsWhatIsFoundInThem(String page) throws IOException {
        List<String> listed = new ArrayList<>();
        for (List<String> table : MarkdownPage.read(Path.of("docs", page)).tables()) {
            for (String line : table) {
                var row = ROW.matcher(line);
                if (row.matches()) {
                    listed.add(row.group(1) + " OGI-" + row.group(2) + " " + severity(row.group(3)));
                }
            }
        }

        List<String> found = new ArrayList<>();
        for (var report : FILES.entrySet()) {
            var result = ReportParser.parse(REPORTS.resolve(report.getValue()));
            assertThat(result.verdict()).as(report.getKey()).isEqualTo(Verdict.CONSISTENT);
            for (Finding finding : result.findings()) {
                found.add(report.getKey() + " " + finding.code() + " " + finding.severity());
            }
        }
        assertThat(listed).containsExactlyInAnyOrderElementsOf(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"findings.md", "findings.zh.md"})
    void everyRuleThatThePageNamesIsThere(String page) throws IOException {
        List<String> named = RULE.matcher(Files.readString(Path.of("docs", page)))
                .results()
                .map(MatchResult::group)
                .map(id -> "OGI-" + id)
                .toList();

        assertThat(RuleSet.standard().rules()).extracting(Rule::id).containsAll(named);
    }

    private static Severity severity(String name) {
        return switch (name) {
            case "error", "错误" -> Severity.ERROR;
            case "warning", "提醒" -> Severity.WARNING;
            case "info", "信息" -> Severity.INFO;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
