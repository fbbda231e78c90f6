package io.github.ogireport.internal.layout.column;

import io.github.ogireport.internal.layout.row.LineBreaks;
import io.github.ogireport.internal.layout.row.RowText;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.List;

/** How many line breaks stand between the cells of a table that has a cell a line, learned from its full rows. */
final class Spacing {
    private final NormalizedText text;
    private final LineBreaks inner = new LineBreaks();
    private final LineBreaks lead = new LineBreaks();
    private final LineBreaks trail = new LineBreaks();

    private Spacing(NormalizedText text) {
        this.text = text;
    }

    /** Learns from the rows of one table. */
    static Spacing of(NormalizedText text, List<RowDraft> rows) {
        Spacing spacing = new Spacing(text);
        for (RowDraft row : rows) {
            if (row.text().separator() == '\n' && row.text().size() == row.width()) {
                spacing.learn(row.text());
            }
        }
        return spacing;
    }

    private void learn(RowText row) {
        int size = row.size();
        lead.add(breaks(row.from(), row.startOf(0)));
        for (int i = 1; i < size; i++) {
            inner.add(breaks(row.endOf(i - 1), row.startOf(i)));
        }
        trail.add(breaks(row.endOf(size - 1), row.end()));
    }

    /** Whether the cells of a full row stand as far apart as those of most full rows; a row of another kind counts as regular. */
    boolean isRegular(RowText row) {
        if (row.separator() != '\n') {
            return true;
        }
        if (breaks(row.from(), row.startOf(0)) != lead()) {
            return false;
        }
        int usual = inner();
        for (int i = 1; i < row.size(); i++) {
            if (breaks(row.endOf(i - 1), row.startOf(i)) != usual) {
                return false;
            }
        }
        return true;
    }

    /** The usual line breaks between two cells; 0 if the table does not show them. */
    int inner() {
        return inner.commonest();
    }

    /** The usual line breaks between label and first cell; 0 if the table does not show them. */
    int lead() {
        return lead.commonest();
    }

    /** The usual line breaks between the last cell and the next label; 0 if the table does not show them. */
    int trail() {
        return trail.commonest();
    }

    int breaks(int from, int to) {
        return text.count('\n', from, to);
    }
}
