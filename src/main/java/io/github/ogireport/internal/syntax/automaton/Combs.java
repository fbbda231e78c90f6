package io.github.ogireport.internal.syntax.automaton;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The edges of all states in one array. What differs from the fallback of a state are the teeth of a comb; each comb is pushed to the
 * first place where its teeth fall between those of others, the combs with most teeth first.
 */
final class Combs {
    private final int[] rows;
    private final int[] entries;

    private Combs(int[] rows, int[] entries) {
        this.rows = rows;
        this.entries = entries;
    }

    /** For each state where its comb begins, in the upper half, and its fallback in the lower one. */
    int[] rows() {
        return rows;
    }

    /** For each place the state whose tooth it is, in the upper half, and where the edge leads in the lower one; 0 for a gap. */
    int[] entries() {
        return entries;
    }

    static Combs of(Automaton automaton) {
        int width = automaton.classes().count();
        int[][] teeth = new int[automaton.states()][];
        int all = 0;
        for (int state = 0; state < teeth.length; state++) {
            teeth[state] = teeth(automaton, state);
            all += teeth[state].length;
        }
        int[] rows = new int[teeth.length];
        int[] entries = new int[2 * all + width];
        int end = width;
        Integer[] order = IntStream.range(0, teeth.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparing(state -> -teeth[state].length));
        for (int state : order) {
            int base = place(teeth[state], entries);
            for (int tooth : teeth[state]) {
                entries[base + tooth] = state << Character.SIZE | automaton.next(state, tooth);
            }
            rows[state] = base << Character.SIZE | automaton.fallback(state);
            end = Math.max(end, base + width);
        }
        return new Combs(rows, Arrays.copyOf(entries, end));
    }

    private static int[] teeth(Automaton automaton, int state) {
        int fallback = automaton.fallback(state);
        return IntStream.range(0, automaton.classes().count())
                .filter(number -> automaton.next(state, number) != fallback)
                .toArray();
    }

    private static int place(int[] teeth, int[] entries) {
        int base = 0;
        while (!fits(teeth, entries, base)) {
            base++;
        }
        if (base > Character.MAX_VALUE) {
            throw new IllegalArgumentException("a lexer with so many edges has no table");
        }
        return base;
    }

    private static boolean fits(int[] teeth, int[] entries, int base) {
        for (int tooth : teeth) {
            if (entries[base + tooth] != 0) {
                return false;
            }
        }
        return true;
    }
}
