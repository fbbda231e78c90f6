package io.github.ogireport.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Damage that leaves a trace in the text is never passed over in silence. */
class DamageBenchTest {
    private static final int CASES = Integer.getInteger("bench.cases", 3_400);
    private static final long SEED = Long.getLong("bench.seed", 1);

    @Test
    void damageWithATraceIsSaid() {
        assertNothingSilent(Bench.damaged(CASES, SEED));
    }

    @Test
    @Tag("long-running")
    void aHundredThousandDamagesWithATraceAreSaid() {
        assertNothingSilent(Bench.damaged(100_000, 1_000_000));
    }

    private static void assertNothingSilent(Map<String, CellTally> tallies) {
        CellTally all = Bench.sum(tallies);
        assertThat(all.cells()).as("cells compared").isPositive();
        assertThat(all.silent())
                .as("silent cells\n" + BenchTable.of("damage", tallies) + String.join("\n", all.examples()))
                .isZero();
    }
}
