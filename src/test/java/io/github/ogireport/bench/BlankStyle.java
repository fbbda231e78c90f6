package io.github.ogireport.bench;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.path.CellPath;
import java.util.Map;

/** Which cells of a report are left blank. */
enum BlankStyle {
    /** None: every zero is printed. */
    PRINTED,
    /** Every zero of the three tables. */
    ZEROS_BLANK,
    /** All applicants: the total alone is filled in. */
    ONLY_TOTAL,
    /** All applicants but natural persons, and the total. */
    NATURAL_PERSON_AND_TOTAL,
    /** The total of every single outcome. */
    DETAIL_TOTALS_BLANK,
    /** The total of every single outcome, and every zero among the applicants. */
    DETAIL_TOTALS_AND_ZEROS_BLANK;

    static BlankStyle draw(Dice dice) {
        return dice.chance(0.55) ? PRINTED : dice.pick(values());
    }

    void apply(Map<String, PrintedCell> cells, TableForm requestForm) {
        if (this == ZEROS_BLANK) {
            cells.replaceAll((path, cell) -> cell.isZero() ? PrintedCell.blank() : cell);
            return;
        }
        for (RequestRow row : RequestRow.values()) {
            if (row.isIn(requestForm)) {
                for (Applicant column : Applicant.values()) {
                    if (leaves(row, column, cells.get(CellPath.of(row, column).toString()))) {
                        cells.put(CellPath.of(row, column).toString(), PrintedCell.blank());
                    }
                }
            }
        }
    }

    private boolean leaves(RequestRow row, Applicant column, PrintedCell cell) {
        boolean total = column == Applicant.TOTAL;
        boolean detailTotal = total && row.part() == RequestRow.Part.OUTCOME;
        return switch (this) {
            case PRINTED, ZEROS_BLANK -> false;
            case ONLY_TOTAL -> !total;
            case NATURAL_PERSON_AND_TOTAL -> !total && column != Applicant.NATURAL_PERSON;
            case DETAIL_TOTALS_BLANK -> detailTotal;
            case DETAIL_TOTALS_AND_ZEROS_BLANK -> detailTotal || !total && cell.isZero();
        };
    }
}
