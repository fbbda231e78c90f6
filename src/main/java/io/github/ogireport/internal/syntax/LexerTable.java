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
 * <p>An edge for which the state has no entry leads to the fallback of the state. The entries of all states lie in one array, each
 * with the number of its owner, pushed into each other like the teeth of combs: 40,000 entries instead of a million edges. Immutable.
 */
public final class LexerTable {
    /** The state without edges, in which no token can begin or go on. */
    public static final int DEAD = 0;

    /** The state at the beginning of a token. */
    public static final int START = 1;

    /** Instead of the type of a token: none ends in this state. */
    public static final int NO_TOKEN = 0;

    /** Instead of the type of a token: one ends in this state, and is left out. */
    public static final int SKIPPED = -3;

    private static final int LOW = 0xFFFF;

    private final char[] classes = new char[Character.MAX_VALUE + 1];
    private final short[] types;
    private final int[] rows;
    private final int[] entries;

    private LexerTable(ByteBuffer file) {
        char[] classified = new char[file.getInt()];
        file.asCharBuffer().get(classified);
        file.position(file.position() + classified.length * Character.BYTES);
        for (int i = 0; i < classified.length; i += 2) {
            classes[classified[i]] = classified[i + 1];
        }
        types = new short[file.getInt()];
        file.asShortBuffer().get(types);
        file.position(file.position() + types.length * Short.BYTES);
        rows = integers(file);
        entries = integers(file);
    }

    private static int[] integers(ByteBuffer file) {
        int[] integers = new int[file.getInt()];
        file.asIntBuffer().get(integers);
        file.position(file.position() + integers.length * Integer.BYTES);
        return integers;
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

    /** The state behind {@code state} and {@code c}, perhaps {@link #DEAD}. */
    int next(int state, char c) {
        int row = rows[state];
        int entry = entries[(row >>> Character.SIZE) + classes[c]];
        return (entry >>> Character.SIZE == state ? entry : row) & LOW;
    }

    /** Where the characters end, from {@code from} on, that lead from {@code state} to itself, as those of prose do. */
    int stay(int state, char[] text, int from, int to) {
        int row = rows[state];
        int i = from;
        if ((row & LOW) == state) {
            int base = row >>> Character.SIZE;
            while (i < to && entries[base + classes[text[i]]] >>> Character.SIZE != state) {
                i++;
            }
        }
        return i;
    }

    /** The type of the token that ends in {@code state}, {@link #NO_TOKEN} or {@link #SKIPPED}. */
    int type(int state) {
        return types[state];
    }

    /** Whether {@code c} stands at the start of no token but one that any character makes. */
    boolean startsNothing(char c) {
        return next(START, c) == (rows[START] & LOW);
    }
}
