package io.github.ogireport.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The five kinds of cell. */
class CellTest {
    @Test
    void aNumberHasItsExactValueItsUnitAndItsText() {
        Cell cell = Cell.number("160.5964", "万元", "160.5964万元");

        assertThat(cell.value()).contains(new BigDecimal("160.5964"));
        assertThat(cell.unit()).isEqualTo("万元");
        assertThat(cell.asInt()).isEmpty();
        assertThat(cell.isNumber()).isTrue();
        assertThat(cell).isEqualTo(new Cell.Number(new BigDecimal("160.5964"), "万元", "160.5964万元"));
    }

    @Test
    void onlyWholeNumbersInSingleUnitsAreInts() {
        assertThat(Cell.number(47).asInt()).hasValue(47);
        assertThat(Cell.number("7.0", "", "7.0").asInt()).hasValue(7);
        assertThat(Cell.number("3", "万件", "3万件").asInt()).isEmpty();
        assertThat(Cell.number("1.5", "", "1.5").asInt()).isEmpty();
        assertThat(Cell.number(3_000_000_000L).asInt()).isEmpty();
    }

    @Test
    void noOtherCellIsZero() {
        for (Cell cell : new Cell[] {Cell.blank(), Cell.missing(), Cell.placeholder("/"), Cell.unreadable("若干")}) {
            assertThat(cell.value()).isEmpty();
            assertThat(cell.asInt()).isEmpty();
            assertThat(cell.isNumber()).isFalse();
        }
    }

    @Test
    void aCellReadsWellInASwitchAndInPrint() {
        assertThat(Cell.blank()).hasToString("(blank)");
        assertThat(Cell.missing()).hasToString("(missing)");
        assertThat(Cell.unreadable("若干")).hasToString("(unreadable: 若干)");
        assertThat(Cell.number(5)).hasToString("5");
        assertThat(Cell.placeholder("/").state().label(Locale.ENGLISH)).isEqualTo("placeholder");
    }
}
