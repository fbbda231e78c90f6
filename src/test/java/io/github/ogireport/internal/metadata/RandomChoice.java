package io.github.ogireport.internal.metadata;

import java.util.List;
import java.util.Random;

/** Throws for what is made by chance. */
final class RandomChoice {
    private RandomChoice() {}

    static <T> T pick(Random dice, List<T> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }

    /** True once in {@code times}. */
    static boolean once(Random dice, int times) {
        return dice.nextInt(times) == 0;
    }
}
