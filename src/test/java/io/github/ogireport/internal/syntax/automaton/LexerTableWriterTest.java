package io.github.ogireport.internal.syntax.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.syntax.LexerTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antlr.v4.runtime.Lexer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexerTableWriterTest {
    @Test
    void theTablesThatTheBuildHasMadeAreThoseOfTheGrammars() throws IOException {
        for (Lexer lexer : LexerTableWriter.lexers()) {
            String name = lexer.getClass().getSimpleName() + ".table";
            try (var built = LexerTable.class.getResourceAsStream(name)) {
                assertThat(built).as(name).isNotNull().hasBinaryContent(LexerTableWriter.table(lexer));
            }
        }
    }

    @Test
    void writesATableForEachLexerBesideItsClass(@TempDir Path classes) throws IOException {
        Path folder = Files.createDirectories(classes.resolve("io/github/ogireport/internal/syntax"));
        LexerTableWriter.main(classes.toString());
        assertThat(folder.resolve("ReportLexer.table")).isRegularFile();
        assertThat(folder.resolve("StatementLexer.table")).isRegularFile();
    }
}
