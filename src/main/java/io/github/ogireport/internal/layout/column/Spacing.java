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
        lead.add(row.gapBefore(0, text));
        for (int i = 1; i < row.size(); i++) {
            inner.add(row.gapBefore(i, text));
        }
        trail.add(row.gapAtEnd(text));
    }

    /** Whether the cells of a full row stand as far apart as those of most full rows; a row of another kind counts as regular. */
    boolean isRegular(RowText row) {
        if (row.separator() != '\n') {
            return true;
        }
        boolean regular = row.gapBefore(0, text) == lead();
        int usual = inner();
        for (int i = 1; i < row.size(); i++) {
            regular &= row.gapBefore(i, text) == usual;
        }
        return regular;
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
}
