package io.github.ogireport.internal.syntax.automaton;

import io.github.ogireport.internal.syntax.LexerTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The sets of characters that lead out of the states that are their own fallback; those of all prose are few, and ASCII. */
final class Exits {
    private final Automaton automaton;
    private final List<BitSet> sets = new ArrayList<>();
    private final int[] numbers;

    private Exits(Automaton automaton) {
        this.automaton = automaton;
        this.numbers = new int[automaton.states()];
        for (int state = Automaton.START; state < numbers.length; state++) {
            if (automaton.fallback(state) == state) {
                numbers[state] = number(exits(state));
            }
        }
    }

    static Exits of(Automaton automaton) {
        return new Exits(automaton);
    }

    /** 0 for a state that is not its own fallback, {@link LexerTable#ANY} or the number of its set. */
    int of(int state) {
        return numbers[state];
    }

    /** The number of each set and a character that is in it after it, for all of them. */
    String pairs() {
        StringBuilder pairs = new StringBuilder();
        for (int i = 0; i < sets.size(); i++) {
            char number = (char) (LexerTable.ANY + 1 + i);
            sets.get(i).stream().forEach(c -> pairs.append(number).append((char) c));
        }
        return pairs.toString();
    }

    private BitSet exits(int state) {
        BitSet exits = new BitSet();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (automaton.next(state, automaton.classes().of((char) c)) != state) {
                exits.set(c);
            }
        }
        return exits;
    }

    private int number(BitSet exits) {
        int place = sets.indexOf(exits);
        if (place < 0 && exits.length() <= LexerTable.ASCII && sets.size() < most()) {
            place = sets.size();
            sets.add(exits);
        }
        return place < 0 ? LexerTable.ANY : LexerTable.ANY + 1 + place;
    }

    private static int most() {
        return (1 << LexerTable.CLASS - LexerTable.STAYS) - LexerTable.ANY - 1;
    }
}
