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
 * @param tolerance half of the last printed digit, in yuan
 * @param text      the cell as printed
 */
public record MoneyCell(boolean isPrinted, boolean isKnown, BigDecimal yuan, BigDecimal tolerance, String text) {
    private static final MoneyCell NOT_PRINTED = new MoneyCell(false, false, BigDecimal.ZERO, BigDecimal.ZERO, "");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int TEN_THOUSAND = 4;
    private static final int HUNDRED_MILLION = 8;

    public static MoneyCell of(Optional<Cell> cell) {
        return cell.isEmpty() ? NOT_PRINTED : of(cell.get());
    }

    private static MoneyCell of(Cell cell) {
        if (!cell.isNumber()) {
            return new MoneyCell(true, false, BigDecimal.ZERO, BigDecimal.ZERO, cell.text());
        }
        BigDecimal number = cell.value().orElseThrow();
        int scale = scale(cell.unit());
        BigDecimal lastDigit = BigDecimal.ONE.scaleByPowerOfTen(scale - number.scale());
        return new MoneyCell(true, true, number.scaleByPowerOfTen(scale), lastDigit.divide(TWO), cell.text());
    }

    private static int scale(String unit) {
        if (unit.startsWith("元")) {
            return 0;
        }
        return unit.startsWith("亿") ? HUNDRED_MILLION : TEN_THOUSAND;
    }
}
