package io.github.ogireport.internal.layout.row;

/** Counts how often each number of line breaks occurs. */
public final class LineBreaks {
    private static final int MOST = 16;

    private static final int[] NONE = new int[MOST];

    private int[] counts = NONE;
    /** The commonest so far, asked for by every row; below zero where it has to be found out anew. */
    private int commonest;

    /** Takes a number of line breaks; all large ones count as one. */
    public void add(int breaks) {
        if (counts == NONE) {
            counts = new int[MOST];
        }
        counts[Math.min(breaks, MOST - 1)]++;
        commonest = -1;
    }

    /** The commonest number above zero, the smallest of several; 0 if there is none. */
    public int commonest() {
        if (commonest < 0) {
            commonest = findCommonest();
        }
        return commonest;
    }

    /** How often {@code number} was taken. */
    int of(int number) {
        return counts[number];
    }

    private int findCommonest() {
        int best = 0;
        for (int i = 1; i < MOST; i++) {
            if (counts[i] > (best == 0 ? 0 : counts[best])) {
                best = i;
            }
        }
        return best;
    }
}
