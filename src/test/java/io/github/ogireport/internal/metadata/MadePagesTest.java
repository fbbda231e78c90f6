package io.github.ogireport.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Metadata of made pages are right, or absent with a doubt; most are right. */
class MadePagesTest {
    private static final int PAGES = 3000;

    @Test
    void nothingIsWrongWithoutADoubt() {
        List<String> faults = new ArrayList<>();
        int read = 0;
        for (int seed = 0; seed < PAGES; seed++) {
            MadePage page = MadePage.of(seed);
            List<String> found = page.faults();
            if (!found.isEmpty()) {
                faults.add(found + " in page " + seed + ":\n" + page.text());
            }
            read += page.isRead() ? 1 : 0;
        }

        assertThat(faults).isEmpty();
        assertThat(read).isGreaterThan(PAGES * 9 / 10);
    }
}
