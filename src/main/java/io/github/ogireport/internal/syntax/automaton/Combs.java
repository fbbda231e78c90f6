package io.github.ogireport.internal.syntax.automaton;

import io.github.ogireport.internal.syntax.LexerTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The edges of all states in one array. The fallback of a state and what differs from it are the teeth of a comb; each comb is pushed
 * to the first place where its teeth fall between those of others, the combs with most teeth first. The first tooth of all is the
 * fallback, so no two combs begin at the same place.
 */
final class Combs {
    private static final int GAP = LexerTable.NO_CLASS << LexerTable.CLASS;

    private final Automaton automaton;
    private final int[][] teeth;
    private final char[] places;
    private int end;

    private Combs(Automaton automaton) {
        this.automaton = automaton;
        this.end = automaton.classes().count();
        this.teeth =
                IntStream.range(0, automaton.states()).mapToObj(this::teeth).toArray(int[][]::new);
        this.places = new char[teeth.length];
        Integer[] order = IntStream.range(0, teeth.length).boxed().toArray(Integer[]::new);
        // the dead state comes first: its place is 0
        Arrays.sort(order, Automaton.START, order.length, Comparator.comparing(state -> -teeth[state].length));
        boolean[] taken = new boolean[Character.MAX_VALUE + end];
        for (int state : order) {
            places[state] = place(teeth[state], taken);
            for (int tooth : teeth[state]) {
                taken[places[state] + tooth] = true;
            }
            end = Math.max(end, places[state] + automaton.classes().count());
        }
    }

    static Combs of(Automaton automaton) {
        if (automaton.classes().count() >= LexerTable.NO_CLASS) {
            throw new IllegalArgumentException("a lexer with so many classes of characters has no table");
        }
        return new Combs(automaton);
    }

    /** The place where the comb of {@code state} begins, by which the table knows it. */
    char place(int state) {
        return places[state];
    }

    /** The teeth of all combs as {@link LexerTable} reads them. */
    int[] entries() {
        int[] entries = new int[end];
        Arrays.fill(entries, GAP);
        for (int state = 0; state < teeth.length; state++) {
            for (int tooth : teeth[state]) {
                entries[places[state] + tooth] = entry(state, tooth);
            }
        }
        return entries;
    }

    private int[] teeth(int state) {
        int fallback = automaton.fallback(state);
        return IntStream.range(0, automaton.classes().count())
                .filter(number -> number == CharacterClasses.UNNAMED || automaton.next(state, number) != fallback)
                .toArray();
    }

    private int entry(int state, int tooth) {
        int target = automaton.next(state, tooth);
        int number = tooth == CharacterClasses.UNNAMED ? LexerTable.NO_CLASS : tooth;
        int accepts = automaton.type(target) == LexerTable.NO_TOKEN ? 0 : LexerTable.ACCEPTS;
        return number << LexerTable.CLASS | accepts | places[target];
    }

    private static char place(int[] teeth, boolean[] taken) {
        int place = 0;
        while (!fits(teeth, taken, place)) {
            if (++place > Character.MAX_VALUE) {
                throw new IllegalArgumentException("a lexer with so many edges has no table");
            }
        }
        return (char) place;
    }

    private static boolean fits(int[] teeth, boolean[] taken, int place) {
        for (int tooth : teeth) {
            if (taken[place + tooth]) {
                return false;
            }
        }
        return true;
    }
}
