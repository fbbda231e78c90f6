package io.github.ogireport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnosticsPageTest {
    static List<DiagnosticsPage> pages() {
        return List.of(DiagnosticsPage.ENGLISH, DiagnosticsPage.CHINESE);
    }

    /** After a change of codes or messages: {@code mvn test -Dtest=DiagnosticsPageTest -Ddiagnostics.update=true}. */
    @ParameterizedTest
    @MethodSource("pages")
    void thePageIsCurrent(DiagnosticsPage page) throws IOException {
        if (Boolean.getBoolean("diagnostics.update")) {
            Files.writeString(page.file(), page.text());
        }
        assertThat(Files.readString(page.file())).isEqualTo(page.text());
    }
}
