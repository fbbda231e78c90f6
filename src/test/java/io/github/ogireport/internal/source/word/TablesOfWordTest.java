package io.github.ogireport.internal.source.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The grid of a table in a Word document is that which a person sees. */
class TablesOfWordTest {
    @Test
    void paragraphs_and_tables_come_in_order_and_blank_cells_stay_in_their_places() throws IOException {
        assertThat(WordFileMaker.document("""
                                二、主动公开政府信息情况
                                | 规章 | 1 | |
                                | 行政许可 | | 3 |

                                三、收到和处理政府信息公开申请情况
                                """).dump()).isEqualTo("""
                        二、主动公开政府信息情况
                        | 规章 | 1 |  |
                        | 行政许可 |  | 3 |
                        三、收到和处理政府信息公开申请情况
                        """);
    }

    @Test
    void cells_span_columns_and_rows() throws IOException {
        assertThat(WordFileMaker.document("""
                                | (gridSpan=2)行政复议 | (gridSpan=2)行政诉讼 |
                                | (vMerge=restart)结果维持 | 总计 | 结果维持 | (vMerge=restart)总计 |
                                | (vMerge) | 1 | 2 | (vMerge) |
                                | (vMerge=continue) | 3 | 4 | 5 |
                                """).dump()).isEqualTo("""
                        | 1x2: 行政复议 | 1x2: 行政诉讼 |
                        | 3x1: 结果维持 | 总计 | 结果维持 | 2x1: 总计 |
                        | @1: 1 | 2 |
                        | @1: 3 | 4 | 5 |
                        """);
    }

    @Test
    void a_row_may_begin_after_columns_that_it_leaves_out() throws IOException {
        String row =
                "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr><w:tc><w:p><w:r><w:t>7</w:t></w:r></w:p></w:tc></w:tr>";

        assertThat(WordFileMaker.document("<w:tbl>" + WordFileMaker.row("| 甲 | 乙 | 丙 |") + row + "</w:tbl>")
                        .dump())
                .isEqualTo("""
                        | 甲 | 乙 | 丙 |
                        | @2: 7 |
                        """);
    }

    @Test
    void cells_merged_in_the_old_way_are_one() throws IOException {
        assertThat(WordFileMaker.document("""
                                | (hMerge=restart)行政复议 | (hMerge) | (hMerge=restart)行政诉讼 | (hMerge=continue) |
                                | 1 | 2 | 3 | 4 |
                                """).dump()).isEqualTo("""
                        | 1x2: 行政复议 | 1x2: 行政诉讼 |
                        | 1 | 2 | 3 | 4 |
                        """);
    }

    @Test
    void a_merge_without_a_beginning_is_a_cell_that_is_not_certain() throws IOException {
        assertThat(WordFileMaker.document("""
                                | (gridSpan=2)合计 | 1 |
                                | (vMerge) | 2 | 3 |
                                """).dump()).isEqualTo("""
                        | 1x2: 合计 | 1 |
                        | ? | 2 | 3 |
                        """);
    }

    @Test
    void text_in_a_part_of_a_merged_cell_that_is_not_shown_makes_the_cell_uncertain() throws IOException {
        assertThat(WordFileMaker.document("""
                                | 规章 | (vMerge=restart)1 | 3 |
                                | 规范性文件 | (vMerge)2 | 4 |
                                """).dump()).isEqualTo("""
                        | 规章 | 2x1: ?1 | 3 |
                        | 规范性文件 | @2: 4 |
                        """);
    }

    @Test
    void controls_around_rows_cells_and_text_change_nothing() throws IOException {
        String control = "<w:sdt><w:sdtPr><w:alias w:val=\"数\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        String row = "<w:tr>" + cell.formatted("规章") + control.formatted(cell.formatted("12")) + cell.formatted("3")
                + "</w:tr>";

        assertThat(WordFileMaker.document("<w:tbl>" + WordFileMaker.row("| 甲 | 乙 | 丙 |") + control.formatted(row)
                                + WordFileMaker.row(
                                        "| 丁 | <w:p>" + control.formatted("<w:r><w:t>5</w:t></w:r>") + "</w:p> | 6 |")
                                + "</w:tbl>")
                        .dump())
                .isEqualTo("""
                        | 甲 | 乙 | 丙 |
                        | 规章 | 12 | 3 |
                        | 丁 | 5 | 6 |
                        """);
    }

