package io.github.ogireport.cli.output.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.Verdict;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.Samples;
import io.github.ogireport.cli.output.Written;
import io.github.ogireport.form.Cell;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CellsCsvWriterTest {
    private static final int CELLS_OF_2021_FORM = 10 + 25 * 7 + 15;

    @Test
    void every_cell_of_the_form_has_a_row_in_the_order_of_the_form() {
        List<String> rows = cells(Map.of()).lines().toList();

        assertThat(rows).hasSize(1 + CELLS_OF_2021_FORM);
        assertThat(rows.get(0)).isEqualTo("file,path,state,value,text,line,column");
        assertThat(rows.get(1)).startsWith("a.txt,proactive.rules.issued,number,0,0,");
        assertThat(rows.get(CELLS_OF_2021_FORM))
                .startsWith("a.txt,challenges.litigationAfterReconsideration.total,number,0,0,");
    }

    @Test
    void each_state_is_reported_apart_and_only_a_number_has_a_value() {
        String csv = cells(Map.of(
                "proactive.rules.issued", Cell.number("1234", "", "1,234"),
                "proactive.rules.repealed", Cell.blank(),
                "proactive.rules.inForce", Cell.placeholder("/"),
                "proactive.licensing.decisions", Cell.unreadable("详见附件"),
                "proactive.penalties.decisions", Cell.missing(),
                "proactive.fees.amount", Cell.number("160.5964", "万元", "160.5964万元")));

        assertThat(csv.lines())
                .contains(
                        "a.txt,proactive.rules.issued,number,1234,\"1,234\",3,3",
                        "a.txt,proactive.rules.repealed,blank,,,3,5",
                        "a.txt,proactive.rules.inForce,placeholder,,/,3,4",
                        "a.txt,proactive.licensing.decisions,unreadable,,详见附件,3,10",
                        "a.txt,proactive.penalties.decisions,missing,,,,",
                        "a.txt,proactive.fees.amount,number,160.5964,160.5964万元,3,2");
    }

    @Test
    void a_text_that_is_no_report_has_no_cells() {
        CheckedReport report =
                Samples.checked("a.txt", Verdict.NOT_A_REPORT, Samples.report(Map.of()), List.of(), List.of());

        assertThat(Written.by(out -> new CellsCsvWriter(out, new CsvOptions(false, false)), report))
                .isEqualTo("file,path,state,value,text,line,column\r\n");
    }

    private static String cells(Map<String, Cell> cells) {
        CheckedReport report =
                Samples.checked("a.txt", Verdict.CONSISTENT, Samples.report(cells), List.of(), List.of());
        return Written.by(out -> new CellsCsvWriter(out, new CsvOptions(false, false)), report);
    }
}
