package io.github.ogireport.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {
    @ParameterizedTest
    @CsvSource({
        "'\u001B[31mred', '\\u001B[31mred'",
        "'a\nb', 'a b'",
        "'a\rb', 'a b'",
        "'a\u009Bb', 'a\\u009Bb'",
        "'a\u202Eb', 'a\\u202Eb'",
        "'a\u2028b', 'a\\u2028b'",
        "'a\u0000b', 'a\\u0000b'",
        "'a\uD800b', 'a\\uD800b'",
    })
    void what_could_steer_a_terminal_is_made_visible(String text, String shown) {
        assertThat(VisibleText.of(text)).isEqualTo(shown);
    }

    @Test
    void ordinary_text_stays_as_it_is() {
        String text = "栗江镇 2024—“新收” 𠮷 é";

        assertThat(VisibleText.of(text)).isSameAs(text);
    }
}
