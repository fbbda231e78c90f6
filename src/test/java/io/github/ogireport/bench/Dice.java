package io.github.ogireport.bench;

import java.util.List;
import java.util.SplittableRandom;

/** Random choices that depend on nothing but the seed. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Dice of their own, so that one part of a report can change without changing the others. */
    Dice split() {
        return new Dice(random.split());
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A number of one to {@code digits} digits, each length as likely as any other. */
    int sized(int digits) {
        int length = between(1, digits);
        int low = 1;
        for (int i = 1; i < length; i++) {
            low *= 10;
        }
        return random.nextInt(low, low * 10);
    }
}
