package io.github.ogireport.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

/** What stands in a text and belongs to no word and no number. */
class DroppedCharactersTest {
    @Test
    void aTextOfWordsBlanksAndLinesDropsNothing() {
        String text = "规章 1\t2\u3000\n";

        assertThat(DroppedCharacters.in(text).isEmpty()).isTrue();
        assertThat(DroppedCharacters.in(text).others(3)).containsExactly(0, 1, 2);
    }

    @Test
    void charactersWithoutWidthAreDropped() {
        DroppedCharacters dropped = DroppedCharacters.in("规\u200B章\uFE0F\u00AD");

        assertThat(dropped.isEmpty()).isFalse();
        assertThat(dropped.others(5)).containsExactly(0, 2);
    }

    @Test
    void asidesAreDroppedBesideThem() {
        BitSet asides = new BitSet();
        asides.set(3, 6);

        assertThat(DroppedCharacters.in("规\u200B章[1]", asides).others(6)).containsExactly(0, 2);
        assertThat(asides.cardinality()).isEqualTo(3);
    }
}
