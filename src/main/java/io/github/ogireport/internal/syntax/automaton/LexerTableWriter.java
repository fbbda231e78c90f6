package io.github.ogireport.internal.syntax.automaton;

import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.StatementLexer;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Lexer;

/** Writes the tables of the lexers beside their classes. A step of the build, not a part of the library. */
public final class LexerTableWriter {
    private LexerTableWriter() {}

    /**
     * Writes all tables.
     *
     * @param arguments the directory of the compiled classes
     */
    public static void main(String... arguments) throws IOException {
        String folder = ReportLexer.class.getPackageName().replace('.', '/');
        for (Lexer lexer : lexers()) {
            Path file = Path.of(arguments[0], folder, lexer.getClass().getSimpleName() + ".table");
            Files.write(file, table(lexer));
        }
    }

    /** The lexers that have a table. */
    static List<Lexer> lexers() {
        CharStream nothing = CharStreams.fromString("");
        return List.of(new ReportLexer(nothing), new StatementLexer(nothing));
    }

    /** The table of {@code lexer} in the order in which {@link io.github.ogireport.internal.syntax.LexerTable} reads it. */
    static byte[] table(Lexer lexer) throws IOException {
        Automaton automaton = Exploration.of(lexer);
        Combs combs = Combs.of(automaton);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream file = new DataOutputStream(bytes)) {
            String classes = classes(automaton.classes());
            file.writeInt(classes.length());
            file.writeChars(classes);
            file.writeInt(automaton.states());
            for (int state = 0; state < automaton.states(); state++) {
                file.writeShort(automaton.type(state));
            }
            write(combs.rows(), file);
            write(combs.entries(), file);
        }
        return bytes.toByteArray();
    }

    /** Each character that has a class of its own, and its class behind it. */
    private static String classes(CharacterClasses classes) {
        StringBuilder pairs = new StringBuilder();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (classes.of((char) c) != CharacterClasses.UNNAMED) {
                pairs.append((char) c).append((char) classes.of((char) c));
            }
        }
        return pairs.toString();
    }

    private static void write(int[] integers, DataOutputStream file) throws IOException {
        file.writeInt(integers.length);
        for (int integer : integers) {
            file.writeInt(integer);
        }
    }
}
