package io.github.ogireport.internal.ast;

import io.github.ogireport.ast.TableCell;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.syntax.CellToken;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.ReportParser;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.path.TablePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the table of section four: reconsideration and litigation. A cell is named by all words above it and beside it in its row, so
 * that a turned table is read like any other: one group and one result among them are its column.
 */
final class ChallengeTableVisitor extends TableVisitor {
    private static final TablePath TABLE = TablePath.of(TableKind.CHALLENGES);
    private static final List<CellPath> COLUMNS = columns();

    ChallengeTableVisitor(LayoutText source) {
        super(TableKind.CHALLENGES, source);
    }

    private static List<CellPath> columns() {
        List<CellPath> columns = new ArrayList<>();
        for (ChallengeGroup group : ChallengeGroup.values()) {
            for (ChallengeResult result : ChallengeResult.values()) {
                columns.add(CellPath.of(group, result));
            }
        }
        return List.copyOf(columns);
    }

    @Override
    public Void visitChallengeHeader(ReportParser.ChallengeHeaderContext context) {
        nodes.addHeaderRow(context.names);
        return null;
    }

    @Override
    public Void visitChallengeRow(ReportParser.ChallengeRowContext context) {
        List<CellToken> words = new ArrayList<>();
        List<CellToken> cells = new ArrayList<>();
        for (CellToken cell : ColumnNaming.cells(context.cells)) {
            if (FormLabels.table(cell.getType()) != null) {
                words.add(cell);
            } else if (!isLabel(cell)) {
                cells.add(cell);
            }
        }
        SpreadGroups spread = new SpreadGroups(nodes.headers());
        Optional<List<Optional<CellPath>>> names = nodes.headers().isEmpty()
                ? byPlace(cells, words)
                : new ColumnNaming(nodes.headers(), chain -> column(chain, words, spread)).name(cells, COLUMNS);
        if (names.isEmpty() || names.get().stream().allMatch(Optional::isEmpty)) {
            unread(cells, ColumnNaming.cells(context.cells));
        } else {
            addByGroup(cells, names.get());
        }
        return null;
    }

    /** Whether a text stands where no result of a group is: a label that the form does not have. One at the end is a column of notes. */
    private boolean isLabel(CellToken cell) {
        return cell.getType() == ReportLexer.TEXT
                && cell.isPlaced()
                && cell.endColumn() < nodes.headers().endColumn()
                && FormLabels.challengeResults(nodes.headers().above(cell)).isEmpty();
    }

    /** Where the layout of a text has placed the cells by the order of the form, their places are those of the form. */
    private static Optional<List<Optional<CellPath>>> byPlace(List<CellToken> cells, List<CellToken> words) {
        boolean placed = words.isEmpty() && cells.size() % ChallengeResult.values().length == 0;
        List<Optional<CellPath>> names = new ArrayList<>(cells.size());
        for (CellToken cell : cells) {
            placed &= cell.isPlaced() && cell.column() < COLUMNS.size();
            names.add(placed ? Optional.of(COLUMNS.get(cell.column())) : Optional.empty());
        }
        return placed ? Optional.of(names) : Optional.empty();
    }

    private void unread(List<CellToken> cells, List<CellToken> row) {
        nodes.addUnlabelledRow(TABLE, nodes.unnamed(cells, TABLE), row);
        if (cells.stream().allMatch(CellToken::isPlaced)) {
            nodes.doubt(DiagnosticCode.COLUMNS_OUT_OF_ORDER, TABLE, row);
        }
    }

    /** One row for each group that the row covers. */
    private void addByGroup(List<CellToken> cells, List<Optional<CellPath>> names) {
        List<TableCell> read = nodes.named(cells, names, TABLE);
        for (ChallengeGroup group : ChallengeGroup.values()) {
            List<CellToken> own = new ArrayList<>();
            List<TableCell> ownCells = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                if (names.get(i).filter(column -> column.row() == group).isPresent()) {
                    own.add(cells.get(i));
                }
            }
            for (TableCell cell : read) {
                if (cell.path() instanceof CellPath path && path.row() == group) {
                    ownCells.add(cell);
                }
            }
            if (!ownCells.isEmpty()) {
                addGroup(group, ownCells, own);
            }
        }
    }

    private void addGroup(ChallengeGroup group, List<TableCell> cells, List<CellToken> tokens) {
        nodes.addUnlabelledRow(RowPath.of(group), cells, tokens);
        if (cells.size() < ChallengeResult.values().length) {
            nodes.doubt(
                    DiagnosticCode.COLUMNS_MISSING,
                    RowPath.of(group),
                    tokens,
                    Integer.toString(cells.size()),
                    Integer.toString(ChallengeResult.values().length));
        }
    }

    /** Whether a group that the form has not, such as 民事诉讼, stands over some of the columns. A text over all of them is a title. */
    private boolean isBelowOtherGroup(List<CellToken> chain) {
        boolean below = false;
        for (CellToken header : chain) {
            below |= header.getType() == ReportLexer.TEXT
                    && !nodes.headers().isOverAll(header)
                    && !nodes.words(header).contains("行政诉讼");
        }
        return below;
    }

    private Optional<CellPath> column(List<CellToken> chain, List<CellToken> beside, SpreadGroups spread) {
        Set<ChallengeGroup> groups = spread.of(chain);
        groups.addAll(FormLabels.challengeGroups(beside));
        Set<ChallengeResult> results = FormLabels.challengeResults(chain);
        results.addAll(FormLabels.challengeResults(beside));
        boolean foreign = !chain.isEmpty() && lowest(chain) == ReportLexer.TEXT;
        return groups.size() == 1 && results.size() == 1 && !foreign && !isBelowOtherGroup(chain)
                ? Optional.of(
                        CellPath.of(groups.iterator().next(), results.iterator().next()))
                : Optional.empty();
    }
}
