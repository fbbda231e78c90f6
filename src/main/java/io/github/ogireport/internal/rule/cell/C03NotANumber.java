package io.github.ogireport.internal.rule.cell;

import io.github.ogireport.ast.TableCell;
import io.github.ogireport.ast.TableLine;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.CellState;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.TableLines;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import java.util.List;

/** OGI-C03: what stands in a cell is a number. Numbers printed with a unit, with grouping and the like are only noted. */
public final class C03NotANumber extends CellRule {
    @Override
    boolean concerns(Cell cell) {
        return cell.state() == CellState.UNREADABLE
                || cell instanceof Cell.Number number
                        && !cell.text().equals(number.amount().toPlainString());
    }

    @Override
    void report(RuleContext context, TableKind kind, List<CellAt> cells, RuleCollector collector) {
        List<TableLine> lines = TableLines.of(context.document(), kind);
        List<CellAt> texts =
                cells.stream().filter(term -> isTextOfTheReport(lines, term)).toList();
        List<CellAt> noted = cells.stream()
                .filter(term -> term.cell().isNumber() && !isSigned(term) && !isMoney(term))
                .toList();
        violatedAtEach(kind, texts, "OGI-C03", Severity.ERROR, collector);
        violatedAtEach(kind, noted, "OGI-C03.noted", Severity.INFO, collector);
        // The rest are signed or money cells as the form has them, and cells that the parser could not assign.
        List<CellAt> unassigned = cells.stream()
                .filter(term -> !term.cell().isNumber() && !texts.contains(term))
                .toList();
        if (!unassigned.isEmpty()) {
            collector.lacking(TablePath.of(kind), paths(unassigned));
        } else if (texts.isEmpty() && noted.isEmpty()) {
            collector.passed(TablePath.of(kind));
        }
    }

    /** Whether nothing but digits and blanks stand in a text: then the parser cannot put the number together, and the report may be right. */
    private static boolean holdsDigitsAlone(String text) {
        return text.chars()
                .allMatch(c -> Character.isDigit(c) || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Whether exactly one cell of the text has this path and holds a text that is no number. */
    private static boolean isTextOfTheReport(List<TableLine> lines, CellAt term) {
        if (term.cell().state() != CellState.UNREADABLE
                || holdsDigitsAlone(term.cell().text())) {
            return false;
        }
        int found = 0;
        for (TableLine line : lines) {
            if (line instanceof TableRow row) {
                for (TableCell cell : row.cells()) {
                    found += cell.path().equals(term.path()) && cell.cell().equals(term.cell()) ? 1 : 0;
                }
            }
        }
        return found == 1;
    }
}
