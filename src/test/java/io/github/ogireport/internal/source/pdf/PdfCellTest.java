package io.github.ogireport.internal.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What stands in one cell: the middle one of three, 32 points wide and 40 high, between cells with a padding of 2 points. */
class PdfCellTest {
    @Test
    void a_wrapped_label_is_joined_without_a_blank() throws IOException {
        assertThat(cell(new DrawnPdf().page().text(92, 64, "科研").text(92, 76, "机构")))
                .isEqualTo("科研机构");
    }

    @Test
    void stacked_characters_are_one_word() throws IOException {
        DrawnPdf drawn =
                new DrawnPdf().page().text(100, 60, "自").text(100, 71, "然").text(100, 82, "人");
        assertThat(cell(drawn)).isEqualTo("自然人");
    }

    @Test
    void columns_of_upright_writing_are_read_in_the_order_in_which_they_were_written() throws IOException {
        DrawnPdf drawn = new DrawnPdf().page().text(106, 62, "其").text(106, 73, "他");
        assertThat(cell(drawn.text(94, 62, "处").text(94, 73, "理"))).isEqualTo("其他处理");
    }

    @Test
    void a_number_is_joined_where_no_more_digits_fitted() throws IOException {
        assertThat(cell(new DrawnPdf().page().text(92, 64, "31024").text(92, 76, "5")))
                .isEqualTo("310245");
    }

    @Test
    void numbers_under_each_other_with_room_beside_them_are_not_one_number() throws IOException {
        assertThat(cell(new DrawnPdf().page().text(92, 64, "310").text(92, 76, "2")))
                .isEqualTo("?310 2");
    }

    @Test
    void numbers_of_a_column_that_all_break_at_its_widest_line_are_joined_though_the_border_is_rounded()
            throws IOException {
        assertThat(column(115.3, "310/2", "311/25", "456/7"))
                .isEqualTo("| 左左左 | 3102 |\n| 左左左 | 31125 |\n| 左左左 | 4567 |\n");
        assertThat(column(115.3, "310/2", "311/25", "45"))
                .isEqualTo("| 左左左 | ?310 2 |\n| 左左左 | ?311 25 |\n| 左左左 | 45 |\n");
        assertThat(column(115.3, "310/2", "3112/5", "456/7")).contains("?310 2", "?456 7");
        assertThat(column(118, "310/2", "311/25", "456/7")).contains("?310 2", "?311 25", "?456 7");
    }

    @Test
    void digits_apart_are_not_one_number() throws IOException {
        assertThat(cell(new DrawnPdf().page().text(92, 64, "3").text(103, 64, "1")))
                .isEqualTo("3 1");
    }

    @Test
    void a_digit_printed_twice_is_one_digit() throws IOException {
        DrawnPdf drawn = new DrawnPdf().page().text(92, 64, "11").text(92.4, 64, "11");
        assertThat(cell(drawn)).isEqualTo("11");
    }

    @Test
    void digits_on_other_digits_are_unreadable() throws IOException {
        assertThat(cell(new DrawnPdf().page().text(92, 64, "1").text(92.2, 64, "7")))
                .startsWith("?");
    }

    @Test
    void a_raised_mark_is_an_aside() throws IOException {
        assertThat(cell(new DrawnPdf()
                        .page()
                        .text(92, 64, "27")
                        .sized(6)
                        .text(102, 60, "1")
                        .sized(10)))
                .isEqualTo("27{1}");
    }

    @Test
    void a_number_struck_out_is_unreadable_and_an_underlined_one_is_not() throws IOException {
        assertThat(cell(new DrawnPdf().page().text(92, 64, "27").stroke(91, 61, 103, 61)))
                .isEqualTo("?27");
        assertThat(cell(new DrawnPdf().page().text(92, 64, "27").stroke(91, 65.2, 103, 65.2)))
                .isEqualTo("27");
    }

    @Test
    void a_drawn_sign_is_no_blank() throws IOException {
        assertThat(cell(new DrawnPdf().page().raw("95 330 m 105 340 l 110 325 l S")))
                .isEqualTo("?");
    }

    @Test
    void a_number_that_crosses_the_border_is_unreadable_in_both_cells() throws IOException {
        assertThat(row(new DrawnPdf().page().text(105, 64, "123456"))).isEqualTo("| 左 | ?123 | ?456 右 |\n");
    }

    @Test
    void what_a_clip_cuts_off_makes_the_cell_unreadable() throws IOException {
        DrawnPdf drawn = new DrawnPdf()
                .page()
                .raw("q 90 300 20 80 re W n")
                .text(92, 64, "12345")
                .raw("Q");
        assertThat(cell(drawn)).startsWith("?");
    }

    /** A column up to {@code right} with a cell each, whose lines are parted by strokes. */
    private static String column(double right, String... cells) throws IOException {
        DrawnPdf drawn = new DrawnPdf().page();
        double[] rows = new double[cells.length + 1];
        for (int i = 0; i <= cells.length; i++) {
            rows[i] = 50 + 40 * i;
        }
        for (int i = 0; i < cells.length; i++) {
            String[] lines = cells[i].split("/", -1);
            drawn.text(52, rows[i] + 14, "左左左");
            for (int j = 0; j < lines.length; j++) {
                drawn.text(92, rows[i] + 14 + 12 * j, lines[j]);
            }
        }
        drawn.lines(new double[] {50, 90, right}, rows);
        return GridDump.dump(PdfSource.read(drawn.bytes(), PdfLimits.defaults()));
    }

    private static String cell(DrawnPdf drawn) throws IOException {
        String row = row(drawn);
        return row.substring("| 左 | ".length(), row.indexOf(" | 右"));
    }

    private static String row(DrawnPdf drawn) throws IOException {
        drawn.lines(new double[] {50, 90, 122, 162}, new double[] {50, 90})
                .text(52, 64, "左")
                .text(150, 64, "右");
        return GridDump.dump(PdfSource.read(drawn.bytes(), PdfLimits.defaults()));
    }
}
