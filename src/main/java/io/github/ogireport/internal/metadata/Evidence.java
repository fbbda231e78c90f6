package io.github.ogireport.internal.metadata;

import io.github.ogireport.place.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The witnesses of one fact. The strongest ones decide: where they agree the first of them is believed, where two of them disagree
 * none is. Weaker ones are asked only where there is no stronger one. For one parse.
 */
final class Evidence<T> {
    /** So many are compared with each other, the further ones with these: a hostile text may have any number. */
    private static final int MOST_COMPARED = 8;

    /** How far a witness is believed. */
    enum Strength {
        /** What speaks of the report itself: its title, the fields of its page, its introduction. */
        STRONG,
        /** What speaks of it in passing: a sentence, a signature. */
        WEAK,
        /** What is likely to be the same fact under another name. */
        NEAR,
        /** What the file says outside of what it prints. */
        FILE
    }

    /**
     * What one witness says.
     *
     * @param value what it says
     * @param span  where
     */
    record Testimony<T>(T value, SourceSpan span) {}

    private final List<List<Testimony<T>>> byStrength =
            List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    void add(Strength strength, T value, SourceSpan span) {
        byStrength.get(strength.ordinal()).add(new Testimony<>(value, span));
    }

    /** What the witnesses of this strength say, in the order they were found. */
    List<Testimony<T>> of(Strength strength) {
        return byStrength.get(strength.ordinal());
    }

    /** What the strongest witnesses say, in the order they were found; empty where there is none. */
    List<Testimony<T>> strongest() {
        for (List<Testimony<T>> testimonies : byStrength) {
            if (!testimonies.isEmpty()) {
                return testimonies;
            }
        }
        return List.of();
    }

    /** Whether no witness speaks, or all that do are weaker than the strongest of {@code other}. */
    boolean isWeakerThan(Evidence<?> other) {
        for (int i = 0; i < byStrength.size(); i++) {
            if (!byStrength.get(i).isEmpty() || !other.byStrength.get(i).isEmpty()) {
                return byStrength.get(i).isEmpty();
            }
        }
        return false;
    }

    /** Two of {@code testimonies} that do not agree; empty where all do. */
    static <T> List<Testimony<T>> disagreement(List<Testimony<T>> testimonies, BiPredicate<T, T> agree) {
        for (int i = 1; i < testimonies.size(); i++) {
            for (int j = 0; j < Math.min(i, MOST_COMPARED); j++) {
                if (!agree.test(testimonies.get(j).value(), testimonies.get(i).value())) {
                    return List.of(testimonies.get(j), testimonies.get(i));
                }
            }
        }
        return List.of();
    }
}
