package io.github.ogireport.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
    @Test
    void a_block_is_a_line_and_a_table_row_is_a_line_with_tabs() {
        assertThat(text("""
                <h2>一、总体情况</h2><div>甲<b>乙</b><br>丙</div>
                <table><tr><td>规章</td><td>1</td><td></td><td> 3 </td></tr>
                <tr><td>行政规范<br>性文件</td><td><p>4</p><p>5</p></td></tr></table><p>尾</p>
                """)).isEqualTo("一、总体情况\n甲乙\n丙\n规章\t1\t\t3\n行政规范 性文件\t4 5\n尾\n");
    }

    @Test
    void a_merged_cell_is_written_once() {
        assertThat(text("""
                <table><tr><td rowspan="2">三、结果</td><td>（一）予以公开</td><td>0</td><td></td></tr>
                <tr><td>（二）部分公开</td><td></td><td>2</td></tr><tr><td colspan="2">四、结转</td><td>1</td><td>1</td></tr></table>
                """)).isEqualTo("三、结果\t（一）予以公开\t0\t\n（二）部分公开\t\t2\n四、结转\t1\t1\n");
    }

    @Test
    void a_table_around_a_table_is_layout() {
        assertThat(text("<table><tr><td>栏目<table><tr><td>a</td><td>b</td></tr></table></td><td>旁栏</td></tr></table>"))
                .isEqualTo("栏目\na\tb\n旁栏\n");
    }

    @Test
    void preformatted_text_keeps_its_lines_blanks_and_tabs() {
        assertThat(text("<p>甲\n乙</p><pre>规章\t1\t\t3\r\n\n行政  许可<b>\n9</b></pre>尾 \n巴"))
                .isEqualTo("甲 乙\n规章\t1\t\t3\n\n行政  许可\n9\n尾 巴\n");
        assertThat(text("<div style='White-Space: pre-wrap'>规章\n0\n\n2<br>丙</div><div>丁\n戊</div>"))
                .isEqualTo("规章\n0\n\n2\n丙\n丁 戊\n");
        assertThat(text("<pre>1\r<b>2</b>\n3</pre>")).isEqualTo("1\n2\n3\n");
        assertThat(text("<table style='white-space:pre'><tr><td>规\n章</td><td>1</td></tr></table><p>丁\n戊</p>"))
                .isEqualTo("规 章\t1\n丁 戊\n");
    }

    @Test
    void scripts_styles_and_hidden_parts_are_left_out() {
        assertThat(text("""
                <html><head><title>t</title><style>p{}</style></head><body><script>var a="<p>x</p>";</script>
                <p style="display: none">隐</p><p hidden>藏</p><p>见</p>
                <table><tr><td>1<span style="display:none">9</span></td></tr></table></body></html>
                """)).isEqualTo("见\n1\n");
    }

    @Test
    void hidden_rows_and_cells_of_a_table_are_left_out() {
        assertThat(text("""
                <table><tr hidden><td>旧</td><td>7</td></tr><tbody style="display:none"><tr><td>藏</td><td>8</td></tr></tbody>
                <tr><td>规章</td><td style="display: none">9</td><td>1</td></tr></table>
                """)).isEqualTo("规章\t1\n");
    }

    @Test
    void bytes_that_do_not_fit_are_replaced_and_told() {
        byte[] page = "<meta charset=utf-8><p>甲?乙</p>".getBytes(StandardCharsets.UTF_8);
        page[new String(page, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xFF;

        Extraction extraction = new HtmlText().extract(page);

        assertThat(extraction.texts()).containsExactly("甲\uFFFD乙\n");
        assertThat(codes(extraction)).containsExactly("UNDECODABLE_BYTES [1, UTF-8]");
    }

    @Test
    void few_bad_bytes_in_a_page_that_declares_nothing_do_not_change_its_charset() {
        byte[] page = "<p>政府信息公开工作年度报告，甲?乙</p>".getBytes(StandardCharsets.UTF_8);
        page[new String(page, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xFF;

        Extraction extraction = new HtmlText().extract(page);

        assertThat(extraction.texts()).containsExactly("政府信息公开工作年度报告，甲\uFFFD乙\n");
        assertThat(codes(extraction)).containsExactly("UNDECODABLE_BYTES [1, UTF-8]");
    }

    @ParameterizedTest
    @CsvSource({
        "<p>行政機關</p>, GB18030, CHARSET_INFERRED [GB18030]",
        "<meta charset=nonsense><p>行政機關</p>, GB18030, CHARSET_INFERRED [GB18030]",
        "<meta charset=gb2312><p>行政機關</p>, GB18030, ''",
        "<p>行政機關</p>, UTF-8, ''"
    })
    void a_charset_that_nothing_declares_is_told(String page, String charset, String told) {
        Extraction extraction = new HtmlText().extract(page.getBytes(Charset.forName(charset)));

        assertThat(extraction.texts()).containsExactly("行政機關\n");
        assertThat(String.join(", ", codes(extraction))).isEqualTo(told);
    }

    @Test
    void a_page_nested_without_end_is_read() {
        String deep = "<div>".repeat(100_000) + "底" + "</div>".repeat(100_000);

        assertThat(text(deep)).isEqualTo("底\n");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "UTF-8, gb2312",
        "GB18030, gb2312",
        "GB18030, gbk",
        "GB18030, ''",
        "Big5, big5",
        "GB18030, nonsense"
    })
    void the_charset_is_found_whatever_the_page_declares(String real, String declared) {
        String page = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=" + declared
                + "'></head><body><p>行政機關</p></body></html>";

        assertThat(new HtmlText().extract(page.getBytes(Charset.forName(real))).texts())
                .containsExactly("行政機關\n");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16BE", "UTF-16LE", "UTF-8"})
    void a_byte_order_mark_tells_the_charset(String charset) {
        byte[] page = ("\uFEFF<p>甲</p>").getBytes(Charset.forName(charset));

        assertThat(new HtmlText().extract(page).texts()).containsExactly("甲\n");
    }

    private static List<String> codes(Extraction extraction) {
        return extraction.notes().stream()
                .map(note -> note.code() + " " + note.arguments())
                .toList();
    }

    private static String text(String page) {
        return new HtmlText()
                .extract(page.getBytes(StandardCharsets.UTF_8))
                .texts()
                .get(0);
    }
}
