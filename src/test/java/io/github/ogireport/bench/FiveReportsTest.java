package io.github.ogireport.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ReportParser;
import io.github.ogireport.form.CellState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five real reports are read exactly, whatever numbers stand in them and however their lines end. */
class FiveReportsTest {
    private static final int TRIALS = Integer.getInteger("bench.trials", 200);

    static Stream<String> names() {
        return FiveReports.NAMES.stream();
    }

    @Test
    void theFixturesHoldNineHundredAndEightySixCells() {
        assertThat(FiveReports.NAMES.stream()
                        .mapToInt(name -> FiveReports.read(name).cells().size()))
                .containsExactly(200, 200, 200, 200, 186);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyNumberOfTheFixtureIsPrintedInItsOrder(String name) {
        FiveReports report = FiveReports.read(name);
        List<String> printed = report.numberTokens().stream()
                .map(token -> report.text().substring(token[0], token[1]))
                .toList();
        List<String> known = report.cells().values().stream()
                .filter(cell -> cell.state() == CellState.NUMBER)
                .map(ExpectedCell::value)
                .toList();
        assertThat(printed).isEqualTo(known);
    }

    @ParameterizedTest
    @MethodSource("names")
    void theReportIsReadExactly(String name) {
        assertThat(differences(FiveReports.read(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theReportIsReadExactlyWithOtherNumbers(String name) {
        for (int seed = 0; seed < TRIALS; seed++) {
            FiveReports report = FiveReports.read(name).renumbered(new Dice(seed));
            assertThat(differences(report)).as("seed %d", seed).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theReportIsReadExactlyWithCarriageReturnsAndAByteOrderMark(String name) {
        FiveReports report = FiveReports.read(name).renumbered(new Dice(7));
        String text = report.text();
        assertThat(differences(report.withText(text.replace("\n", "\r\n")))).isEmpty();
        assertThat(differences(report.withText("\ufeff" + text))).isEmpty();
        assertThat(differences(report.withText("\ufeff" + text.replace("\n", "\r\n"))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theReportIsReadExactlyWithABrokenLabel(String name) {
        for (int seed = 0; seed < TRIALS; seed++) {
            Dice dice = new Dice(seed);
            FiveReports report = FiveReports.read(name).renumbered(dice).withBrokenLabel(dice);
            assertThat(differences(report)).as("seed %d", seed).isEmpty();
        }
    }

    private static List<String> differences(FiveReports report) {
        CellJudgement judgement = new CellJudgement(ReportParser.parse(report.text()));
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, ExpectedCell> entry : report.cells().entrySet()) {
            if (judgement.outcome(entry.getKey(), entry.getValue()) != Outcome.RIGHT) {
                differences.add(entry.getKey() + " expected " + entry.getValue() + " but was "
                        + judgement.cell(entry.getKey()));
            }
        }
        for (String path : judgement.paths()) {
            if (!report.cells().containsKey(path)) {
                differences.add(path + " is no cell of this report");
            }
        }
        return differences;
    }
}
