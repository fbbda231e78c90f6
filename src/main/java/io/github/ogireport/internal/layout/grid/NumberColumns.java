package io.github.ogireport.internal.layout.grid;

import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.syntax.CellToken;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Columns of running numbers: they count the rows of a table and are nobody's value. Below the header 序号 a column is one if its
 * numbers run on, or begin anew below a header row. Without that word it is one only if every row has its number before its label.
 */
final class NumberColumns {
    private static final String HEADER = "序号";
    private static final int FEWEST_NUMBERS = 3;
    private static final int MOST_DIGITS = 3;

    private final TableKind kind;
    private final List<GridRow> rows;
    private final LayoutText source;

    private NumberColumns(TableKind kind, List<GridRow> rows, LayoutText source) {
        this.kind = kind;
        this.rows = rows;
        this.source = source;
    }

    /** The rows of one table, with the cells of such columns beside the others. */
    static List<GridRow> apart(TableKind kind, List<GridRow> rows, LayoutText source) {
        return new NumberColumns(kind, rows, source).apart();
    }

    private List<GridRow> apart() {
        Set<Integer> columns = new TreeSet<>();
        for (GridRow row : rows) {
            for (CellToken cell : row.cells()) {
                if (number(cell) == 1) {
                    columns.add(cell.column());
                }
            }
        }
        columns.removeIf(column -> !isRunning(column));
        return columns.isEmpty()
                ? rows
                : rows.stream().map(row -> apart(row, columns)).toList();
    }

    /** Titles and labels that reach over such a column stay where they are. */
    private GridRow apart(GridRow row, Set<Integer> columns) {
        List<CellToken> cells = new ArrayList<>(row.cells());
        List<CellToken> numbers = new ArrayList<>(1);
        for (CellToken cell : row.cells()) {
            boolean blank = cell.getType() == ReportParser.BLANK;
            if (columns.contains(cell.column()) && (blank || number(cell) > 0 || isOfHeader(cell))) {
                cells.remove(cell);
                if (!blank) {
                    numbers.add(cell);
                }
            }
        }
        // a header that stands alone in its row leaves no row of blank cells
        boolean headerAlone = numbers.stream().anyMatch(this::isOfHeader)
                && cells.stream().allMatch(cell -> cell.getType() == ReportParser.BLANK);
        return cells.isEmpty() || headerAlone ? row : new GridRow(cells, numbers);
    }

    private boolean isRunning(int column) {
        boolean named = false;
        boolean complete = true;
        boolean anew = true;
        int last = 0;
        int greatest = 0;
        int numbers = 0;
        for (GridRow row : rows) {
            @Nullable CellToken cell = row.at(column);
            int number = cell == null ? 0 : number(cell);
            if (cell != null && number > 0) {
                if (number != last + 1 && !(anew && number == 1)) {
                    return false;
                }
                last = number;
                greatest = Math.max(greatest, number);
                numbers++;
                complete &= row.isLabelledAfter(cell);
            } else if (cell != null && isForeign(cell)) {
                return false;
            } else {
                named |= cell != null && isHeader(cell);
                complete &= row.rowLabel(kind) < 0 && (cell == null || isOfHeader(cell) || isBlankOrWide(cell));
            }
            anew = number == 0 && !row.hasValues();
        }
        return named ? numbers > 0 : complete && greatest > 1 && numbers >= FEWEST_NUMBERS;
    }

    /** Whether a cell holds what no column of numbers has: a label or a value. */
    private static boolean isForeign(CellToken cell) {
        boolean word = FormLabels.table(cell.getType()) != null && cell.endColumn() == cell.column() + 1;
        return word || FormLabels.isValue(cell.getType());
    }

    private static boolean isBlankOrWide(CellToken cell) {
        return cell.getType() == ReportParser.BLANK || cell.endColumn() > cell.column() + 1;
    }

    private boolean isHeader(CellToken cell) {
        return source.words(cell).equals(HEADER);
    }

    /** 序号, or a word such as 编号, that says it less certainly. */
    private boolean isOfHeader(CellToken cell) {
        return isHeader(cell)
                || source.words(cell).equals("序")
                || source.words(cell).endsWith("号");
    }

    /** The number that a cell is, without sign, unit or note; 0 if it is none. */
    private int number(CellToken cell) {
        String digits = source.folded(cell);
        boolean number = !digits.isEmpty() && digits.length() <= MOST_DIGITS;
        for (int i = 0; i < digits.length(); i++) {
            number &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
        }
        return number ? Integer.parseInt(digits) : 0;
    }
}
