package io.github.ogireport.internal.layout.table;

import io.github.ogireport.form.TableForm;
import io.github.ogireport.internal.syntax.CellToken;
import io.github.ogireport.internal.syntax.ReportParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * A row, a header row or a remark of a table in the notation.
 *
 * @param start  offset of its first character
 * @param end    offset after its last character
 * @param block  the number of the block of the table that it belongs to; its headers name the columns of its rows
 * @param form   the form of the block
 * @param tokens its tokens, the last of a row END_ROW
 */
public record MarkedLine(int start, int end, int block, TableForm form, List<Token> tokens) {
    /** A row of headers. */
    public static MarkedLine header(List<CellToken> words, int block, TableForm form) {
        List<Token> tokens = new ArrayList<>(words.size() + 2);
        int start = words.get(0).getStartIndex();
        int end = words.get(words.size() - 1).getStopIndex() + 1;
        tokens.add(new CellToken(
                ReportParser.HEADER_ROW, start, start, words.get(0).row(), 0, 1, 1));
        tokens.addAll(words);
        tokens.add(CellToken.unplaced(ReportParser.END_ROW, end, end));
        return new MarkedLine(start, end, block, form, tokens);
    }

    /** A row whose key is the first of {@code cells}. */
    public static MarkedLine row(List<? extends Token> cells, int start, int end, int block, TableForm form) {
        List<Token> tokens = new ArrayList<>(cells);
        tokens.add(CellToken.unplaced(ReportParser.END_ROW, end, end));
        return new MarkedLine(start, end, block, form, tokens);
    }

    /** A row that the form does not have: its label from {@code start} to {@code labelEnd}, and its texts. */
    public static MarkedLine other(
            int start, int labelEnd, List<? extends Token> cells, int end, int block, TableForm form) {
        List<Token> tokens = new ArrayList<>(cells.size() + 1);
        tokens.add(CellToken.unplaced(ReportParser.OTHER_ROW, start, labelEnd));
        for (Token cell : cells) {
            tokens.add(CellToken.unplaced(cell.getType(), cell.getStartIndex(), cell.getStopIndex() + 1));
        }
        return row(tokens, start, Math.max(end, labelEnd), block, form);
    }

    /** A text that is neither label nor cell. */
    public static MarkedLine remark(int start, int end, int block, TableForm form) {
        return new MarkedLine(start, end, block, form, List.of(CellToken.unplaced(ReportParser.REMARK, start, end)));
    }

    /** The line, its cells without their columns: nobody knows which of them hold. */
    public MarkedLine unplaced() {
        List<Token> unplaced = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            unplaced.add(CellToken.unplaced(token.getType(), token.getStartIndex(), token.getStopIndex() + 1));
        }
        return new MarkedLine(start, end, block, form, unplaced);
    }
}
