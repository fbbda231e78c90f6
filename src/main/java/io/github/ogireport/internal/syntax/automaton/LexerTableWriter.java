package io.github.ogireport.internal.syntax.automaton;

import io.github.ogireport.internal.syntax.LexerTable;
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
            write(classes(automaton.classes()), file);
            file.writeInt(combs.place(Automaton.START));
            write(types(automaton, combs), file);
            int[] entries = combs.entries();
            file.writeInt(entries.length);
            for (int entry : entries) {
                file.writeInt(entry);
            }
        }
        return bytes.toByteArray();
    }

    /** Each character that has a class of its own, and its class after it. */
    private static String classes(CharacterClasses classes) {
        StringBuilder pairs = new StringBuilder();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (classes.of((char) c) != CharacterClasses.UNNAMED) {
                pairs.append((char) c).append((char) classes.of((char) c));
            }
        }
        return pairs.toString();
    }

    /** The place of each state in which a token ends, and its type after it. */
    private static String types(Automaton automaton, Combs combs) {
        StringBuilder pairs = new StringBuilder();
        for (int state = 0; state < automaton.states(); state++) {
            if (automaton.type(state) != LexerTable.NO_TOKEN) {
                pairs.append(combs.place(state)).append((char) automaton.type(state));
            }
        }
        return pairs.toString();
    }

    private static void write(String pairs, DataOutputStream file) throws IOException {
        file.writeInt(pairs.length());
        file.writeChars(pairs);
    }
}
