package io.github.ogireport.internal.ast;

import io.github.ogireport.internal.syntax.CellToken;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.ReportParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** The headers above the rows of a table, as far as their columns are known. A header row after a row begins anew. */
final class ColumnHeaders {
    private final List<CellToken> headers = new ArrayList<>();
    private boolean afterRow;
    private boolean contested;

    /** Takes a header row. */
    void add(List<Token> names) {
        if (afterRow) {
            headers.clear();
            contested = false;
            afterRow = false;
        }
        for (Token name : names) {
            if (name instanceof CellToken cell && cell.isPlaced() && cell.getType() != ReportParser.BLANK) {
                headers.add(cell);
            }
            contested |= name instanceof CellToken cell && cell.column() == CellToken.CONTESTED;
        }
    }

    /** Says that rows follow. */
    void closeBeforeRow() {
        afterRow = true;
    }

    /** Whether nothing at all says which columns there are. */
    boolean isEmpty() {
        return headers.isEmpty() && !contested;
    }

    /** The first column after all headers. */
    int endColumn() {
        int end = 0;
        for (CellToken header : headers) {
            end = Math.max(end, header.endColumn());
        }
        return end;
    }

    /** Whether {@code header} stands over the columns of all others. */
    boolean isOverAll(CellToken header) {
        return headers.stream()
                .allMatch(other -> other.column() >= header.column() && other.endColumn() <= header.endColumn());
    }

    /** The headers that share a column with {@code cell}, the uppermost first. */
    List<CellToken> above(CellToken cell) {
        List<CellToken> above = new ArrayList<>(3);
        for (CellToken header : headers) {
            if (header.isAboveOrBelow(cell)) {
                above.add(header);
            }
        }
        above.sort(Comparator.comparingInt(CellToken::endRow));
        return above;
    }

    /** The headers of columns from left to right: those with no header below, but for those of the labels. */
    List<CellToken> lowest() {
        List<CellToken> lowest = new ArrayList<>();
        for (CellToken header : headers) {
            boolean label = header.getType() == ReportLexer.INFORMATION_CONTENT
                    || header.getType() == ReportLexer.CHECK_RELATION
                    || header.getType() == ReportLexer.BLOCK_HEADER;
            boolean covered = headers.stream()
                    .anyMatch(other -> other.endRow() > header.endRow() && other.isAboveOrBelow(header));
            if (!label && !covered) {
                lowest.add(header);
            }
        }
        lowest.sort(Comparator.comparingInt(CellToken::column));
        return lowest;
    }
}
