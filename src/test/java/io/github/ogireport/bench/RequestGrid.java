package io.github.ogireport.bench;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.RowPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The grid of the table of requests: three label columns and seven value columns. */
final class RequestGrid {
    private static final int WIDTH = 10;

    private RequestGrid() {}

    static PrintedGrid of(Map<String, PrintedCell> cells, TableForm form, Wording wording, GridStyle style) {
        List<PrintedRow> rows = new ArrayList<>(headers(wording, style));
        if (style.noteLine()) {
            rows.add(new PrintedRow(PrintedRow.Kind.NOTE, List.of(GridCell.header("（注：本年办理数量含上年度结转数量。）", WIDTH))));
        }
        for (RequestRow row : RequestRow.values()) {
            if (!row.isIn(form)) {
                continue;
            }
            List<GridCell> printed = new ArrayList<>();
            PrintedRow.Kind kind = kind(row);
            String group = FormWording.group(row).isEmpty() ? "" : wording.group(row);
            if (kind != PrintedRow.Kind.TOP) {
                printed.add(row == RequestRow.DISCLOSED ? GridCell.header(wording.outcomes(), 1) : GridCell.covered());
            }
            if (kind == PrintedRow.Kind.SUB) {
                printed.add(group.isEmpty() ? GridCell.covered() : GridCell.header(group, 1));
            }
            printed.add(GridCell.label(wording.row(row), RowPath.of(row).toString(), 3 - printed.size()));
            for (Applicant column : Applicant.values()) {
                printed.add(GridCell.value(
                        CellPath.of(row, column).toString(),
                        cells.get(CellPath.of(row, column).toString()).text()));
            }
            rows.add(new PrintedRow(kind, printed));
        }
        return new PrintedGrid(TableKind.REQUESTS, WIDTH, rows);
    }

    static List<PrintedRow> headers(Wording wording, GridStyle style) {
        String relation = wording.header(FormWording.RELATION);
        GridCell corner = GridCell.header(relation, 3);
        if (style.brokenRelation()) {
            corner = GridCell.header(relation.substring(0, 22) + Canvas.BREAK + relation.substring(22), 3);
        }
        GridCell below = new GridCell(GridCell.Kind.COVERED, "", "", 3);
        List<GridCell> third = new ArrayList<>(List.of(below, GridCell.covered()));
        for (String organisation : FormWording.ORGANISATIONS) {
            third.add(GridCell.header(wording.header(organisation), 1));
        }
        third.add(GridCell.covered());
        List<GridCell> second = new ArrayList<>(List.of(below));
        second.add(GridCell.header(wording.header("自然人"), 1));
        second.add(GridCell.header(wording.header("法人或其他组织"), 5));
        second.add(GridCell.header(wording.header("总计"), 1));
        return List.of(
                new PrintedRow(PrintedRow.Kind.HEADER, List.of(corner, GridCell.header(wording.header("申请人情况"), 7))),
                new PrintedRow(PrintedRow.Kind.HEADER, second),
                new PrintedRow(PrintedRow.Kind.HEADER, third));
    }

    private static PrintedRow.Kind kind(RequestRow row) {
        return switch (row) {
            case NEWLY_RECEIVED, CARRIED_IN, CARRIED_FORWARD -> PrintedRow.Kind.TOP;
            case DISCLOSED, PARTIALLY_DISCLOSED, OTHER_HANDLING, OUTCOMES_TOTAL -> PrintedRow.Kind.LEVEL;
            default -> PrintedRow.Kind.SUB;
        };
    }
}
