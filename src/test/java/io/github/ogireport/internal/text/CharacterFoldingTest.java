package io.github.ogireport.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharacterFoldingTest {
    @Test
    void everyBlankLineEndAndMarkOfFormatOfUnicodeIsFolded() {
        for (int i = 0; i <= Character.MAX_VALUE; i++) {
            char c = (char) i;
            char folded = CharacterFolding.fold(c);
            switch (Character.getType(c)) {
                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    assertThat(folded).as("U+%04X", i).isEqualTo('\n');
                case Character.SPACE_SEPARATOR, Character.FORMAT ->
                    assertThat(folded).as("U+%04X", i).isEqualTo(' ');
                case Character.CONTROL -> assertThat(folded).as("U+%04X", i).isIn(' ', '\n', '\t');
                default -> assertThat(folded).as("U+%04X", i).isNotIn(' ', '\n', '\t');
            }
        }
    }

    @Test
    void everyFullWidthFormIsFoldedIntoItsHalfWidth() {
        for (char c = '！'; c <= '～'; c++) {
            assertThat(CharacterFolding.fold(c)).as("U+%04X", (int) c).isEqualTo(CharacterFolding.fold((char)
                    (c - '！' + '!')));
        }
    }
}
