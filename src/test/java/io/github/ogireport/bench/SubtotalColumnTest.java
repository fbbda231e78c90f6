package io.github.ogireport.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import io.github.ogireport.Verdict;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.CellState;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleOutcome;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A column 小计 for the organisations, which some templates add: read beside the columns of the form, and checked (OGI-T305). */
class SubtotalColumnTest {
    private static final Pattern SEVEN =
            Pattern.compile("(\\d+)((?:[ |\\t\\n]+\\d+){5})([ |\\t\\n]+)(\\d+)(?=[ |\\t\\n])");

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "tabs-with-padding", "cell-a-line", "pipes-boxed"})
    void isReadBesideTheColumnsOfTheForm(String layout) {
        ParseResult result = ReportParser.parse(withSubtotals(layout));

        assertThat(Stated.cells(result.report())
                        .get("requests.newlyReceived.total")
                        .text())
                .isEqualTo("36");
        assertThat(Stated.cells(result.report())
                        .get("requests.newlyReceived.otherOrganisation")
                        .text())
                .isEqualTo("0");
        assertThat(result.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(result.ruleResults())
                .filteredOn(reported -> reported.code().equals("OGI-T305"))
                .hasSize(25)
                .allMatch(reported -> reported.outcome() == RuleOutcome.PASSED);
    }

    @Test
    void thatIsNotTheSumOfTheFiveIsFoundAtItsCell() {
        String text = withSubtotals("markdown");
        int row = text.indexOf("（一）予以公开");
        int cell = text.indexOf("| 4 |", text.indexOf("| 4 |", row) + 1) + 2;
        String faulty = text.substring(0, cell) + "5" + text.substring(cell + 1);

        Finding finding = ReportParser.parse(faulty).findings().stream()
                .filter(found -> found.severity() != Severity.INFO)
                .findFirst()
                .orElseThrow();

        assertThat(finding.code()).isEqualTo("OGI-T305");
        assertThat(finding.path().toString()).isEqualTo("requests.disclosed");
        assertThat(finding.place().start()).isEqualTo(cell);
    }

    @Test
    void isNotGuessedWhereTheHeaderDoesNotNameIt() {
        ParseResult result = ReportParser.parse(withSubtotals("markdown").replace(" 小计 |", " |"));

        assertThat(Stated.cells(result.report())
                        .get("requests.newlyReceived.total")
                        .state())
                .isEqualTo(CellState.UNREADABLE);
    }

    @Test
    void isNotTakenForOneWhereTheRowsHaveSevenNumbers() {
        String text = SoundReport.ofWaterBureau().in(Layouts.named("markdown")).text();
        ParseResult result = ReportParser.parse(text.replace("| 法律服务机构 | 其他 |", "| 法律服务机构 | 其他 | 小计 |"));

        assertThat(Stated.cells(result.report())
                        .get("requests.newlyReceived.total")
                        .text())
                .isEqualTo("36");
        assertThat(result.verdict()).isEqualTo(Verdict.CONSISTENT);
    }

    private static String withSubtotals(String layout) {
        String text = SoundReport.ofWaterBureau().in(Layouts.named(layout)).text();
        int header = text.indexOf("其他", text.indexOf("法律服务机构"));
        int rows = text.indexOf("一、本年新收");
        int end = text.indexOf("四、政府信息公开行政复议");
        String between = text.substring(text.indexOf("法律服务机构") + "法律服务机构".length(), header);
        StringBuilder changed = new StringBuilder(text.substring(0, header + 2))
                .append(between)
                .append("小计")
                .append(text, header + 2, rows);
        Matcher row = SEVEN.matcher(text.substring(rows, end));
        while (row.find()) {
            String[] organisations = row.group(2).strip().split("[^0-9]+", -1);
            int sum = 0;
            for (String organisation : organisations) {
                sum += organisation.isEmpty() ? 0 : Integer.parseInt(organisation);
            }
            row.appendReplacement(
                    changed,
                    Matcher.quoteReplacement(
                            row.group(1) + row.group(2) + row.group(3) + sum + row.group(3) + row.group(4)));
        }
        return row.appendTail(changed).append(text.substring(end)).toString();
    }
}
