package io.github.ogireport.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
    void scripts_styles_and_hidden_parts_are_left_out() {
        assertThat(text("""
                <html><head><title>t</title><style>p{}</style></head><body><script>var a="<p>x</p>";</script>
                <p style="display: none">隐</p><p hidden>藏</p><p>见</p>
                <table><tr><td>1<span style="display:none">9</span></td></tr></table></body></html>
                """)).isEqualTo("见\n1\n");
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

        assertThat(new HtmlText().extract(page.getBytes(Charset.forName(real)))).containsExactly("行政機關\n");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16BE", "UTF-16LE", "UTF-8"})
    void a_byte_order_mark_tells_the_charset(String charset) {
        byte[] page = ("\uFEFF<p>甲</p>").getBytes(Charset.forName(charset));

        assertThat(new HtmlText().extract(page)).containsExactly("甲\n");
    }

    private static String text(String page) {
        return new HtmlText().extract(page.getBytes(StandardCharsets.UTF_8)).get(0);
    }
}
