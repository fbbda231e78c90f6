package io.github.ogireport.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    @ParameterizedTest
    @CsvSource({
        "NO_COLOR, 1, false",
        "NO_COLOR, '', true",
        "TERM, dumb, false",
        "TERM, xterm, true",
        "CLICOLOR, 0, false"
    })
    void the_environment_says_whether_there_are_colours(String name, String value, boolean colours) {
        assertThat(Terminal.hasColour(Map.of(name, value))).isEqualTo(colours);
    }
}
