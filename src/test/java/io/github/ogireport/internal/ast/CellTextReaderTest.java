package io.github.ogireport.internal.ast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.Cell;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.text.NormalizedText;
import org.antlr.v4.runtime.CommonToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a cell, and the number and unit read from it. */
class CellTextReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            ignoreLeadingAndTrailingWhitespace = false,
            nullValues = "null",
            value = {
                "0#0#",
                "7#7#",
                "９#9#",
                "42#42#",
                "１２#12#",
                "1,234#1234#",
                "12,345,678#12345678#",
                "1.5#1.5#",
                "1.50#1.50#",
                "0.0#0.0#",
                "-3#-3#",
                "减3#-3#",
                "－10.5#-10.5#",
                "-0#0#",
                "-0.00#0.00#",
                "-0.01#-0.01#",
                "+8#8#",
                "增加12#12#",
                "5件#5#件",
                "5 件#5#件",
                "5  件#5#件",
                "1133.7789万元#1133.7789#万元",
                "22（其中修订16件）#22#",
                "22件（其中修订16件）#22#件",
                "3件 左右#3#件"
            })
    void theNumberAndItsUnit(String printed, String number, String unit) {
        Cell cell = read(ReportLexer.NUMBER, printed);

        assertThat(Stated.value(cell)).isEqualTo(number);
        assertThat(cell.unit()).isEqualTo(unit == null ? "" : unit);
        assertThat(cell.text()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"007", "00", "0,001", "-01"})
    void aNumberWithLeadingZerosIsNotRead(String printed) {
        assertThat(read(ReportLexer.NUMBER, printed)).isEqualTo(Cell.unreadable(printed));
    }

    @Test
    void wordsAreNotReadAndPlaceholdersAreKept() {
        assertThat(read(ReportLexer.TEXT, "详见附件")).isEqualTo(Cell.unreadable("详见附件"));
        assertThat(read(ReportLexer.PLACEHOLDER, "—")).isEqualTo(Cell.placeholder("—"));
    }

    /** The cell stands between others, whose digits are none of its own. */
    private static Cell read(int type, String printed) {
        CommonToken token = new CommonToken(type);
        token.setStartIndex(2);
        token.setStopIndex(2 + printed.length() - 1);
        return new CellTextReader(NormalizedText.of("1\t" + printed + "99.9件")).read(token);
    }
}
