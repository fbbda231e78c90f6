package io.github.ogireport.internal.syntax.automaton;

import io.github.ogireport.internal.syntax.LexerTable;

/**
 * A lexer as states and edges, complete: every state has an edge for every class of characters. {@link #DEAD} and {@link #START}
 * are states of it.
 */
final class Automaton {
    /** The state without edges. */
    static final int DEAD = 0;

    /** The state at the beginning of a token. */
    static final int START = 1;

    private final int[][] edges;
    private final short[] types;
    private final CharacterClasses classes;

    /**
     * An automaton.
     *
     * @param edges   for each state the state after each class
     * @param types   for each state the type of the token that ends there, {@link LexerTable#NO_TOKEN} or {@link LexerTable#SKIPPED}
     * @param classes the classes of characters
     */
    Automaton(int[][] edges, short[] types, CharacterClasses classes) {
        this.edges = edges;
        this.types = types;
        this.classes = classes;
    }

    /** Number of states. */
    int states() {
        return edges.length;
    }

    /** The classes of characters. */
    CharacterClasses classes() {
        return classes;
    }

    /** The state after {@code state} and a character of class {@code number}. */
    int next(int state, int number) {
        return edges[state][number];
    }

    /** The type of the token that ends in {@code state}, {@link LexerTable#NO_TOKEN} or {@link LexerTable#SKIPPED}. */
    int type(int state) {
        return types[state];
    }

    /** The state after {@code state} and a character that the lexer does not name, as nearly all characters are. */
    int fallback(int state) {
        return next(state, CharacterClasses.UNNAMED);
    }
}
