package io.github.ogireport.internal.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;
import org.jspecify.annotations.Nullable;

/**
 * ANTLR's simulation of a lexer, with all its states remembered. ANTLR itself keeps no edge for characters above 127, so that it
 * computes every step through a Chinese text anew: some 4 milliseconds and 5 MB a report, a hundred times as long and as much as
 * along the edges kept here (docs/performance.md).
 *
 * <p>A token whose edges are all known is found here; any other one by ANTLR's simulation, which leaves its edges for the next time.
 * Lines and columns are not counted: nobody asks a token for them, offsets say more.
 */
@SuppressWarnings("ReferenceEquality") // ERROR is one object, and equality of states compares all their configurations
class EdgeCachingLexerSimulator extends LexerATNSimulator {
    private final LexerStates states;

    /** For {@code lexer}, with the states that it shares with others of its grammar. */
    EdgeCachingLexerSimulator(Lexer lexer, LexerStates states) {
        super(lexer, lexer.getATN(), new DFA[] {states.dfa()}, new PredictionContextCache());
        this.states = states;
    }

    @Override
    public int match(CharStream input, int lexerMode) {
        char[] characters = ((CharacterWindow) input).characters();
        CharacterClasses classes = states.classes();
        int edge = states.start();
        short[] edges = states.edges();
        int start = input.index();
        int limit = input.size();
        if (start == limit) {
            // what the simulation would find out after a look at every configuration of the first state
            return Token.EOF;
        }
        int accepting = LexerStates.UNKNOWN;
        int end = start;
        int i = start;
        while (i < limit && LexerStates.goesOn(edge)) {
            int from = edge;
            int row = states.row(from);
            // a state that leads to itself, as that of prose, is left behind in a loop whose steps need not wait for
            // each other
            do {
                edge = edges[row + classes.of(characters[i++])];
            } while (edge == from && i < limit);
            if (LexerStates.accepts(edge)) {
                accepting = edge;
                end = i;
            } else if (LexerStates.accepts(from)) {
                end = i - 1;
            }
        }
        DFAState accepted =
                edge == LexerStates.UNKNOWN || accepting == LexerStates.UNKNOWN ? null : states.behind(accepting);
        if (accepted == null) {
            return super.match(input, lexerMode);
        }
        accept(input, accepted.lexerActionExecutor, start, end, line, charPositionInLine);
        return accepted.prediction;
    }

    @Override
    public void consume(CharStream input) {
        input.consume();
    }

    @Override
    protected @Nullable DFAState getExistingTargetState(DFAState state, int symbol) {
        return symbol < 0 ? null : states.next(state, (char) symbol);
    }

    @Override
    protected void addDFAEdge(DFAState from, int symbol, DFAState to) {
        if (symbol >= 0) {
            states.connect(from, (char) symbol, to, to == ERROR);
        }
    }

    @Override
    protected DFAState addDFAState(ATNConfigSet configurations) {
        synchronized (states.dfa().states) {
            DFAState state = super.addDFAState(configurations);
            states.keep(state);
            return state;
        }
    }
}
