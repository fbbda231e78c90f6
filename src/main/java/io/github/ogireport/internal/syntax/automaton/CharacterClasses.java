package io.github.ogireport.internal.syntax.automaton;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Sorts all characters into classes that are the same to a lexer: two characters are alike if every transition of the lexer
 * takes both or neither. The labels of the form have some 300 characters; all others are one class. Immutable.
 */
final class CharacterClasses {
    /** The class of the characters in no transition. */
    static final int UNNAMED = 0;

    private final char[] classes = new char[Character.MAX_VALUE + 1];
    private final char[] examples;

    private CharacterClasses(Map<Character, BitSet> setsOfCharacters) {
        Map<BitSet, Character> numbers = new HashMap<>();
        numbers.put(new BitSet(), (char) UNNAMED);
        // blanks and the like, which stand in most transitions, come first: their edges are so beside the fallback of a
        // state
        List<Map.Entry<Character, BitSet>> characters = new ArrayList<>(setsOfCharacters.entrySet());
        characters.sort(Comparator.<Map.Entry<Character, BitSet>>comparingInt(
                        sets -> -sets.getValue().cardinality())
                .thenComparing(Map.Entry::getKey));
        for (Map.Entry<Character, BitSet> sets : characters) {
            numbers.putIfAbsent(sets.getValue(), (char) numbers.size());
            classes[sets.getKey()] = numbers.get(sets.getValue());
        }
        this.examples = new char[numbers.size()];
        for (int c = Character.MAX_VALUE; c >= 0; c--) {
            examples[classes[c]] = (char) c;
        }
    }

    /** The classes that the transitions of {@code lexer} distinguish. */
    static CharacterClasses of(ATN lexer) {
        Set<IntervalSet> sets = new LinkedHashSet<>();
        for (ATNState state : lexer.states) {
            for (Transition transition : state.getTransitions()) {
                // the label of a negated set is the set itself, which divides the characters just as its complement
                // does
                if (transition.label() != null) {
                    sets.add(transition.label());
                }
            }
        }
        Map<Character, BitSet> setsOfCharacters = new HashMap<>();
        int number = 0;
        for (IntervalSet set : sets) {
            for (Interval interval : set.getIntervals()) {
                for (int c = Math.max(0, interval.a); c <= Math.min(interval.b, Character.MAX_VALUE); c++) {
                    BitSet numbers = setsOfCharacters.get((char) c);
                    if (numbers == null) {
                        numbers = new BitSet();
                        setsOfCharacters.put((char) c, numbers);
                    }
                    numbers.set(number);
                }
            }
            number++;
        }
        return new CharacterClasses(setsOfCharacters);
    }

    /** The class of {@code c}. */
    int of(char c) {
        return classes[c];
    }

    /** The lowest character of class {@code number}. */
    char example(int number) {
        return examples[number];
    }

    /** Number of classes; each is a number below it. */
    int count() {
        return examples.length;
    }
}
