package io.github.ogireport.internal.syntax;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.DecisionState;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/**
 * A lexer simulator that remembers its steps for Chinese characters too; the stock one remembers them up to code 127 alone.
 * Characters that the grammar does not tell apart share one edge, so the memory is bounded by the grammar.
 */
final class ClassifiedLexerSimulator extends LexerATNSimulator {
    private static final VarHandle EDGE = MethodHandles.arrayElementVarHandle(DFAState[].class);

    private final Memory memory;

    ClassifiedLexerSimulator(Lexer lexer, Memory memory) {
        super(lexer, memory.atn, memory.automata, memory.contexts);
        this.memory = memory;
    }

    /** What all simulators of one grammar share. */
    static final class Memory {
        private final ATN atn;
        private final DFA[] automata;
        private final PredictionContextCache contexts = new PredictionContextCache();
        private final char[] classes;
        private final boolean[] openers = new boolean[Character.MAX_VALUE + 1];

        Memory(ATN atn) {
            this.atn = atn;
            this.automata = new DFA[atn.getNumberOfDecisions()];
            for (int i = 0; i < automata.length; i++) {
                DecisionState decision = atn.getDecisionState(i);
                automata[i] = new DFA(decision, i);
            }
            this.classes = classify(atn);
            open(atn.modeToStartState.get(Lexer.DEFAULT_MODE), new HashSet<>());
        }

        /** Whether a token other than one that may be any character begins with {@code c}. */
        boolean opens(char c) {
            return openers[c];
        }

        private void open(ATNState state, Set<ATNState> seen) {
            if (!seen.add(state)) {
                return;
            }
            for (int i = 0; i < state.getNumberOfTransitions(); i++) {
                Transition transition = state.transition(i);
                if (transition.isEpsilon()) {
                    open(transition.target, seen);
                } else if (transition.label() != null) {
                    for (Interval interval : transition.label().getIntervals()) {
                        int to = Math.min(interval.b, Character.MAX_VALUE);
                        Arrays.fill(openers, Math.min(interval.a, to + 1), to + 1, true);
                    }
                }
            }
        }

        /** Class 0 is the end of the text, class 1 what no label names; each other segment between label borders is one. */
        private static char[] classify(ATN atn) {
            boolean[] border = new boolean[Character.MAX_VALUE + 2];
            boolean[] named = new boolean[Character.MAX_VALUE + 2];
            for (ATNState state : atn.states) {
                for (int i = 0; i < state.getNumberOfTransitions(); i++) {
                    Transition transition = state.transition(i);
                    if (transition.label() != null) {
                        mark(transition.label(), border, named);
                    }
                }
            }
            char[] classes = new char[Character.MAX_VALUE + 1];
            char last = 1;
            for (int c = 0; c < classes.length; c++) {
                if (!named[c]) {
                    classes[c] = 1;
                } else {
                    if (border[c] || c == 0 || !named[c - 1]) {
                        last++;
                    }
                    classes[c] = last;
                }
            }
            return classes;
        }

        private static void mark(IntervalSet label, boolean[] border, boolean[] named) {
            for (Interval interval : label.getIntervals()) {
                int from = Math.max(interval.a, 0);
                int to = Math.min(interval.b, Character.MAX_VALUE);
                if (from <= to) {
                    border[from] = true;
                    border[to + 1] = true;
                    Arrays.fill(named, from, to + 1, true);
                }
            }
        }

        private int classOf(int symbol) {
            return symbol == IntStream.EOF ? 0 : symbol < classes.length ? classes[symbol] : 1;
        }
    }

    @Override
    protected @Nullable DFAState getExistingTargetState(DFAState state, int symbol) {
        DFAState[] edges = state.edges;
        int index = memory.classOf(symbol);
        return edges == null || index >= edges.length ? null : (DFAState) EDGE.getAcquire(edges, index);
    }

    @Override
    protected void addDFAEdge(DFAState from, int symbol, DFAState to) {
        int index = memory.classOf(symbol);
        synchronized (from) {
            DFAState[] edges = from.edges;
            if (edges == null || index >= edges.length) {
                DFAState[] longer = edges == null ? new DFAState[index + 1] : Arrays.copyOf(edges, index + 1);
                EDGE.setRelease(longer, index, to);
                VarHandle.releaseFence();
                from.edges = longer;
            } else {
                EDGE.setRelease(edges, index, to);
            }
        }
    }
}
