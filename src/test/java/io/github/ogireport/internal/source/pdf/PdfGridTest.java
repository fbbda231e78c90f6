package io.github.ogireport.internal.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.source.SourceBlock.SourceTable;
import io.github.ogireport.internal.source.SourceDocument;
import io.github.ogireport.place.PagePlace;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Grids by the way in which their lines are drawn. */
class PdfGridTest {
    private static final double[] COLUMNS = {50, 150, 200, 250};
    private static final double[] ROWS = {50, 70, 90};
    private static final String GRID = """
            | 规章 | 12 |  |
            | 行政许可 | 3 | 4 |
            """;

    @Test
    void lines_are_strokes() throws IOException {
        assertThat(read(filled().lines(COLUMNS, ROWS))).isEqualTo(GRID);
    }

    @Test
    void lines_are_a_thin_rectangle_for_each_side_of_a_cell() throws IOException {
        DrawnPdf drawn = filled();
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 3; column++) {
                double left = COLUMNS[column];
                double width = COLUMNS[column + 1] - left;
                drawn.fill(left + 0.5, ROWS[row], width - 1, 0.7).fill(left + 0.5, ROWS[row + 1] - 0.7, width - 1, 0.7);
                drawn.fill(left, ROWS[row] + 0.5, 0.7, 19).fill(left + width - 0.7, ROWS[row] + 0.5, 0.7, 19);
            }
        }
        assertThat(read(drawn)).isEqualTo(GRID);
    }

    @Test
    void lines_are_double() throws IOException {
        DrawnPdf drawn = filled().lines(COLUMNS, ROWS);
        drawn.lines(new double[] {51.8, 151.8, 201.8, 251.8}, new double[] {51.8, 71.8, 91.8});
        assertThat(read(drawn)).isEqualTo(GRID);
    }

    @Test
    void lines_are_dots() throws IOException {
        DrawnPdf drawn = filled();
        for (double x : COLUMNS) {
            for (double y = 50; y <= 90; y += 2) {
                drawn.fill(x, y, 1, 1);
            }
        }
        for (double y : ROWS) {
            for (double x = 50; x <= 250; x += 2) {
                drawn.fill(x, y, 1, 1);
            }
        }
        assertThat(read(drawn)).isEqualTo(GRID);
    }

    @Test
    void a_line_that_is_missing_merges_cells() throws IOException {
        DrawnPdf drawn =
                filled().stroke(50, 50, 50, 90).stroke(150, 50, 150, 90).stroke(250, 50, 250, 90);
        drawn.stroke(200, 70, 200, 90)
                .stroke(50, 50, 250, 50)
                .stroke(50, 90, 250, 90)
                .stroke(150, 70, 250, 70);
        assertThat(read(drawn)).isEqualTo("""
                        | 规章行政许可 | 12 | < |
                        | ^ | 3 | 4 |
                        """);
    }

    @Test
    void sides_may_be_open() throws IOException {
        DrawnPdf drawn = filled().stroke(150, 50, 150, 90).stroke(200, 50, 200, 90);
        for (double y : ROWS) {
            drawn.stroke(50, y, 250, y);
        }
        assertThat(read(drawn)).isEqualTo(GRID);
    }

    @Test
    void a_label_that_reaches_over_the_whole_page_has_only_its_side_drawn() throws IOException {
        DrawnPdf drawn = new DrawnPdf().page().text(55, 74, "办理").stroke(50, 50, 50, 90);
        drawn.lines(new double[] {100, 200, 250}, ROWS);
        drawn.text(105, 64, "规章").text(205, 64, "12").text(105, 84, "许可").text(205, 84, "3");

        assertThat(read(drawn)).isEqualTo("""
                | 办理 | 规章 | 12 |
                | ^ | 许可 | 3 |
                """);
    }

    @Test
    void words_that_go_on_over_a_border_do_not_show_how_far_text_keeps_from_it() throws IOException {
        DrawnPdf drawn =
                new DrawnPdf().page().text(60, 64, "本").text(70, 64, "列").text(80, 64, "数据");
        drawn.lines(new double[] {50, 80, 150, 200}, ROWS).text(155, 64, "甲乙丙丁");
        drawn.text(85, 84, "规章").text(157.5, 78, "3102456").text(172.5, 88, "8");

        assertThat(read(drawn)).isEqualTo("""
                | 本列 | 数据 | 甲乙丙丁 |
                |  | 规章 | 31024568 |
                """);
    }

    @Test
    void pages_may_be_rotated_and_their_text_too() throws IOException {
        DrawnPdf drawn = new DrawnPdf().page().rotated(90).raw("0 1 -1 0 400 0 cm");
        fillIn(drawn).lines(COLUMNS, ROWS);
        assertThat(read(drawn)).isEqualTo(GRID);
        DrawnPdf lying = new DrawnPdf().page().raw("0 1 -1 0 400 0 cm");
        fillIn(lying).lines(COLUMNS, ROWS);
        assertThat(read(lying)).isEqualTo(GRID);
    }

    @Test
    void a_place_is_a_page_and_the_box_of_a_cell() throws IOException {
        SourceDocument document = document(filled().lines(COLUMNS, ROWS));
        SourceTable table = (SourceTable) document.blocks().get(0);
        assertThat(document.places().at(table.cells().get(2).start())).isEqualTo(new PagePlace(1, 200, 50, 50, 20));
    }

    @Test
    void white_lines_and_white_text_are_not_seen() throws IOException {
        DrawnPdf drawn = filled().lines(COLUMNS, ROWS).raw("1 1 1 rg 1 1 1 RG");
        drawn.text(205, 64, "99").stroke(225, 50, 225, 90);
        assertThat(read(drawn)).isEqualTo(GRID);
    }

    @Test
    void transparent_and_covered_text_is_not_seen() throws IOException {
        DrawnPdf drawn = new DrawnPdf()
                .page()
                .text(205, 64, "99")
                .raw("1 1 1 rg")
                .fill(201, 51, 48, 18)
                .raw("0 0 0 rg");
        fillIn(drawn).lines(COLUMNS, ROWS).raw("3 Tr").text(205, 64, "77").raw("0 Tr");
        assertThat(read(drawn)).isEqualTo(GRID.replace("12 |  |", "12 | ? |"));
    }

    @Test
    void a_box_around_prose_is_no_table() throws IOException {
        DrawnPdf drawn = new DrawnPdf().page().text(60, 64, "总体情况").lines(new double[] {50, 250}, ROWS);
        assertThat(read(drawn)).isEqualTo("总体情况\n");
    }

    @Test
    void lines_around_a_table_stand_before_and_after_it() throws IOException {
        DrawnPdf drawn = filled().lines(COLUMNS, ROWS).text(50, 120, "后").text(50, 40, "前");
        assertThat(read(drawn)).isEqualTo("前\n" + GRID + "后\n");
    }

    private static DrawnPdf filled() {
        return fillIn(new DrawnPdf().page());
    }

    private static DrawnPdf fillIn(DrawnPdf drawn) {
        drawn.text(55, 64, "规章").text(155, 64, "12");
        return drawn.text(55, 84, "行政许可").text(155, 84, "3").text(205, 84, "4");
    }

    private static SourceDocument document(DrawnPdf drawn) throws IOException {
        return PdfSource.read(drawn.bytes(), PdfLimits.defaults());
    }

    private static String read(DrawnPdf drawn) throws IOException {
        return GridDump.dump(document(drawn));
    }
}
