package io.github.ogireport.internal.layout.grid;

import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.layout.table.MarkedTable;
import io.github.ogireport.internal.source.SourceBlock.SourceCell;
import io.github.ogireport.internal.source.SourceBlock.SourceTable;
import io.github.ogireport.internal.syntax.CellToken;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.ReportParser;
import io.github.ogireport.internal.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Writes the grids of a source as tables of the form: each cell is lexed alone and keeps its place, each row gets its key. A grid
 * without words of the form is none of the three tables; its cells stay lines of text.
 */
public final class GridTables {
    private static final int FEWEST_WORDS = 2;

    private final LayoutText source;

    private GridTables(LayoutText source) {
        this.source = source;
    }

    /** The tables of the form in {@code grids}, in order. */
    public static List<MarkedTable> read(List<SourceTable> grids, LayoutText source) {
        GridTables reader = new GridTables(source);
        List<GridRun> runs = new ArrayList<>();
        for (SourceTable grid : grids) {
            reader.addRuns(reader.rows(grid), runs);
        }
        List<MarkedTable> tables = new ArrayList<>(runs.size());
        TableForm assumed = TableForm.FORM_2021;
        for (TableKind kind : TableKind.values()) {
            List<GridRun> own = runs.stream().filter(run -> run.kind() == kind).toList();
            if (!own.isEmpty()) {
                GridDrafter drafter = new GridDrafter(kind, own, source, assumed);
                own.forEach(run -> tables.add(drafter.draft(run)));
                assumed = kind == TableKind.PROACTIVE ? drafter.form() : assumed;
            }
        }
        tables.removeIf(table -> table.lines().isEmpty());
        return RepeatedRows.contest(ChallengeRows.settle(tables, source), source);
    }

    /** Rows of one table that follow each other in a grid. */
    record GridRun(TableKind kind, List<GridRow> rows) {}

    private List<GridRow> rows(SourceTable grid) {
        TreeMap<Integer, List<CellToken>> rows = new TreeMap<>();
        for (SourceCell cell : grid.cells()) {
            rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(token(cell));
        }
        return rows.values().stream()
                .map(cells -> new GridRow(cells, List.of()))
                .toList();
    }

    /** What all of a cell is: a word of the form, a number, a placeholder, blank, or else text. */
    private CellToken token(SourceCell cell) {
        int start = source.text().foldedOffset(cell.start());
        int end = source.text().foldedOffset(cell.end());
        while (start < end && isWhite(start)) {
            start++;
        }
        while (end > start && isWhite(end - 1)) {
            end--;
        }
        int type = cell.readable() ? type(start, end) : ReportLexer.TEXT;
        if (cell.rows() > 1 && FormLabels.isValue(type)) {
            // a value over several rows belongs to none of them for certain
            type = ReportLexer.TEXT;
        }
        return new CellToken(type, start, end, cell.row(), cell.column(), cell.rows(), cell.columns());
    }

    private boolean isWhite(int index) {
        char c = source.text().at(index);
        return c == ' ' || c == '\n' || c == '\t';
    }

    private int type(int start, int end) {
        if (start == end) {
            return ReportParser.BLANK;
        }
        List<Token> tokens = Syntax.tokens(source.text(), start, end);
        boolean one = tokens.size() == 1
                && tokens.get(0).getStartIndex() == start
                && tokens.get(0).getStopIndex() + 1 == end;
        int type = one ? tokens.get(0).getType() : ReportLexer.TEXT;
        return FormLabels.table(type) != null || FormLabels.isValue(type) ? type : ReportLexer.TEXT;
    }

    /** Cuts rows where the words of another table begin. Rows without words belong to the table before them. */
    private void addRuns(List<GridRow> rows, List<GridRun> runs) {
        @Nullable TableKind open = null;
        List<GridRow> own = new ArrayList<>();
        for (GridRow row : rows) {
            @Nullable TableKind kind = row.kind();
            if (kind != null && open != null && kind != open) {
                add(open, own, runs);
                own = new ArrayList<>();
            }
            open = kind == null ? open : kind;
            own.add(row);
        }
        if (open != null) {
            add(open, own, runs);
        }
    }

    /** A word of the form in a grid of something else makes no table of it. */
    private void add(TableKind kind, List<GridRow> rows, List<GridRun> runs) {
        int words = 0;
        boolean values = false;
        for (GridRow row : rows) {
            words += row.labels().size();
            values |= row.hasValues();
        }
        if (words >= FEWEST_WORDS || words > 0 && values) {
            runs.add(new GridRun(kind, NumberColumns.apart(kind, rows, source)));
        }
    }
}
