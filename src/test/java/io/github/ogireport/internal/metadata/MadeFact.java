package io.github.ogireport.internal.metadata;

import java.util.List;

/**
 * What a careful person reads of one fact.
 *
 * @param value  the fact as printed; empty where none is printed
 * @param rivals what two places say that contradict each other; empty where none do
 */
record MadeFact(String value, List<String> rivals) {
    static MadeFact of(String value) {
        return new MadeFact(value, List.of());
    }

    /** Two places that contradict each other. */
    static MadeFact contradicted(String one, String other) {
        return new MadeFact("", List.of(one, other));
    }

    /** Whether {@code read} is right, or absent with one of {@code doubts}; a contradiction must be named in one of them. */
    boolean allows(String read, List<String> doubts) {
        if (!rivals.isEmpty()) {
            return read.isEmpty() && doubts.stream().anyMatch(this::names);
        }
        return read.equals(value) || read.isEmpty() && !doubts.isEmpty();
    }

    /** Whether a doubt names both places, a body that is broken over lines perhaps with its last line alone. */
    private boolean names(String doubt) {
        List<String> named = List.of(doubt.substring(doubt.indexOf(' ') + 1).split(" / ", -1));
        return rivals.stream()
                .allMatch(rival -> named.stream().anyMatch(name -> !name.isEmpty() && rival.endsWith(name)));
    }
}