    @Test
    void several_paragraphs_and_line_breaks_stay_in_one_cell() throws IOException {
        String number = "<w:p/><w:p><w:r><w:t>1</w:t><w:br/><w:t>2</w:t></w:r></w:p><w:p/>";

        assertThat(WordFileMaker.document("| 商业 | " + number + " | |").dump()).isEqualTo("| 商业 | 1⏎2 |  |\n");
    }

    @Test
    void a_table_that_lays_out_a_page_is_taken_apart() throws IOException {
        String inner = WordFileMaker.blocks("""
                总体情况如下：
                | 规章 | 1 |
                | 行政许可 | 2 |
                """);

        assertThat(WordFileMaker.document("| 导航 | " + inner + " |\n| (gridSpan=2)版权所有 |")
                        .dump())
                .isEqualTo("""
                        导航
                        总体情况如下：
                        | 规章 | 1 |
                        | 行政许可 | 2 |
                        版权所有
                        """);
    }

    @Test
    void prose_in_a_row_of_its_own_is_lines_between_two_tables() throws IOException {
        String prose = "全年主动公开政府信息，办理依申请公开，".repeat(10);

        assertThat(WordFileMaker.document("| 甲 | 1 |\n| (gridSpan=2)" + prose + " |\n| 乙 | 2 |")
                        .dump())
                .isEqualTo("| 甲 | 1 |\n" + prose + "\n| 乙 | 2 |\n");
    }

    @Test
    void a_frame_around_a_number_is_no_table_and_a_table_in_a_cell_of_data_makes_it_unreadable() throws IOException {
        assertThat(WordFileMaker.document("| 规章 | " + WordFileMaker.blocks("| 27 |") + " | "
                                + WordFileMaker.blocks("| 2 | 7 |") + " |")
                        .dump())
                .isEqualTo("| 规章 | 27 | ?2⏎7 |\n");
    }

    @Test
    void rows_of_one_cell_are_lines() throws IOException {
        assertThat(WordFileMaker.document("| 甲县2024年报告 |\n| 一、总体情况 |").dump()).isEqualTo("甲县2024年报告\n一、总体情况\n");
    }

    @Test
    void a_span_of_more_columns_than_a_table_can_have_is_not_believed() throws IOException {
        assertThat(WordFileMaker.document("| 规章 | (gridSpan=2000000000)1 |").dump())
                .isEqualTo("| ?规章 | 1x63: ?1 |\n");
    }

    @Test
    void a_deleted_cell_is_not_there_and_the_others_keep_their_places() throws IOException {
        assertThat(WordFileMaker.document("""
                                | 信息内容 | (cellDel)件 | 制发 | 废止 |
                                | 规章 | (cellDel)9 | (cellIns)1 | (vMerge=restart)2 |
                                | (cellDel)文件 | (cellDel)9 | (cellDel)4 | (cellDel)8 |
                                | (cellDel)许可 | 3 | 7 | (vMerge) |
                                """).dump()).isEqualTo("""
                        | 信息内容 | @2: 制发 | 废止 |
                        | 规章 | @2: 1 | 2x1: 2 |
                        | @1: 3 | 7 |
                        """);
    }

    @Test
    void a_cell_merged_with_one_that_was_deleted_is_not_certain() throws IOException {
        assertThat(WordFileMaker.document("""
                                | 甲 | (cellDel,hMerge=restart)乙 | (hMerge)丙 | (cellDel,vMerge=restart)丁 |
                                | 1 | 2 | 3 | (vMerge)4 |
                                """).dump()).isEqualTo("""
                        | 甲 | @2: ?丙 |
                        | 1 | 2 | 3 | ?4 |
                        """);
    }
}
