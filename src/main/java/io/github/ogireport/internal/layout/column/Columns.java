package io.github.ogireport.internal.layout.column;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.syntax.PlainToken;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Which text of a row stands in which column, or why that is not certain. */
public sealed interface Columns {
    /** Stands in the column of a blank cell. */
    Token BLANK = new PlainToken(Token.INVALID_TYPE, 0, 0);

    /** There are fewer texts than columns, and nothing leaves one possibility alone. */
    Columns TOO_FEW = new Failed(DiagnosticCode.CELLS_TOO_FEW);

    /**
     * Every column is known.
     *
     * @param slots a token for each column, {@link #BLANK} for a blank cell
     * @param how   how they were placed
     */
    record Assigned(List<Token> slots, Placement how) implements Columns {}

    /** How the texts of a row were placed into columns. */
    enum Placement {
        /** As many texts as columns: nothing to place. */
        FULL,
        /** As many texts as columns, but separated otherwise than in the other rows. */
        SHIFTED,
        /** By separators that leave no doubt. */
        SEPARATORS,
        /** By separators, some of which may be the padding of merged cells. */
        PADDING,
        /** By counting line breaks. */
        COUNTED,
        /** Digits without separators, taken apart in the only possible way. */
        GLUED
    }

    /**
     * The columns are not certain.
     *
     * @param code why
     */
    record Failed(DiagnosticCode code) implements Columns {}

    /** The row has its label and no trace of cells. */
    record NoTrace() implements Columns {}
}
