package io.github.ogireport.internal.rule.structure;

import io.github.ogireport.ast.TableLine;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.ast.TableText;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.CellState;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.RunContext;
import io.github.ogireport.internal.rule.base.TableCells;
import io.github.ogireport.internal.rule.base.TableLines;
import io.github.ogireport.internal.rule.sum.Term;
import io.github.ogireport.rule.RuleContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows and columns of the detected form that a table does not have, found only for tables with missing cells. */
final class MissingRows {
    private static final int LABEL_CHARACTERS = 4;

    private final Map<String, List<Term>> cellsByRow = new LinkedHashMap<>();
    private final List<TableLine> lines;

    MissingRows(RuleContext context, TableKind kind) {
        for (Term term : TableCells.of(context.report(), kind, cell -> true)) {
            String row = term.path().substring(0, term.path().lastIndexOf('.'));
            cellsByRow.computeIfAbsent(row, key -> new ArrayList<>()).add(term);
        }
        this.lines = TableLines.of(context.document(), kind);
    }

    static boolean has(RuleContext context, TableKind kind) {
        return !RunContext.of(context).isPlain(kind)
                && !TableCells.of(context.report(), kind, MissingRows::isMissing)
                        .isEmpty();
    }

    /** The rows without any cell. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        cellsByRow.forEach((row, cells) -> {
            if (cells.stream().map(Term::cell).allMatch(MissingRows::isMissing)) {
                rows.add(row);
            }
        });
        return rows;
    }

    /** The cells that are missing in rows that have others. */
    List<String> cells() {
        List<String> missing = new ArrayList<>();
        for (List<Term> cells : cellsByRow.values()) {
            List<String> paths = cells.stream()
                    .filter(term -> isMissing(term.cell()))
                    .map(Term::path)
                    .toList();
            if (paths.size() < cells.size()) {
                missing.addAll(paths);
            }
        }
        return missing;
    }

    /** The column keys that no row has, of those that all rows of the table share. */
    List<String> columns() {
        Map<String, Boolean> gone = new LinkedHashMap<>();
        for (List<Term> cells : cellsByRow.values()) {
            if (!cells.stream().map(Term::cell).allMatch(MissingRows::isMissing)) {
                cells.forEach(term -> gone.merge(
                        term.path().substring(term.path().lastIndexOf('.') + 1),
                        isMissing(term.cell()),
                        Boolean::logicalAnd));
            }
        }
        return gone.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the label of the row is in the text. */
    boolean isLabelled(String row) {
        return lines.stream()
                .anyMatch(line -> line instanceof TableRow found && found.path().equals(row));
    }

    /** Whether words stand in the table that belong to no label, so that a row may be there in another wording. */
    boolean hasUnknownWords() {
        return lines.stream()
                .anyMatch(line -> line instanceof TableText text
                        && text.text()
                                        .codePoints()
                                        .filter(Character::isIdeographic)
                                        .count()
                                >= LABEL_CHARACTERS);
    }

    private static boolean isMissing(Cell cell) {
        return cell.state() == CellState.MISSING;
    }
}
