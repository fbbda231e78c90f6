package io.github.ogireport.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.Verdict;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reports whose zeros are printed as a mark or left blank. Where all numbers are right nothing is said about the sums; where one is
 * wrong it is found, as an error or, where filling a mark could mend it, as a warning, and the report is not CONSISTENT.
 */
class FaultsAfterPlaceholdersTest {
    private static final Set<String> SUMS = Set.of("OGI-T301", "OGI-T302", "OGI-T303");
    private static final List<RequestRow> OUTCOMES = Stream.of(RequestRow.values())
            .filter(row -> row.part() == RequestRow.Part.OUTCOME && row.isIn(TableForm.FORM_2021))
            .toList();

    /** A layout, what a zero is printed as, and the seed of a report. */
    record Case(String layout, String mark, long seed) {
        SoundReport report() {
            return SoundReport.drawn(seed);
        }

        ParseResult read(SoundReport report) {
            return report.zerosAs(mark).in(Layouts.named(layout)).read();
        }
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String layout : List.of("tabs-with-padding", "pipes-plain", "markdown")) {
            for (String mark : List.of("—", "/", "无", "")) {
                for (int seed = 0; seed < 8; seed++) {
                    cases.add(new Case(layout, mark, seed + 100L));
                }
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aSoundReportHasNoFindingOnItsSums(Case c) {
        ParseResult result = c.read(c.report());

        assertThat(result.findings(Severity.ERROR)).isEmpty();
        assertThat(sums(result)).isEmpty();
        assertThat(result.verdict()).isEqualTo(Verdict.CONSISTENT);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oneRequestMoreOrLessIsFound(Case c) {
        Dice dice = new Dice(c.seed());
        for (RequestRow row : List.of(RequestRow.NEWLY_RECEIVED, RequestRow.CARRIED_FORWARD, dice.pick(OUTCOMES))) {
            SoundReport report = c.report();
            report.raise(CellPath.of(row, Applicant.NATURAL_PERSON).toString(), dice.between(1, 9));

            ParseResult result = c.read(report);

            assertThat(sums(result)).as(row.toString()).isNotEmpty();
            assertThat(result.verdict()).isIn(Verdict.INCONSISTENT, Verdict.INCOMPLETE);
        }
    }

    private static List<Finding> sums(ParseResult result) {
        return result.findings().stream()
                .filter(finding -> SUMS.contains(finding.code()))
                .toList();
    }
}
