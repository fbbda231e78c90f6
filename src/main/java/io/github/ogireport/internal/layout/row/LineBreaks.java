package io.github.ogireport.internal.layout.row;

/** Counts how often each number of line breaks occurs. */
public final class LineBreaks {
    private static final int MOST = 16;

    private final int[] counts = new int[MOST];

    /** Takes a number of line breaks; all large ones count as one. */
    public void add(int breaks) {
        counts[Math.min(breaks, MOST - 1)]++;
    }

    /** The commonest number above zero, the smallest of several; 0 if there is none. */
    public int commonest() {
        int best = 0;
        for (int i = 1; i < MOST; i++) {
            if (counts[i] > (best == 0 ? 0 : counts[best])) {
                best = i;
            }
        }
        return best;
    }

    /** How often {@code number} was taken. */
    int of(int number) {
        return counts[number];
    }
}
