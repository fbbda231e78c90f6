package io.github.ogireport.internal.rule.cross;

import static io.github.ogireport.internal.rule.cross.ReportFixture.town;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.RuleResult;
import io.github.ogireport.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How cells are told that carry no number. */
class CrossCollectorTest {
    private static final String RECEIVED = "requests.newlyReceived.total";
    private static final String CARRIED = "requests.carriedIn.total";

    private static RuleResult lacking(ReportFixture report, List<String> operands) {
        YearPair pair = YearPair.of(town(2022).build(), report.build());
        CrossCollector collector = new CrossCollector(new CarryOverRule(), pair.sides(), RuleSet.standard());
        collector.lacking(ReportPath.parse(CARRIED), operands.stream().map(ReportPath::parse).toList());
        return collector.results().get(0);
    }

    @Test
    void onlyCellsWithoutNumberAreTold() {
        RuleResult result =
                lacking(town(2023).with(RECEIVED, "3").with(CARRIED, Cell.blank()), List.of(RECEIVED, CARRIED));

        assertThat(result.outcome()).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(result.cells()).extracting(cell -> cell.path().toString()).containsExactly(CARRIED);
        assertThat(result.arguments()).containsExactly("@" + CARRIED);
    }

    @Test
    void emptyCellsAreToldApartFromThoseThatCannotBeRead() {
        List<String> both = List.of(RECEIVED, CARRIED);

        assertThat(lacking(town(2023).with(RECEIVED, Cell.blank()).with(CARRIED, Cell.placeholder("/")), both)
                        .reason())
                .isEqualTo("reason.blankOperands");
        assertThat(lacking(town(2023).with(RECEIVED, Cell.blank()).with(CARRIED, Cell.unreadable("若干")), both)
                        .reason())
                .isEqualTo("reason.unreadableOperands");
    }

    @ParameterizedTest
    @CsvSource({"8, 8, false", "9, 8, true"})
    void noMoreThanEightCellsAreNamedInTheMessage(int lacking, int named, boolean more) {
        ReportFixture report = town(2023);
        List<String> paths = new ArrayList<>();
        for (RequestRow row : List.of(RequestRow.NEWLY_RECEIVED, RequestRow.CARRIED_IN)) {
            for (Applicant column : Applicant.values()) {
                if (paths.size() < lacking) {
                    paths.add(CellPath.of(row, column).toString());
                    report.with(CellPath.of(row, column).toString(), Cell.blank());
                }
            }
        }

        RuleResult result = lacking(report, paths);

        assertThat(result.cells()).hasSize(lacking);
        assertThat(result.arguments().get(0).split("@", -1)).hasSize(named + 1);
        assertThat(result.arguments().get(0).endsWith("…")).isEqualTo(more);
        assertThat(result.message(Locale.CHINESE)).doesNotContain("@");
    }
}
