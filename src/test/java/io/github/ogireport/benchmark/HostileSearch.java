package io.github.ogireport.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Looks for texts that are slow to read: keeps the slowest of many random ones, changes them at random, and goes on with what
 * became slower. What it finds is printed with the time for twice its length.
 */
final class HostileSearch {
    private static final int CHARACTERS = 100_000;
    private static final int POPULATION = 24;
    private static final int MOST_PIECES = 7;
    private static final int SHOWN = 10;

    private final Random random;
    private final List<HostileText> words = HostileText.all();

    private HostileSearch(long seed) {
        this.random = new Random(seed);
    }

    /** A text made of pieces that are repeated together, and the milliseconds that it took. */
    private record Timed(String start, List<String> pieces, double time) {
        HostileText text() {
            String piece = String.join("", pieces);
            return new HostileText(HostileText.show(start + piece), start, piece);
        }
    }

    /** Searches for so many seconds. */
    static void print(int seconds, long seed) {
        new HostileSearch(seed).search(seconds);
    }

    private void search(int seconds) {
        List<Timed> slowest = new ArrayList<>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        int tried = 0;
        while (System.nanoTime() < end) {
            boolean fresh = slowest.size() < POPULATION || random.nextInt(5) == 0;
            Timed next = timed(fresh ? invented() : changed(slowest.get(random.nextInt(slowest.size()))));
            tried++;
            if (slowest.stream().noneMatch(kept -> kept.text().equals(next.text()))) {
                slowest.add(next);
                slowest.sort(Comparator.comparingDouble(Timed::time).reversed());
                slowest.subList(Math.min(POPULATION, slowest.size()), slowest.size())
                        .clear();
            }
        }
        System.out.println("| slowest of " + tried + " texts searched | ms for 500,000 | ms for 1,000,000 | times |");
        System.out.println("|---|---|---|---|");
        for (Timed found : slowest.subList(0, Math.min(SHOWN, slowest.size()))) {
            double half = best(found.text(), 500_000);
            double whole = best(found.text(), 1_000_000);
            System.out.printf(
                    Locale.ROOT, "| %s | %.0f | %.0f | %.2f |%n", found.text().name(), half, whole, whole / half);
        }
    }

    private Timed timed(Timed untimed) {
        return new Timed(untimed.start(), untimed.pieces(), best(untimed.text(), CHARACTERS));
    }

    private Timed invented() {
        List<String> pieces = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            pieces.add(word().piece());
        }
        return new Timed(word().start(), pieces, 0);
    }

    private Timed changed(Timed timed) {
        List<String> pieces = new ArrayList<>(timed.pieces());
        int at = random.nextInt(pieces.size());
        switch (random.nextInt(4)) {
            case 0 -> pieces.add(at, word().piece());
            case 1 -> pieces.set(at, word().piece());
            case 2 -> pieces.add(pieces.get(at));
            default -> pieces.remove(at);
        }
        if (pieces.isEmpty() || pieces.size() > MOST_PIECES) {
            return invented();
        }
        String start = random.nextInt(6) == 0 ? word().start() : timed.start();
        return new Timed(start, pieces, 0);
    }

    private HostileText word() {
        return words.get(random.nextInt(words.size()));
    }

    /** Milliseconds of the processor, the better of two. */
    private static double best(HostileText hostile, int characters) {
        String text = hostile.ofLength(characters);
        return Math.min(HostileRun.time(text), HostileRun.time(text));
    }
}
