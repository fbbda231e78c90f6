package io.github.ogireport.internal.syntax;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNSimulator;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;
import org.jspecify.annotations.Nullable;

/**
 * The states of a lexer found so far, and the edges between them, by class of character. All lexers of a JVM may share one; what
 * it holds changes the time of a parse and never its result. Bounded: beyond {@code most} states nothing more is kept.
 *
 * <p>The edges are numbers in one array, one row a state: a step through a text is then two reads of arrays, without a pointer
 * to follow, which halves the time of the lexer against an array of edges in each state.
 *
 * <p>Safe for many threads. States and edges are added under a lock and read without one: whoever reads an array of old finds an edge
 * unknown at worst, and asks ANTLR.
 */
final class LexerStates {
    /** No edge found so far. */
    static final int UNKNOWN = 0;

    private static final int DEAD = -2;
    private static final int ACCEPTS = 1;
    private static final int FIRST_ROWS = 64;

    /** What a short can number beside the bit that says whether a state accepts. */
    private static final int MOST_NUMBERS = (Short.MAX_VALUE >> 1) - 1;

    private final CharacterClasses classes;
    private final DFA dfa;
    private final int shift;
    private final AtomicReferenceArray<@Nullable DFAState> kept;
    private volatile short[] edges;

    /** No states yet, and room for {@code most}. */
    LexerStates(ATN lexer, int most) {
        this.classes = CharacterClasses.of(lexer);
        this.dfa = new DFA(lexer.modeToStartState.get(Lexer.DEFAULT_MODE));
        this.shift = Integer.SIZE - Integer.numberOfLeadingZeros(classes.count() - 1);
        this.kept = new AtomicReferenceArray<>(Math.min(most, MOST_NUMBERS));
        this.edges = new short[FIRST_ROWS << shift];
    }

    /** Number of states kept. */
    int size() {
        synchronized (dfa.states) {
            return dfa.states.size();
        }
    }

    /** What ANTLR's simulator works with. */
    DFA dfa() {
        return dfa;
    }

    /** The classes that number the edges of a state. */
    CharacterClasses classes() {
        return classes;
    }

    /** All edges: that of a state for a class of characters stands in the {@link #row} of the edge that led there, at the class. */
    short[] edges() {
        return edges;
    }

    /** An edge to the state at the start of a token, or {@link #UNKNOWN}. */
    int start() {
        DFAState start = dfa.s0;
        return start == null || !isKept(start) ? UNKNOWN : edgeTo(start);
    }

    /** Whether a token ends where {@code edge} leads. */
    static boolean accepts(int edge) {
        return (edge & ACCEPTS) != 0;
    }

    /** Whether {@code edge} leads to a state, and not nowhere or into the unknown. */
    static boolean goesOn(int edge) {
        return edge > UNKNOWN;
    }

    /** Where the edges begin of the state that {@code edge} leads to: each has a power of two of them, to find them by a shift. */
    int row(int edge) {
        return edge >> 1 << shift;
    }

    /** The state that {@code edge} leads to, if this thread sees it already. */
    @Nullable
    DFAState behind(int edge) {
        return kept.get((edge >> 1) - 1);
    }

    /** The state behind {@code c}, if it is known. */
    @Nullable
    DFAState next(DFAState state, char c) {
        if (!isKept(state)) {
            return null;
        }
        short[] known = edges;
        int at = row(edgeTo(state)) + classes.of(c);
        int edge = at < known.length ? known[at] : UNKNOWN;
        return edge == DEAD ? ATNSimulator.ERROR : goesOn(edge) ? behind(edge) : null;
    }

    /** Keeps the edge, unless one of its ends is not kept. */
    void connect(DFAState from, char c, DFAState to, boolean isError) {
        synchronized (dfa.states) {
            if (isKept(from) && (isError || isKept(to))) {
                edges[row(edgeTo(from)) + classes.of(c)] = (short) (isError ? DEAD : edgeTo(to));
            }
        }
    }

    /** To be called under the lock of the states: makes room for the edges of {@code state}, or forgets it where all room is taken. */
    void keep(DFAState state) {
        if (state.stateNumber >= kept.length()) {
            dfa.states.remove(state);
        } else if (!isKept(state)) {
            int end = row(edgeTo(state)) + (1 << shift);
            if (end > edges.length) {
                edges = Arrays.copyOf(edges, Math.max(end, 2 * edges.length));
            }
            kept.set(state.stateNumber, state);
        }
    }

    @SuppressWarnings("ReferenceEquality") // equality of states compares all their configurations
    private boolean isKept(DFAState state) {
        int number = state.stateNumber;
        return number >= 0 && number < kept.length() && kept.get(number) == state;
    }

    /** Row zero stays empty, so that no edge is {@link #UNKNOWN}. */
    private int edgeTo(DFAState state) {
        return state.stateNumber + 1 << 1 | (state.isAcceptState ? ACCEPTS : 0);
    }
}
