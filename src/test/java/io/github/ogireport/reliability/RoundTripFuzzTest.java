package io.github.ogireport.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.ogireport.ReportParser;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.reliability.KnownReport.Style;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Any cells, rendered as a report with tabs, are read the same. Replays its inputs in every build. */
class RoundTripFuzzTest {
    private static final String[] PLACEHOLDERS = {"/", "-", "—", "无", "不适用"};
    private static final String[] UNITS = {"", "件", "元", "万元", "宗"};

    @FuzzTest(maxDuration = "30m")
    void renderedRecordsAreReadTheSame(FuzzedDataProvider data) {
        TableForm form = data.consumeBoolean() ? TableForm.FORM_2019 : TableForm.FORM_2021;
        AnnualReport blank = ReportParser.parse(
                        KnownReport.consistent(form, new Random(0)).text(Style.TABS))
                .report();
        Map<String, Cell> cells = new LinkedHashMap<>();
        Stated.cells(blank).keySet().forEach(path -> cells.put(path, cell(data, path)));
        String text = CellSheet.of(form, cells);

        AnnualReport read = ReportParser.parse(text).report();

        assertThat(Stated.cells(read)).as(text).isEqualTo(cells);
        assertThat(ReportParser.parse(Rendering.of(read)).report()).isEqualTo(read);
    }

    /** The row of the table of section four has no label to know it by: it has no blanks, and not words alone. */
    private static Cell cell(FuzzedDataProvider data, String path) {
        int kind = data.consumeInt(0, 7);
        if (path.startsWith("challenges.") && (kind == 0 || kind == 2 && path.endsWith(".total"))) {
            return Cell.placeholder(PLACEHOLDERS[kind]);
        }
        if (kind == 0) {
            return Cell.blank();
        }
        if (kind == 1) {
            return Cell.placeholder(data.pickValue(PLACEHOLDERS));
        }
        if (kind == 2) {
            return Cell.unreadable("详见附件" + data.consumeInt(0, 9));
        }
        String number = Long.toString(data.consumeLong(0, kind == 3 ? Long.MAX_VALUE : 999));
        if (kind == 4) {
            number += "." + data.consumeInt(0, 9999);
        }
        if (kind == 5 && !"0".equals(number)) {
            return Cell.number("-" + number, "", "-" + number);
        }
        String unit = kind == 6 ? data.pickValue(UNITS) : "";
        return Cell.number(number, unit, number + unit);
    }
}
