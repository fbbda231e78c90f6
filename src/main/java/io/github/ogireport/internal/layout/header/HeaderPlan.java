package io.github.ogireport.internal.layout.header;

import io.github.ogireport.internal.syntax.CellToken;
import java.util.ArrayList;
import java.util.List;

/**
 * How the column headers of a table in a text name the values of its rows.
 *
 * @param outcome what is known
 * @param words   the headers; each at its columns if they name the values, else unplaced or contested
 * @param width   the number of values of a row if the headers name them, else 0
 */
public record HeaderPlan(Outcome outcome, List<CellToken> words, int width) {
    /** What is known of the columns. */
    public enum Outcome {
        /** The headers stand in the order of the form, or there are none: the values of a row are the form's columns in order. */
        FORM_ORDER,
        /** Each value of a row belongs to the header at its place, whatever the order. */
        NAMED,
        /** Nobody knows which value belongs to which header. */
        REFUSED
    }

    /** A plan in which the values are the form's columns. */
    public static HeaderPlan formOrder(List<PrintedHeader> words) {
        return new HeaderPlan(Outcome.FORM_ORDER, all(words, CellToken.UNPLACED), 0);
    }

    /** A plan that names no columns. */
    public static HeaderPlan refused(List<PrintedHeader> words) {
        return new HeaderPlan(Outcome.REFUSED, all(words, CellToken.CONTESTED), 0);
    }

    /**
     * A plan in which headers name the columns.
     *
     * @param words  all headers
     * @param leaves for each column the headers above it, from the uppermost to its own
     */
    static HeaderPlan named(List<PrintedHeader> words, List<List<PrintedHeader>> leaves) {
        List<CellToken> placed = new ArrayList<>(words.size());
        for (PrintedHeader word : words) {
            placed.add(placed(word, leaves));
        }
        return new HeaderPlan(Outcome.NAMED, placed, leaves.size());
    }

    private static CellToken placed(PrintedHeader word, List<List<PrintedHeader>> leaves) {
        int first = CellToken.UNPLACED;
        int columns = 1;
        int depth = 0;
        for (int i = 0; i < leaves.size(); i++) {
            int at = leaves.get(i).indexOf(word);
            if (at >= 0) {
                depth = at;
                columns = first == CellToken.UNPLACED ? 1 : i - first + 1;
                first = first == CellToken.UNPLACED ? i : first;
            }
        }
        return new CellToken(word.type(), word.start(), word.end(), depth, first, 1, columns);
    }

    private static List<CellToken> all(List<PrintedHeader> words, int column) {
        List<CellToken> tokens = new ArrayList<>(words.size());
        for (PrintedHeader word : words) {
            tokens.add(CellToken.at(column, word.type(), word.start(), word.end()));
        }
        return tokens;
    }
}
