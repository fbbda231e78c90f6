package io.github.ogireport.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.CellState;
import io.github.ogireport.model.Metadata;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The counts of the bench over whole reports. */
class CellTallyTest {
    private static final GeneratedReport REPORT = ReportGenerator.draft(5, Layouts.named("pipes-plain"));
    private static final Metadata NOTHING = Stated.metadata("", "", "", "", "", "");

    @Test
    void aPerfectReadingIsAllRight() {
        CellTally tally = tally(perfect(), Damage.none(REPORT.text()));
        assertThat(tally.cells()).isEqualTo(REPORT.cells().size());
        assertThat(tally.count(Outcome.RIGHT)).isEqualTo(tally.cells());
        assertThat(tally.silent()).isZero();
        assertThat(tally.examples()).isEmpty();
    }

    @Test
    void nothingReadWithoutAWordIsAllSilent() {
        CellTally tally = tally(Map.of(), Damage.none(REPORT.text()));
        assertThat(tally.count(Outcome.MISSING)).isEqualTo(tally.cells());
        assertThat(tally.silent()).isEqualTo(tally.cells());
        assertThat(tally.examples()).singleElement().asString().contains("pipes-plain", "seed 5", "SILENT");
    }

    @Test
    void aNumberInACellThatTheReportDoesNotHaveIsWrong() {
        Map<String, Cell> cells = perfect();
        cells.put("requests.unknown.total", Cell.number(3));
        CellTally tally = tally(cells, Damage.none(REPORT.text()));
        assertThat(tally.count(Outcome.WRONG)).isEqualTo(1);
        assertThat(tally.silent()).isEqualTo(1);
    }

    @Test
    void cellsThatTheDamageHidesAreNotCounted() {
        Map<String, Cell> cells = perfect();
        cells.put("challenges.reconsideration.total", Cell.number(999999999));
        CellTally tally =
                tally(cells, new Damage("emptied", REPORT.text(), false, Set.of("challenges.reconsideration")));
        assertThat(tally.cells()).isEqualTo(REPORT.cells().size() - 5);
        assertThat(tally.count(Outcome.WRONG)).isZero();
    }

    @Test
    void theTableHasARowForEachLayoutAndOneForAll() {
        Map<String, CellTally> tallies = new LinkedHashMap<>();
        tallies.put("first", tally(perfect(), Damage.none(REPORT.text())));
        tallies.put("second", tally(Map.of(), Damage.none(REPORT.text())));
        List<String> lines = BenchTable.of("layout", tallies).lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines).extracting(String::length).containsOnly(lines.get(0).length());
        assertThat(lines.get(2)).startsWith("| first").contains("100.000");
        assertThat(lines.get(4)).startsWith("| **all**").contains("50.000");
    }

    private static CellTally tally(Map<String, Cell> cells, Damage damage) {
        CellTally tally = new CellTally();
        tally.add(REPORT, new CellJudgement(cells, List.of(), NOTHING), damage);
        return tally;
    }

    private static Map<String, Cell> perfect() {
        Map<String, Cell> cells = new HashMap<>();
        REPORT.cells().forEach((path, cell) -> cells.put(path, read(cell)));
        return cells;
    }

    private static Cell read(ExpectedCell cell) {
        return switch (cell.state()) {
            case NUMBER -> Cell.number(cell.value(), "", cell.value());
            case BLANK -> Cell.blank();
            case PLACEHOLDER -> Cell.placeholder("/");
            case UNREADABLE -> Cell.unreadable("--3");
            case MISSING -> Cell.missing();
        };
    }

    @Test
    void theReportOfTheseTestsHasNumbersAlone() {
        assertThat(REPORT.cells().values()).extracting(ExpectedCell::state).containsOnly(CellState.NUMBER);
    }
}
