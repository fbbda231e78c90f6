package io.github.ogireport.internal.syntax;

import java.util.Arrays;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.DecisionState;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.Transition;

/**
 * Decides by the next token alone: the first alternative that begins with it, and the last one where none does. That is ANTLR's own
 * choice wherever the grammar is greedy and every optional part has an end of its own, as that of statements; ANTLR would simulate the
 * grammar to find it out, and look each decision up in what it remembers of that.
 */
final class NextTokenPrediction extends ParserATNSimulator {
    private final Alternatives alternatives;

    NextTokenPrediction(Parser parser, Alternatives alternatives) {
        super(
                parser,
                parser.getATN(),
                parser.getInterpreter().decisionToDFA,
                parser.getInterpreter().getSharedContextCache());
        this.alternatives = alternatives;
    }

    @Override
    public int adaptivePredict(TokenStream input, int decision, ParserRuleContext outerContext) {
        return alternatives.of(decision, input.LA(1));
    }

    /** The alternative of each decision of a grammar for each token. Immutable. */
    static final class Alternatives {
        private final byte[][] alternatives;

        Alternatives(ATN grammar) {
            alternatives = new byte[grammar.getNumberOfDecisions()][grammar.maxTokenType + 1];
            for (DecisionState decision : grammar.decisionToState) {
                byte[] chosen = alternatives[decision.decision];
                int last = decision.getNumberOfTransitions();
                Arrays.fill(chosen, (byte) last);
                for (int i = last; i > 0; i--) {
                    begin(decision.transition(i - 1).target, (byte) i, chosen);
                }
            }
        }

        /** Enters {@code alternative} for every token that can come next in {@code state}, up to the end of its rule. */
        private static void begin(ATNState state, byte alternative, byte[] chosen) {
            if (state instanceof RuleStopState) {
                return;
            }
            for (Transition transition : state.getTransitions()) {
                if (transition.isEpsilon()) {
                    begin(transition.target, alternative, chosen);
                } else {
                    for (int type = Token.MIN_USER_TOKEN_TYPE; type < chosen.length; type++) {
                        if (transition.matches(type, Token.MIN_USER_TOKEN_TYPE, chosen.length - 1)) {
                            chosen[type] = alternative;
                        }
                    }
                }
            }
        }

        int of(int decision, int type) {
            return type == Token.EOF ? alternatives[decision][Token.INVALID_TYPE] : alternatives[decision][type];
        }
    }
}
