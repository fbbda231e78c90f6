package io.github.ogireport.internal.ast;

import io.github.ogireport.internal.syntax.CellToken;
import io.github.ogireport.internal.syntax.ReportParser;
import io.github.ogireport.path.CellPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.Token;

/**
 * Names the cells of a row by the headers above them. A row that ends where its headers end has exactly one lowest header above each
 * cell; another one that has as many cells as there are lowest headers has them in order; without any header the form's own columns
 * count. Else no cell has a name. A name is the path that the cell has then.
 */
final class ColumnNaming {
    private final ColumnHeaders headers;
    private final Function<List<CellToken>, Optional<CellPath>> nameOf;

    /** Names by {@code headers}; {@code nameOf} is the column of the form that a chain of headers names, from the uppermost down. */
    ColumnNaming(ColumnHeaders headers, Function<List<CellToken>, Optional<CellPath>> nameOf) {
        this.headers = headers;
        this.nameOf = nameOf;
    }

    /**
     * For each cell its name, absent where the form has no such column.
     *
     * @param cells   the cells after the label, in any order
     * @param columns the columns of the form in order
     * @return empty if nobody knows which cell stands in which column
     */
    Optional<List<Optional<CellPath>>> name(List<CellToken> cells, List<CellPath> columns) {
        for (CellToken cell : cells) {
            if (!cell.isPlaced()) {
                return Optional.empty();
            }
        }
        if (headers.isEmpty()) {
            return cells.size() == columns.size()
                    ? Optional.of(columns.stream().map(Optional::of).toList())
                    : Optional.empty();
        }
        return endOf(cells) == headers.endColumn() ? byGrid(cells) : inOrder(cells);
    }

    private int endOf(List<CellToken> cells) {
        int end = 0;
        for (CellToken cell : cells) {
            boolean padding = cell.getType() == ReportParser.BLANK && cell.column() >= headers.endColumn();
            end = padding ? end : Math.max(end, cell.endColumn());
        }
        return end;
    }

    private Optional<List<Optional<CellPath>>> byGrid(List<CellToken> cells) {
        List<Optional<CellPath>> names = new ArrayList<>(cells.size());
        for (CellToken cell : cells) {
            List<CellToken> above = headers.above(cell);
            int last = above.size() - 1;
            boolean several =
                    last > 0 && above.get(last - 1).endRow() == above.get(last).endRow();
            if (several) {
                return inOrder(cells);
            }
            names.add(nameOf.apply(above));
        }
        return Optional.of(withoutTwins(names));
    }

    private Optional<List<Optional<CellPath>>> inOrder(List<CellToken> cells) {
        List<CellToken> lowest = headers.lowest();
        if (lowest.size() != cells.size()) {
            return Optional.empty();
        }
        List<Optional<CellPath>> names = new ArrayList<>(cells.size());
        int start = Integer.MAX_VALUE;
        for (CellToken cell : cells) {
            start = Math.min(start, cell.column());
        }
        for (CellToken header : lowest) {
            Optional<CellPath> name = nameOf.apply(headers.above(header));
            if (name.isEmpty() && header.endColumn() <= start) {
                return Optional.empty(); // 项目 above the labels
            }
            names.add(name);
        }
        return Optional.of(withoutTwins(names));
    }

    /** Two cells of one name are cells without a name. */
    private List<Optional<CellPath>> withoutTwins(List<Optional<CellPath>> names) {
        List<Optional<CellPath>> result = new ArrayList<>(names);
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isPresent() && Collections.frequency(names, names.get(i)) > 1) {
                result.set(i, Optional.empty());
            }
        }
        return result;
    }

    /** The cells among {@code tokens}. */
    static List<CellToken> cells(List<Token> tokens) {
        List<CellToken> cells = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            cells.add((CellToken) token);
        }
        return cells;
    }
}
