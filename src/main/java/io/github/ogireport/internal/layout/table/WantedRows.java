package io.github.ogireport.internal.layout.table;

import io.github.ogireport.internal.layout.label.LabelledText;
import io.github.ogireport.internal.syntax.FormLabels;
import java.util.ArrayList;
import java.util.List;

/**
 * Which rows of the form a table lacks, and between which labels of the text each of them may stand: after the row before it and
 * before the row after it in the form.
 */
public final class WantedRows {
    private final int[] after;
    private final int[] before;
    private final boolean[] present;

    private WantedRows(int[] after, int[] before, boolean[] present) {
        this.after = after;
        this.before = before;
        this.present = present;
    }

    /** The rows wanted in a table with these labels, whose form has {@code rows}. */
    public static WantedRows of(List<LabelledText> labels, int rows) {
        int size = labels.size();
        int[] after = new int[size];
        int[] before = new int[size];
        boolean[] present = new boolean[rows];
        int last = -1;
        for (int i = 0; i < size; i++) {
            int ordinal = FormLabels.order(labels.get(i).type());
            if (ordinal >= 0) {
                present[ordinal] = true;
                last = ordinal;
            }
            after[i] = last;
        }
        int next = rows;
        for (int i = size - 1; i >= 0; i--) {
            before[i] = next;
            int ordinal = FormLabels.order(labels.get(i).type());
            next = ordinal >= 0 ? ordinal : next;
        }
        return new WantedRows(after, before, present);
    }

    /** The places in the form of the rows that may follow the label at {@code index}. */
    public List<Integer> at(int index) {
        List<Integer> wanted = new ArrayList<>();
        for (int i = after[index] + 1; i < before[index]; i++) {
            if (!present[i]) {
                wanted.add(i);
            }
        }
        return wanted;
    }
}
