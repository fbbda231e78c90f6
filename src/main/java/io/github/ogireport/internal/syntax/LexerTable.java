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

    /**
     * In an entry, above {@link #ACCEPTS}: 0, or the number of the set of characters that lead out of the state it leads to, which is
     * else its own fallback, as in prose; {@link #ANY} where these are not all ASCII.
     */
    public static final int STAYS = 17;

    /** In place of the number of a set: any characters. */
    public static final int ANY = 1;

    /** Where the class of an entry begins. */
    public static final int CLASS = 21;

    /** So many characters have their place in a set; all others have the one after them, and are in none. */
    public static final int ASCII = 128;

    /** Instead of the class of an entry: it is a fallback or nothing at all. */
    public static final int NO_CLASS = (1 << Integer.SIZE - CLASS) - 1;

    /** Two to the power of this many characters in a row are a block; all blocks without a character that the lexer names are one. */
    private static final int BLOCK = 4;

    private static final int LOW = 0xFFFF;

    private final char[] blocks = new char[Character.MAX_VALUE + 1 >> BLOCK];
    private final char[] classes;
    private final int start;
    private final short[] types;
    private final int[] entries;
    /** The sets of characters that lead out of states, one after the other, from number {@link #ANY} on. */
    private final boolean[] sets;

    private LexerTable(ByteBuffer file) {
        char[] classified = characters(file);
        int filled = 1;
        for (int i = 0; i < classified.length; i += 2) {
            int block = classified[i] >> BLOCK;
            if (blocks[block] == 0) {
                blocks[block] = (char) (filled++ << BLOCK);
            }
        }
        classes = new char[filled << BLOCK];
        for (int i = 0; i < classified.length; i += 2) {
            classes[place(classified[i])] = classified[i + 1];
        }
        start = file.getInt();
        char[] typed = characters(file);
        char[] leading = characters(file);
        entries = new int[file.getInt()];
        file.asIntBuffer().get(entries);
        types = new short[entries.length];
        for (int i = 0; i < typed.length; i += 2) {
            types[typed[i]] = (short) typed[i + 1];
        }
        sets = new boolean[(1 << CLASS - STAYS) * (ASCII + 1)];
        for (int i = 0; i < leading.length; i += 2) {
            sets[leading[i] * (ASCII + 1) + leading[i + 1]] = true;
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

    private int place(char c) {
        return blocks[c >> BLOCK] + (c & (1 << BLOCK) - 1);
    }

    /** The state at the beginning of a token. */
    int start() {
        return start;
    }

    /** The entry for {@code c} in {@code state}: the state after it, perhaps {@link #DEAD}, with its marks. */
    int edge(int state, char c) {
        int number = classes[place(c)];
        int entry = entries[state + number];
        return entry >>> CLASS == number ? entry : entries[state];
    }

    /** The state that {@code edge} leads to. */
    static int target(int edge) {
        return edge & LOW;
    }

    /** The number of the set of characters that lead out of the state after {@code edge}; 0 where it does not stay. */
    static int stays(int edge) {
        return edge >>> STAYS & (1 << CLASS - STAYS) - 1;
    }

    /** Where the characters end, from {@code from} on, that do not lead out of {@code state}, which stays by the set {@code number}. */
    int stay(int state, int number, char[] text, int from, int to) {
        int i = from;
        if (number == ANY) {
            while (i < to && !leaves(state, text[i])) {
                i++;
            }
        } else {
            int set = number * (ASCII + 1);
            while (i < to && !sets[set + Math.min(text[i], ASCII)]) {
                i++;
            }
        }
        return i;
    }

    private boolean leaves(int state, char c) {
        int number = classes[place(c)];
        return entries[state + number] >>> CLASS == number;
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
