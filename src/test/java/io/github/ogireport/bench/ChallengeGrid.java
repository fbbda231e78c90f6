package io.github.ogireport.bench;

import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.path.CellPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The grid of the table of reconsideration and litigation: three rows of headers and one row of fifteen values. */
final class ChallengeGrid {
    private static final int WIDTH = 15;

    private ChallengeGrid() {}

    static PrintedGrid of(Map<String, PrintedCell> cells, Wording wording, boolean gluedGroups) {
        List<GridCell> first = gluedGroups
                ? List.of(GridCell.header("行政复议行政诉讼", WIDTH))
                : List.of(GridCell.header(wording.header("行政复议"), 5), GridCell.header(wording.header("行政诉讼"), 10));
        List<GridCell> second = new ArrayList<>(results(wording));
        second.add(GridCell.header(wording.header("未经复议直接起诉"), 5));
        second.add(GridCell.header(wording.header("复议后起诉"), 5));
        List<GridCell> third = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            third.add(GridCell.covered());
        }
        third.addAll(results(wording));
        third.addAll(results(wording));
        List<GridCell> values = new ArrayList<>();
        for (ChallengeGroup group : ChallengeGroup.values()) {
            values.addAll(values(group, cells));
        }
        return new PrintedGrid(
                TableKind.CHALLENGES,
                WIDTH,
                List.of(
                        new PrintedRow(PrintedRow.Kind.HEADER, first),
                        new PrintedRow(PrintedRow.Kind.HEADER, second),
                        new PrintedRow(PrintedRow.Kind.HEADER, third),
                        new PrintedRow(PrintedRow.Kind.BARE, values)));
    }

    /** Three blocks of their own instead of one table. */
    static PrintedGrid blocks(Map<String, PrintedCell> cells, Wording wording) {
        List<String> titles = List.of("行政复议", "行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）");
        List<PrintedRow> rows = new ArrayList<>();
        for (ChallengeGroup group : ChallengeGroup.values()) {
            rows.add(new PrintedRow(
                    PrintedRow.Kind.BLOCK, List.of(GridCell.header(wording.header(titles.get(group.ordinal())), 5))));
            rows.add(new PrintedRow(PrintedRow.Kind.HEADER, results(wording)));
            rows.add(new PrintedRow(PrintedRow.Kind.BARE, values(group, cells)));
        }
        return new PrintedGrid(TableKind.CHALLENGES, 5, rows);
    }

    private static List<GridCell> results(Wording wording) {
        List<GridCell> results = new ArrayList<>();
        for (String result : FormWording.RESULTS) {
            results.add(GridCell.header(wording.header(result), 1));
        }
        return results;
    }

    private static List<GridCell> values(ChallengeGroup group, Map<String, PrintedCell> cells) {
        List<GridCell> values = new ArrayList<>();
        for (ChallengeResult column : ChallengeResult.values()) {
            values.add(GridCell.value(
                    CellPath.of(group, column).toString(),
                    cells.get(CellPath.of(group, column).toString()).text()));
        }
        return values;
    }
}
