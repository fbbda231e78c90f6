package io.github.ogireport.internal.syntax;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.Interval;

/** The characters that a token of a grammar begins with, apart from a token that may be any character. Immutable. */
final class TokenStarts {
    private final BitSet characters = new BitSet();

    /** The starts of the tokens of {@code lexer}. */
    TokenStarts(ATN lexer) {
        add(lexer.modeToStartState.get(Lexer.DEFAULT_MODE), new HashSet<>());
    }

    private void add(ATNState state, Set<ATNState> seen) {
        if (!seen.add(state)) {
            return;
        }
        for (Transition transition : state.getTransitions()) {
            if (transition.isEpsilon()) {
                add(transition.target, seen);
            } else if (transition.label() != null) {
                for (Interval interval : transition.label().getIntervals()) {
                    characters.set(Math.max(0, interval.a), interval.b + 1);
                }
            }
        }
    }

    /** Whether a token begins with {@code c}. */
    boolean contains(char c) {
        return characters.get(c);
    }
}
