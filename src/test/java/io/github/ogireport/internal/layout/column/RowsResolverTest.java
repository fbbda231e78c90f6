package io.github.ogireport.internal.layout.column;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.layout.table.TableReading;
import org.junit.jupiter.api.Test;

/** What the rows of a table say about each other, in the tree and as doubts. */
class RowsResolverTest {
    private static final String HEADER =
            "栗江镇2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n";
    private static final String[] LABELS = {
        "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（二）部分公开", "1.属于国家秘密", "2.其他法律行政法规禁止公开"
    };
    private static final String FULL = "\t1\t0\t0\t0\t0\t0\t1\n";
    private static final String BLANK = "\t1\t0\t\t0\t0\t0\t1\n";

    private static TableReading read(String... rows) {
        StringBuilder table = new StringBuilder(HEADER);
        for (int i = 0; i < rows.length; i++) {
            table.append(LABELS[i]).append(rows[i]);
        }
        return TableReading.of(table.toString());
    }

    @Test
    void aBlankAmongThreeFullRowsIsOdd() {
        assertThat(read(FULL, FULL, FULL, BLANK).doubts("ISOLATED_BLANK"))
                .containsExactly("requests.partiallyDisclosed '（二）部分公开\t1\t0\t\t0\t0\t0\t1' []");
        assertThat(read(FULL, FULL, BLANK).doubts("ISOLATED_BLANK")).isEmpty();
        assertThat(read(FULL, FULL, FULL, BLANK, BLANK).doubts("ISOLATED_BLANK"))
                .isEmpty();
        assertThat(read(FULL, FULL, FULL, FULL).doubts("ISOLATED_BLANK")).isEmpty();
    }

    @Test
    void theRowsOfTheTablesBeforeCountToo() {
        String proactive = "栗江镇2024年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t2\t3\n";
        TableReading reading = TableReading.of(proactive + "行政规范性文件\t4\t5\t6\n" + HEADER.substring(HEADER.indexOf("三、"))
                + LABELS[0] + FULL + LABELS[1] + BLANK);

        assertThat(reading.codes("requests.carriedIn")).containsExactly("ISOLATED_BLANK");
    }

    @Test
    void blankCellsFoundByCountingLineBreaksAreToldOnceForTheTable() {
        String full = "\n1\n0\n0\n0\n0\n0\n1\n";
        TableReading reading = read(full, "\n1\n\n0\n0\n0\n0\n1\n", "\n1\n0\n\n0\n0\n0\n1\n", full);

        assertThat(reading.cells("requests.carriedIn")).isEqualTo("1 _ 0 0 0 0 1");
        assertThat(reading.cells("requests.disclosed")).isEqualTo("1 0 _ 0 0 0 1");
        assertThat(reading.doubts("BLANKS_COUNTED")).hasSize(1);
        assertThat(reading.doubts("BLANKS_COUNTED").get(0))
                .startsWith("requests '一、本年新收")
                .endsWith("0\n1' [2]");
        assertThat(read(full, full).doubts("BLANKS_COUNTED")).isEmpty();
    }

    @Test
    void paddingThatMayBeABlankCellIsTold() {
        TableReading reading =
                read("\t1\t0\t0\t0\t0\t0\t1\t\t\n", "\t1\t0\t\t0\t0\t0\t1\t\t\n", "\t1\t0\t0\t0\t0\t0\t1\t\t\n");

        assertThat(reading.cells("requests.carriedIn")).isEqualTo("1 0 _ 0 0 0 1");
        assertThat(reading.doubts("PADDING_OR_BLANK"))
                .containsExactly("requests.carriedIn '二、上年结转政府信息公开申请数量\t1\t0\t\t0\t0\t0\t1' [1 0 0 0 0 1]");
    }

    @Test
    void aShiftedRowIsReadAndTold() {
        TableReading reading = read(FULL, FULL, FULL, "\t" + FULL);

        assertThat(reading.tableLines()).contains("requests.partiallyDisclosed （二）部分公开: 1 0 0 0 0 0 1");

        TableReading shifted =
                read("\t1\t0\t0\t0\t0\t0\t1\t\n", "\t1\t0\t0\t0\t0\t0\t1\t\n", "\t\t1\t0\t0\t0\t0\t0\t1\n");

        assertThat(shifted.tableLines()).contains("requests.disclosed （一）予以公开: 1 0 0 0 0 0 1");
        assertThat(shifted.doubts("ROW_SHIFTED"))
                .containsExactly("requests.disclosed '（一）予以公开\t\t1\t0\t0\t0\t0\t0\t1' []");
    }

    @Test
    void digitsTakenApartAreToldAsPrinted() {
        assertThat(read("0000000\n", FULL).doubts("DIGITS_GLUED"))
                .containsExactly("requests.newlyReceived '一、本年新收政府信息公开申请数量0000000' [0000000]");
    }

    @Test
    void anUnreadableCellIsToldAtItsPlaceAndLeavesTheOthersRead() {
        TableReading reading = read("\t1\t0\t007\t0\t0\t0\t1\n");

        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("1 0 ? 0 0 0 1");
        assertThat(reading.doubts("CELL_UNREADABLE")).containsExactly("requests.newlyReceived.research '007' [007]");
    }
}
