package io.github.ogireport.internal.syntax.automaton;

import io.github.ogireport.internal.syntax.LexerTable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.LexerAction;
import org.antlr.v4.runtime.atn.LexerSkipAction;
import org.antlr.v4.runtime.atn.LexerTypeAction;
import org.antlr.v4.runtime.atn.PredicateTransition;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;

/** Asks ANTLR's own simulation of a lexer for the state after every state and every class of characters, until no state is new. */
@SuppressWarnings("ReferenceEquality") // ERROR is one object, and equality of states compares all their configurations
final class Exploration extends LexerATNSimulator {
    /** What half an {@code int} can number. */
    private static final int MOST_STATES = Character.MAX_VALUE;

    /** What the simulation would look at for a predicate. */
    private static final CharStream NO_TEXT = CharStreams.fromString("");

    private final IdentityHashMap<DFAState, Integer> numbers = new IdentityHashMap<>();
    private final List<DFAState> states = new ArrayList<>();

    private Exploration(Lexer lexer) {
        super(
                lexer,
                lexer.getATN(),
                new DFA[] {new DFA(lexer.getATN().modeToStartState.get(Lexer.DEFAULT_MODE))},
                new PredictionContextCache());
    }

    /** All states of {@code lexer}; an error if it has modes, predicates or actions, or characters that begin no token. */
    static Automaton of(Lexer lexer) {
        if (lexer.getATN().modeToStartState.size() != 1) {
            throw new IllegalArgumentException("a lexer with modes has no single table");
        }
        for (ATNState state : lexer.getATN().states) {
            for (Transition transition : state.getTransitions()) {
                if (transition instanceof PredicateTransition) {
                    throw new IllegalArgumentException("a lexer with predicates has no table");
                }
            }
        }
        return new Exploration(lexer).all();
    }

    private Automaton all() {
        CharacterClasses classes = CharacterClasses.of(atn);
        number(addDFAState(computeStartState(NO_TEXT, atn.modeToStartState.get(Lexer.DEFAULT_MODE))));
        List<int[]> edges = new ArrayList<>();
        edges.add(new int[classes.count()]);
        // after the last known state new ones turn up
        for (int i = 0; i < states.size(); i++) {
            int[] targets = new int[classes.count()];
            for (int j = 0; j < targets.length; j++) {
                targets[j] = number(computeTargetState(NO_TEXT, states.get(i), classes.example(j)));
            }
            edges.add(targets);
        }
        short[] types = new short[edges.size()];
        for (int i = 0; i < states.size(); i++) {
            types[i + Automaton.START] = (short) type(states.get(i));
        }
        for (int target : edges.get(Automaton.START)) {
            if (types[target] == LexerTable.NO_TOKEN) {
                throw new IllegalArgumentException("a character of the lexer is no token by itself");
            }
        }
        return new Automaton(edges.toArray(int[][]::new), types, classes);
    }

    private int number(DFAState state) {
        if (state == ERROR) {
            return Automaton.DEAD;
        }
        Integer known = numbers.putIfAbsent(state, states.size() + Automaton.START);
        if (known != null) {
            return known;
        }
        states.add(state);
        if (states.size() >= MOST_STATES) {
            throw new IllegalArgumentException("a lexer with so many states has no table");
        }
        return states.size();
    }

    private static int type(DFAState state) {
        if (!state.isAcceptState) {
            return LexerTable.NO_TOKEN;
        }
        int type = state.prediction;
        if (state.lexerActionExecutor != null) {
            for (LexerAction action : state.lexerActionExecutor.getLexerActions()) {
                if (action instanceof LexerTypeAction other) {
                    type = other.getType();
                } else if (action instanceof LexerSkipAction) {
                    type = LexerTable.SKIPPED;
                } else {
                    throw new IllegalArgumentException("a lexer with actions has no table: " + action);
                }
            }
        }
        if (type <= Token.INVALID_TYPE && type != LexerTable.SKIPPED) {
            throw new IllegalArgumentException("no type of a token: " + type);
        }
        return type;
    }

    @Override
    protected void addDFAEdge(DFAState from, int symbol, DFAState to) {
        // kept in the automaton instead
    }
}
