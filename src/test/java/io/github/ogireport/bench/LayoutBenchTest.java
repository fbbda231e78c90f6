package io.github.ogireport.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every layout of real reports is read cell by cell; in a hundred thousand reports a few wrong cells have a diagnostic. */
class LayoutBenchTest {
    private static final int CASES = Integer.getInteger("bench.cases", 3_400);
    private static final long SEED = Long.getLong("bench.seed", 1);

    @Test
    void undamagedReportsAreReadRight() {
        assertAllRight(Bench.undamaged(CASES, SEED));
    }

    @Test
    void metadataIsReadRightOrNotAtAll() {
        CellTally all = Bench.sum(Bench.undamaged(CASES / 5, SEED));
        assertThat(all.metadata()).as("metadata compared").isPositive();
        assertThat(all.metadataWrong())
                .as("wrong metadata\n" + String.join("\n", all.examples()))
                .isZero();
    }

    @Test
    @Tag("long-running")
    void aHundredThousandUndamagedReportsAreReadRight() {
        assertAllRight(Bench.undamaged(100_000, 1_000_000));
    }

    private static void assertAllRight(Map<String, CellTally> tallies) {
        CellTally all = Bench.sum(tallies);
        String table = BenchTable.of("layout", tallies) + String.join("\n", all.examples());
        assertThat(all.cells()).as("cells compared").isPositive();
        assertThat(all.count(Outcome.WRONG)).as("wrong cells\n" + table).isLessThanOrEqualTo(all.cells() / 1_000_000);
        assertThat(all.silent()).as("silent cells\n" + table).isZero();
        tallies.forEach((layout, tally) -> assertThat(tally.rightShare())
                .as("share of cells read right, " + layout + "\n" + String.join("\n", tally.examples()))
                .isGreaterThanOrEqualTo(0.999));
    }
}
