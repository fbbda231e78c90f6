package io.github.ogireport.internal.ast;

import io.github.ogireport.path.RowPath;
import java.util.ArrayList;
import java.util.List;

/**
 * Which rows of the form a table lacks, and between which labels of the text each of them may stand: behind the row before it and
 * before the row behind it in the form.
 */
final class WantedRows {
    /** Wants nothing. */
    static final WantedRows NONE = new WantedRows(new int[0], new int[0], new boolean[0], List.of());

    private final int[] after;
    private final int[] before;
    private final boolean[] present;
    private final List<RowPath> paths;

    private WantedRows(int[] after, int[] before, boolean[] present, List<RowPath> paths) {
        this.after = after;
        this.before = before;
        this.present = present;
        this.paths = paths;
    }

    /**
     * The rows wanted in a table.
     *
     * @param ordinals for each of its labels the place in the form of the row that it names, or -1
     * @param paths    the paths of all rows of the form, in order
     */
    static WantedRows of(int[] ordinals, List<RowPath> paths) {
        int size = ordinals.length;
        int rows = paths.size();
        int[] after = new int[size];
        int[] before = new int[size];
        boolean[] present = new boolean[rows];
        int last = -1;
        for (int i = 0; i < size; i++) {
            int ordinal = ordinals[i];
            if (ordinal >= 0) {
                present[ordinal] = true;
                last = ordinal;
            }
            after[i] = last;
        }
        int next = rows;
        for (int i = size - 1; i >= 0; i--) {
            before[i] = next;
            int ordinal = ordinals[i];
            next = ordinal >= 0 ? ordinal : next;
        }
        return new WantedRows(after, before, present, paths);
    }

    /** The paths of the rows that may stand behind the label at {@code index}. */
    List<RowPath> at(int index) {
        List<RowPath> wanted = new ArrayList<>();
        for (int i = after[index] + 1; i < before[index]; i++) {
            if (!present[i]) {
                wanted.add(paths.get(i));
            }
        }
        return wanted;
    }
}
