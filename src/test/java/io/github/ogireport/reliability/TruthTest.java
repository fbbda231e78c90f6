package io.github.ogireport.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import io.github.ogireport.Verdict;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.reliability.KnownReport.Style;
import io.github.ogireport.rule.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of a report whose numbers are known, every value is the printed one, and every sum that does not hold is found, no other. */
class TruthTest {
    private static final int REPORTS = 12;
    private static final Set<String> SUMS =
            Set.of("OGI-T301", "OGI-T302", "OGI-T303", "OGI-T401", "OGI-T402", "OGI-T403");

    @ParameterizedTest
    @EnumSource
    void aConsistentReportIsReadAsPrintedAndFoundConsistent(Style style) {
        Random random = new Random(style.ordinal());
        for (TableForm form : TableForm.values()) {
            for (int i = 0; i < REPORTS; i++) {
                KnownReport known = KnownReport.consistent(form, random);
                assertThat(known.violatedSums()).isEmpty();
                ParseResult result = parse(known, style);
                assertThat(values(result)).isEqualTo(printed(known));
                assertThat(sums(result)).isEmpty();
                assertThat(result.verdict()).isEqualTo(Verdict.CONSISTENT);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void plantedFaultsAreFoundAndNothingElse(Style style) {
        Random random = new Random(100 + style.ordinal());
        for (TableForm form : TableForm.values()) {
            for (int i = 0; i < REPORTS; i++) {
                KnownReport known = KnownReport.consistent(form, random);
                List<String> paths = new ArrayList<>(known.numbers().keySet());
                int faults = 1 + random.nextInt(4);
                for (int fault = 0; fault < faults; fault++) {
                    String path = paths.get(random.nextInt(paths.size()));
                    known.plant(path, Math.max(0, known.numbers().get(path) + random.nextInt(21) - 10));
                }
                ParseResult result = parse(known, style);
                assertThat(values(result)).isEqualTo(printed(known));
                assertThat(sums(result)).isEqualTo(known.violatedSums());
                Verdict expected = known.violatedSums().isEmpty() ? Verdict.CONSISTENT : Verdict.INCONSISTENT;
                assertThat(result.verdict()).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TableForm.class)
    void everyCellOfASumMattersToIt(TableForm form) {
        KnownReport known = KnownReport.consistent(form, new Random(7));
        for (String path : known.numbers().keySet()) {
            long before = known.numbers().get(path);
            known.plant(path, before + 1);
            Set<String> found = sums(parse(known, Style.TABS));
            assertThat(found).as(path).isEqualTo(known.violatedSums());
            assertThat(found.isEmpty()).as(path).isEqualTo(path.startsWith("proactive."));
            known.plant(path, before);
        }
    }

    @ParameterizedTest
    @EnumSource(TableForm.class)
    void sumsBeyondTheRangeOfLongsHold(TableForm form) {
        KnownReport known = KnownReport.consistent(form, new Random(8));
        String huge = "9".repeat(40);
        String text = known.text(Style.TABS)
                .replace(
                        "一、本年新收政府信息公开申请数量\t" + known.numbers().get("requests.newlyReceived.naturalPerson"),
                        "一、本年新收政府信息公开申请数量\t" + huge);
        ParseResult result = ReportParser.parse(text);

        assertThat(result.report()
                        .cell("requests.newlyReceived.naturalPerson")
                        .orElseThrow()
                        .value()
                        .orElseThrow()
                        .toPlainString())
                .isEqualTo(huge);
        assertThat(sums(result))
                .containsExactly(
                        "OGI-T301 requests.newlyReceived.total", "OGI-T302 requests.newlyReceived.naturalPerson");
    }

    private static ParseResult parse(KnownReport known, Style style) {
        String text = known.text(style);
        ParseResult result = ReportParser.parse(text);
        Promises.areKept(text, result);
        return result;
    }

    private static Map<String, String> printed(KnownReport known) {
        Map<String, String> printed = new LinkedHashMap<>();
        known.numbers().forEach((path, number) -> printed.put(path, number.toString()));
        return printed;
    }

    private static Map<String, String> values(ParseResult result) {
        Map<String, String> values = new LinkedHashMap<>();
        Stated.cells(result.report()).forEach((path, cell) -> values.put(path, Stated.value(cell)));
        return values;
    }

    private static Set<String> sums(ParseResult result) {
        Set<String> sums = new TreeSet<>();
        for (Finding finding : result.findings()) {
            if (SUMS.contains(finding.code())) {
                sums.add(finding.code() + " " + finding.path().toString());
            }
        }
        return sums;
    }
}
