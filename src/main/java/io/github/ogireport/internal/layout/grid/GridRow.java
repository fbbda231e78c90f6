package io.github.ogireport.internal.layout.grid;

import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.layout.label.LabelledText;
import io.github.ogireport.internal.syntax.CellToken;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.ReportParser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * A row of a grid: the cells that begin in it.
 *
 * @param cells   the cells from left to right
 * @param numbers those of columns of running numbers, which are none of {@code cells}
 */
record GridRow(List<CellToken> cells, List<CellToken> numbers) {
    int start() {
        return cells.get(0).getStartIndex();
    }

    int end() {
        return cells.get(cells.size() - 1).getStopIndex() + 1;
    }

    /** The table whose words the row has; null if it has none, or words that several tables have. */
    @Nullable
    TableKind kind() {
        for (CellToken cell : cells) {
            boolean shared = cell.getType() == ReportLexer.OTHER || cell.getType() == ReportLexer.TOTAL;
            @Nullable TableKind kind = FormLabels.table(cell.getType());
            if (kind != null && !shared) {
                return kind;
            }
        }
        return null;
    }

    /** Whether a number or a placeholder stands in it. */
    boolean hasValues() {
        return FormLabels.anyValue(cells);
    }

    /** The cell that begins at {@code column}; null if none does. */
    @Nullable
    CellToken at(int column) {
        for (CellToken cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return null;
    }

    /** Whether a label or another text stands next to the right of {@code cell}, and something after it. */
    boolean isLabelledAfter(CellToken cell) {
        int next = cells.indexOf(cell) + 1;
        return next + 1 < cells.size()
                && cells.get(next).getType() != ReportParser.BLANK
                && !FormLabels.isValue(cells.get(next).getType());
    }

    /** Whether no cell of it holds anything. */
    boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.getType() == ReportParser.BLANK);
    }

    /** Whether a cell of this type stands in it. */
    boolean has(int type) {
        return cells.stream().anyMatch(cell -> cell.getType() == type);
    }

    /** Whether a label over several rows stands in it. */
    boolean hasGroups() {
        return cells.stream().anyMatch(cell -> FormLabels.isGroup(cell.getType()));
    }

    /** The columns from the first to the last of its cells. */
    int columns() {
        return cells.get(cells.size() - 1).endColumn() - cells.get(0).column();
    }

    /** The place of the last label of a row of {@code table} before the values; -1 if there is none. */
    int rowLabel(TableKind table) {
        int label = -1;
        for (int i = 0; i < cells.size() && !FormLabels.isValue(cells.get(i).getType()); i++) {
            int type = cells.get(i).getType();
            label = FormLabels.order(type) >= 0 && FormLabels.table(type) == table ? i : label;
        }
        return label;
    }

    /** The cells, the first that is no word of the form before all others: the key of a row without label. */
    List<CellToken> valueFirst() {
        return first(cell -> FormLabels.table(cell.getType()) == null);
    }

    /** The cells, the title of a block before all others. */
    List<CellToken> blockTitleFirst() {
        return first(cell -> cell.getType() == ReportLexer.BLOCK_HEADER);
    }

    private List<CellToken> first(Predicate<CellToken> key) {
        List<CellToken> ordered = new ArrayList<>(cells);
        for (int i = 0; i < ordered.size(); i++) {
            if (key.test(ordered.get(i))) {
                ordered.add(0, ordered.remove(i));
                return ordered;
            }
        }
        return ordered;
    }

    /**
     * The words of the form in the row as the rest of the layout step sees them: each with what stands to its right, if the row has
     * values.
     */
    List<LabelledText> labels() {
        List<LabelledText> labels = new ArrayList<>(1);
        boolean values = hasValues();
        @Nullable TableKind kind = kind();
        for (int i = 0; i < cells.size(); i++) {
            CellToken cell = cells.get(i);
            if (isWord(cell.getType(), kind)) {
                List<Token> items = values ? List.copyOf(cells.subList(i + 1, cells.size())) : List.of();
                labels.add(new LabelledText(cell.getType(), cell, -1, items, end()));
            }
        }
        return labels;
    }

    /** Whether a type is a word of the form, and no label of a row of another table. */
    private static boolean isWord(int type, @Nullable TableKind kind) {
        boolean word = FormLabels.table(type) != null || FormLabels.isGroup(type);
        return word && (FormLabels.order(type) < 0 || FormLabels.table(type) == kind);
    }
}
