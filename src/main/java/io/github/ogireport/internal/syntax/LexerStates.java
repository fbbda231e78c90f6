package io.github.ogireport.internal.syntax;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;
import org.jspecify.annotations.Nullable;

/**
 * The states of a lexer found so far, and the edges between them, by class of character. All lexers of a JVM may share one; what
 * it holds changes the time of a parse and never its result.
 *
 * <p>Safe for many threads: states are added under a lock, edges are written with release and read with acquire, which on common
 * processors costs no more than a plain read. Bounded: beyond {@code most} states nothing more is kept.
 */
final class LexerStates {
    private static final VarHandle EDGE = MethodHandles.arrayElementVarHandle(DFAState[].class);

    private final CharacterClasses classes;
    private final DFA dfa;
    private final int most;

    /** No states yet, and room for {@code most}. */
    LexerStates(ATN lexer, int most) {
        this.classes = CharacterClasses.of(lexer);
        this.dfa = new DFA(lexer.modeToStartState.get(Lexer.DEFAULT_MODE));
        this.most = most;
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

    /** The state at the start of a token, if it is known. */
    @Nullable
    DFAState start() {
        return dfa.s0;
    }

    /** The state behind {@code c}, if it is known. */
    @Nullable
    DFAState next(DFAState state, char c) {
        DFAState @Nullable [] edges = state.edges;
        return edges == null ? null : (DFAState) EDGE.getAcquire(edges, classes.of(c));
    }

    /** Keeps the edge, unless one of its ends is not kept. */
    void connect(DFAState from, char c, DFAState to, boolean isError) {
        if (from.edges != null && (isError || to.edges != null)) {
            EDGE.setRelease(from.edges, classes.of(c), to);
        }
    }

    /** To be called under the lock of the states: makes room for the edges of {@code state}, or forgets it where all room is taken. */
    void keep(DFAState state) {
        if (dfa.states.size() > most) {
            dfa.states.remove(state);
        } else if (state.edges == null) {
            state.edges = new DFAState[classes.count()];
        }
    }
}
