package io.github.ogireport.internal.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * All states of a lexer and all edges between them, worked out from its grammar when the library was built
 * ({@link io.github.ogireport.internal.syntax.automaton}). ANTLR itself works them out while it reads, and keeps no edge for characters
 * above 127, so that it computes every step through a Chinese text anew: some 4 milliseconds and 5 MB a report, more than a hundred
 * times as long and as much as along these edges (docs/performance.md). Nothing is left to find out in the first parse, and nothing
 * to share between threads but arrays that nobody writes to.
 *
 * <p>The entries of all states lie in one array, pushed into each other like the teeth of combs: 40,000 entries instead of a million
 * edges. A state is known by the place of its first entry, its fallback, which holds for every character without an entry of its own;
 * that of a class of characters lies after it by the number of the class, and has that number, so that the entry of
 * another state is known by its number alone. A step is so one look at the class and one at the entry. Immutable.
 */
public final class LexerTable {
    /** The state without edges, in which no token can begin or go on. */
    public static final int DEAD = 0;

    /** Instead of the type of a token: none ends in this state. */
    public static final int NO_TOKEN = 0;

    /** Instead of the type of a token: one ends in this state, and is left out. */
    public static final int SKIPPED = -3;

    /** In an entry, above the state that it leads to: a token ends there. */
    public static final int ACCEPTS = 1 << 16;

    /** Where the class of an entry begins. */
    public static final int CLASS = 17;

    /** Instead of the class of an entry: it is a fallback or nothing at all. */
    public static final int NO_CLASS = (1 << Integer.SIZE - CLASS) - 1;

    private static final int LOW = 0xFFFF;

    /** The class of each character. */
    private final char[] classes = new char[Character.MAX_VALUE + 1];

    private final int start;
    private final short[] types;
    private final int[] entries;

    private LexerTable(ByteBuffer file) {
        char[] classified = characters(file);
        for (int i = 0; i < classified.length; i += 2) {
            classes[classified[i]] = classified[i + 1];
        }
        start = file.getInt();
        char[] typed = characters(file);
        entries = new int[file.getInt()];
        file.asIntBuffer().get(entries);
        types = new short[entries.length];
        for (int i = 0; i < typed.length; i += 2) {
            types[typed[i]] = (short) typed[i + 1];
        }
    }

    private static char[] characters(ByteBuffer file) {
        char[] characters = new char[file.getInt()];
        file.asCharBuffer().get(characters);
        file.position(file.position() + characters.length * Character.BYTES);
        return characters;
    }

    /** The table of the lexer with this name, which lies beside this class. */
    static LexerTable of(String lexer) {
        String name = lexer + ".table";
        try (InputStream file = LexerTable.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(
                        name + " is missing beside the classes; the build makes it in the phase process-classes");
            }
            return new LexerTable(ByteBuffer.wrap(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /** The state at the beginning of a token. */
    int start() {
        return start;
    }

    /** The entry for {@code c} in {@code state}: the state after it, perhaps {@link #DEAD}, with its marks. */
    int edge(int state, char c) {
        int number = classes[c];
        int entry = entries[state + number];
        return entry >>> CLASS == number ? entry : entries[state];
    }

    /** The state that {@code edge} leads to. */
    static int target(int edge) {
        return edge & LOW;
    }

    /** The type of the token that ends in {@code state}, {@link #NO_TOKEN} or {@link #SKIPPED}. */
    int type(int state) {
        return types[state];
    }

    /** Whether {@code c} stands at the start of no token but one that any character makes. */
    boolean startsNothing(char c) {
        return target(edge(start, c)) == target(entries[start]);
    }
}
