package io.github.ogireport.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Damage that leaves a trace in the text is not passed over in silence. In a hundred thousand reports a few cells are: the text alone
 * does not show them ({@code docs/accuracy.md} has an example of each kind).
 */
class DamageBenchTest {
    private static final long CELLS_A_SILENT_ONE = 1_000_000;
    private static final int CASES = Integer.getInteger("bench.cases", 3_400);
    private static final long SEED = Long.getLong("bench.seed", 1);

    @Test
    void damageWithATraceIsSaid() {
        assertSaid(Bench.damaged(CASES, SEED));
    }

    @Test
    @Tag("long-running")
    void aHundredThousandDamagesWithATraceAreSaid() {
        assertSaid(Bench.damaged(100_000, 1_000_000));
    }

    private static void assertSaid(Map<String, CellTally> tallies) {
        CellTally all = Bench.sum(tallies);
        assertThat(all.cells()).as("cells compared").isPositive();
        assertThat(all.silent())
                .as("silent cells\n" + BenchTable.of("damage", tallies) + String.join("\n", all.examples()))
                .isLessThanOrEqualTo(all.cells() / CELLS_A_SILENT_ONE);
    }
}
