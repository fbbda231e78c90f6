package io.github.ogireport.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Metadata of made pages are right, or absent with a doubt; few are absent. */
class MadePagesTest {
    private static final int PAGES = 3000;
    private static final int FACTS = 5;

    @Test
    void nothingIsWrongWithoutADoubt() {
        List<String> faults = new ArrayList<>();
        int absent = 0;
        for (int seed = 0; seed < PAGES; seed++) {
            MadePage page = MadePage.of(seed);
            List<String> found = page.faults();
            if (!found.isEmpty()) {
                faults.add(found + " in page " + seed + ":\n" + page.text());
            }
            absent += page.absent();
        }

        assertThat(faults).isEmpty();
        assertThat(absent).isLessThan(PAGES * FACTS / 20);
    }
}
