package io.github.ogireport.internal.rule.prose.comparison;

import io.github.ogireport.form.Cell;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The cell of fees in yuan; the form prints it in ten thousands of yuan (万元).
 *
 * @param isPrinted whether the form of the row has this cell
 * @param isKnown   whether it holds a number
 * @param yuan      the amount in yuan
 * @param text      the cell as printed
 */
public record MoneyCell(boolean isPrinted, boolean isKnown, Alternative yuan, String text) {
    private static final Alternative NOTHING = Alternative.of(BigDecimal.ZERO);
    private static final MoneyCell NOT_PRINTED = new MoneyCell(false, false, NOTHING, "");

    public static MoneyCell of(Optional<Cell> cell) {
        return cell.isEmpty() ? NOT_PRINTED : of(cell.get());
    }

    private static MoneyCell of(Cell cell) {
        if (!cell.isNumber()) {
            return new MoneyCell(true, false, NOTHING, cell.text());
        }
        int printed = Alternative.places(cell.unit());
        int places = printed == 0 && !cell.unit().startsWith("元") ? Alternative.TEN_THOUSAND : printed;
        return new MoneyCell(true, true, Alternative.rounded(cell.value().orElseThrow(), places), cell.text());
    }

    /** The most yuan that may be printed so. */
    public BigDecimal most() {
        return yuan.value().add(yuan.tolerance());
    }
}
