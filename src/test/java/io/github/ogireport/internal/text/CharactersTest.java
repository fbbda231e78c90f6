package io.github.ogireport.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {
    @Test
    void takesCharactersOffTheEndsAndLeavesThoseWithin() {
        assertThat(Characters.strip("##报告#一**", "#*")).isEqualTo("报告#一");
        assertThat(Characters.stripStart("##报告##", "#")).isEqualTo("报告##");
        assertThat(Characters.stripEnd("##报告##", "#")).isEqualTo("##报告");
        assertThat(Characters.strip("报告", "#")).isEqualTo("报告");
    }

    @Test
    void leavesNothingOfATextOfSuchCharactersAlone() {
        assertThat(Characters.strip("#*#", "#*")).isEmpty();
        assertThat(Characters.stripStart("##", "#")).isEmpty();
        assertThat(Characters.stripEnd("##", "#")).isEmpty();
        assertThat(Characters.strip("", "#")).isEmpty();
    }

    @Test
    void findsACharacterWhereverItStands() {
        assertThat(Characters.anyIn("第3条", "0123")).isTrue();
        assertThat(Characters.anyIn("3", "0123")).isTrue();
        assertThat(Characters.anyIn("第4条", "0123")).isFalse();
        assertThat(Characters.anyIn("", "0123")).isFalse();
    }
}
