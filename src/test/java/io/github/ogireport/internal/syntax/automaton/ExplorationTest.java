package io.github.ogireport.internal.syntax.automaton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogireport.internal.syntax.LexerTable;
import io.github.ogireport.internal.syntax.ReportLexer;
import java.util.List;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.LexerInterpreter;
import org.antlr.v4.runtime.VocabularyImpl;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.ATNType;
import org.antlr.v4.runtime.atn.ActionTransition;
import org.antlr.v4.runtime.atn.BasicState;
import org.antlr.v4.runtime.atn.EpsilonTransition;
import org.antlr.v4.runtime.atn.LexerAction;
import org.antlr.v4.runtime.atn.LexerMoreAction;
import org.antlr.v4.runtime.atn.LexerSkipAction;
import org.antlr.v4.runtime.atn.LexerTypeAction;
import org.antlr.v4.runtime.atn.PredicateTransition;
import org.antlr.v4.runtime.atn.RangeTransition;
import org.antlr.v4.runtime.atn.RuleStartState;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.TokensStartState;
import org.junit.jupiter.api.Test;

class ExplorationTest {
    private static final int ANY = Character.MAX_VALUE;
    private static final int GAP = LexerTable.NO_CLASS << LexerTable.CLASS;

    @Test
    void findsTheStatesOfALexerOfOneCharacter() {
        Automaton automaton = Exploration.of(lexer(ANY, 1));
        assertThat(automaton.states()).isEqualTo(3);
        int any = automaton.classes().of('x');
        assertThat(any).isEqualTo(automaton.classes().of('府'));
        assertThat(automaton.next(Automaton.START, any)).isEqualTo(2);
        assertThat(automaton.next(2, any)).isEqualTo(Automaton.DEAD);
        assertThat(automaton.next(Automaton.DEAD, any)).isEqualTo(Automaton.DEAD);
        assertThat(automaton.type(Automaton.START)).isEqualTo(LexerTable.NO_TOKEN);
        assertThat(automaton.type(2)).isEqualTo(1);
    }

    @Test
    void knowsTokensThatAreLeftOutAndTokensOfAnotherType() {
        assertThat(Exploration.of(lexer(ANY, 1, LexerSkipAction.INSTANCE)).type(2))
                .isEqualTo(LexerTable.SKIPPED);
        assertThat(Exploration.of(lexer(ANY, 1, new LexerTypeAction(7))).type(2))
                .isEqualTo(7);
    }

    @Test
    void refusesALexerThatATableCannotStandFor() {
        assertThatThrownBy(() -> Exploration.of(lexer(ANY, 2))).hasMessageContaining("modes");
        assertThatThrownBy(() -> Exploration.of(lexer(ANY, 1, LexerMoreAction.INSTANCE)))
                .hasMessageContaining("actions")
                .hasMessageContaining("more");
        assertThatThrownBy(() -> Exploration.of(lexer(ANY, 1, new LexerTypeAction(-1))))
                .hasMessageContaining("no type of a token: -1");
        assertThatThrownBy(() -> Exploration.of(lexer('z', 1))).hasMessageContaining("no token by itself");
        Lexer asking = lexer(ANY, 1);
        ATNState start = asking.getATN().ruleToStartState[0];
        start.setTransition(0, new PredicateTransition(start.transition(0).target, 0, 0, false));
        assertThatThrownBy(() -> Exploration.of(asking)).hasMessageContaining("predicates");
    }

    @Test
    void tellsCharactersApartThatSomeTransitionTellsApart() {
        CharacterClasses classes = CharacterClasses.of(ReportLexer._ATN);
        assertThat(classes.of('猫')).isEqualTo(classes.of('狗')).isZero();
        assertThat(classes.of('政')).isNotEqualTo(classes.of('府')).isNotZero();
        assertThat(classes.of('8')).isNotEqualTo(classes.of('9'));
        assertThat(classes.of('9')).isEqualTo(classes.of('9'));
        for (int number = 0; number < classes.count(); number++) {
            assertThat(classes.of(classes.example(number))).isEqualTo(number);
        }
    }

    @Test
    void packsTheEdgesOfAllStatesWithoutLosingOne() {
        Automaton automaton = Exploration.of(new ReportLexer(CharStreams.fromString("")));
        Combs combs = Combs.of(automaton);
        int[] entries = combs.entries();
        assertThat(IntStream.of(entries).filter(entry -> entry == GAP).count())
                .as("gaps between the teeth")
                .isLessThan(entries.length * 3 / 10);
        for (int state = 0; state < automaton.states(); state++) {
            int place = combs.place(state);
            for (int number = 0; number < automaton.classes().count(); number++) {
                int own = entries[place + number];
                int entry = own >>> LexerTable.CLASS == number ? own : entries[place];
                int next = automaton.next(state, number);
                assertThat(entry & Character.MAX_VALUE).isEqualTo(combs.place(next));
                assertThat((entry & LexerTable.ACCEPTS) != 0).isEqualTo(automaton.type(next) != LexerTable.NO_TOKEN);
            }
        }
    }

    /** One rule, which takes one character up to {@code highest}. */
    private static Lexer lexer(int highest, int modes, LexerAction... actions) {
        ATN atn = new ATN(ATNType.LEXER, 1);
        TokensStartState tokens = new TokensStartState();
        RuleStartState start = new RuleStartState();
        BasicState before = new BasicState();
        BasicState behind = new BasicState();
        RuleStopState stop = new RuleStopState();
        for (ATNState state : List.of(tokens, start, before, behind, stop)) {
            state.setRuleIndex(0);
            atn.addState(state);
        }
        start.stopState = stop;
        tokens.addTransition(new EpsilonTransition(start));
        start.addTransition(new EpsilonTransition(before));
        before.addTransition(new RangeTransition(behind, 0, highest));
        behind.addTransition(
                actions.length == 0 ? new EpsilonTransition(stop) : new ActionTransition(stop, 0, 0, false));
        atn.ruleToStartState = new RuleStartState[] {start};
        atn.ruleToStopState = new RuleStopState[] {stop};
        atn.ruleToTokenType = new int[] {1};
        atn.lexerActions = actions;
        for (int mode = 0; mode < modes; mode++) {
            atn.defineDecisionState(tokens);
            atn.modeToStartState.add(tokens);
        }
        return new LexerInterpreter(
                "Small.g4",
                VocabularyImpl.EMPTY_VOCABULARY,
                List.of("ONE"),
                List.of(),
                List.of("MODE"),
                atn,
                CharStreams.fromString(""));
    }
}
