package io.github.ogireport.internal.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Tables over page breaks. */
class PdfPageBreakTest {
    private static final double[] COLUMNS = {50, 122, 154, 186};

    @Test
    void a_table_goes_on_and_page_numbers_come_after_it() throws IOException {
        DrawnPdf drawn = new DrawnPdf().page().lines(COLUMNS, new double[] {300, 320, 340});
        row(drawn, 314, "一、新收", "1", "2");
        row(drawn, 334, "二、结转", "3", "4").text(190, 390, "- 1 -");
        drawn.page().lines(COLUMNS, new double[] {50, 70});
        row(drawn, 64, "三、办结", "", "6").text(50, 100, "后").text(190, 390, "- 2 -");
        assertThat(read(drawn)).isEqualTo("""
                        | 一、新收 | 1 | 2 |
                        | 二、结转 | 3 | 4 |
                        | 三、办结 |  | 6 |
                        - 1 -
                        后
                        - 2 -
                        """);
    }

    @Test
    void other_columns_are_another_table() throws IOException {
        DrawnPdf drawn = new DrawnPdf().page().lines(COLUMNS, new double[] {300, 320});
        row(drawn, 314, "甲", "1", "2");
        drawn.page()
                .lines(new double[] {50, 100, 186}, new double[] {50, 70})
                .text(52, 64, "乙")
                .text(110, 64, "3");
        assertThat(read(drawn)).isEqualTo("| 甲 | 1 | 2 |\n| 乙 | 3 |\n");
    }

    @Test
    void a_row_without_borders_at_the_break_is_one_row() throws IOException {
        DrawnPdf drawn = new DrawnPdf().page().stroke(50, 340, 186, 340);
        for (double x : COLUMNS) {
            drawn.stroke(x, 340, x, 395);
        }
        row(drawn, 354, "2.其他法律", "31024", "7");
        drawn.page().stroke(50, 70, 186, 70);
        for (double x : COLUMNS) {
            drawn.stroke(x, 5, x, 70);
        }
        row(drawn, 20, "禁止公开", "5", "");
        assertThat(read(drawn)).isEqualTo("| 2.其他法律禁止公开 | 310245 | 7 |\n");
    }

    @Test
    void rows_with_labels_of_their_own_stay_rows_though_the_border_at_the_break_is_missing() throws IOException {
        DrawnPdf drawn = new DrawnPdf().page().stroke(50, 340, 186, 340);
        for (double x : COLUMNS) {
            drawn.stroke(x, 340, x, 395);
        }
        row(drawn, 354, "1.国家秘密", "1", "2");
        drawn.page().lines(COLUMNS, new double[] {50, 70});
        row(drawn, 64, "2.其他", "", "4");
        assertThat(read(drawn)).isEqualTo("| 1.国家秘密 | 1 | 2 |\n| 2.其他 |  | 4 |\n");
    }

    @Test
    void a_number_that_fills_its_cell_goes_on_in_a_row_without_a_label() throws IOException {
        DrawnPdf drawn = new DrawnPdf().page().lines(COLUMNS, new double[] {300, 320});
        row(drawn, 314, "1.国家秘密", "31024", "2");
        drawn.page().lines(COLUMNS, new double[] {50, 70, 90});
        row(drawn, 64, "", "5", "");
        row(drawn, 84, "2.其他", "8", "9");
        assertThat(read(drawn)).isEqualTo("| 1.国家秘密 | 310245 | 2 |\n| 2.其他 | 8 | 9 |\n");
    }

    @Test
    void values_under_headers_on_the_page_before_stay_a_row() throws IOException {
        DrawnPdf drawn = new DrawnPdf().page().lines(COLUMNS, new double[] {300, 320});
        row(drawn, 314, "结果维持", "纠正", "总计");
        drawn.page().lines(COLUMNS, new double[] {50, 70});
        row(drawn, 64, "1", "2", "3");
        assertThat(read(drawn)).isEqualTo("| 结果维持 | 纠正 | 总计 |\n| 1 | 2 | 3 |\n");
    }

    @Test
    void a_label_of_several_rows_goes_on() throws IOException {
        DrawnPdf drawn = new DrawnPdf().page();
        group(drawn, 300).text(52, 314, "不予公开").text(124, 314, "甲").text(156, 314, "7");
        drawn.text(124, 334, "乙").text(156, 334, "8").page();
        group(drawn, 50)
                .text(124, 64, "丙")
                .text(156, 64, "9")
                .text(124, 84, "丁")
                .text(156, 84, "10");
        assertThat(read(drawn)).isEqualTo("""
                        | 不予公开 | 甲 | 7 |
                        | ^ | 乙 | 8 |
                        | ^ | 丙 | 9 |
                        | ^ | 丁 | 10 |
                        """);
    }

    private static DrawnPdf group(DrawnPdf drawn, double top) {
        for (double x : COLUMNS) {
            drawn.stroke(x, top, x, top + 40);
        }
        return drawn.stroke(50, top, 186, top)
                .stroke(122, top + 20, 186, top + 20)
                .stroke(50, top + 40, 186, top + 40);
    }

    private static DrawnPdf row(DrawnPdf drawn, double y, String label, String first, String second) {
        return drawn.text(52, y, label).text(124, y, first).text(156, y, second);
    }

    private static String read(DrawnPdf drawn) throws IOException {
        return GridDump.dump(PdfSource.read(drawn.bytes(), PdfLimits.defaults()));
    }
}
