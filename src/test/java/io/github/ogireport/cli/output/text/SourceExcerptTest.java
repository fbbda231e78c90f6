package io.github.ogireport.cli.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ReportParser;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.OutputWording;
import io.github.ogireport.path.ReportPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceExcerptTest {
    private static final String CELL = "requests.newlyReceived.total";

    @Test
    void a_row_of_a_text_is_shown_as_it_is_written() throws IOException {
        SourceExcerpt excerpt = excerpt("panjiang-2024", CELL).orElseThrow();

        assertThat(excerpt.line()).isEqualTo("53");
        assertThat(excerpt.before()).startsWith("一、本年新收政府信息公开申请数量");
        assertThat(excerpt.marked()).isEqualTo("0");
    }

    @Test
    void a_cell_on_a_line_of_its_own_is_shown_in_its_row() throws IOException {
        SourceExcerpt excerpt = excerpt("taoxi-2024", CELL).orElseThrow();

        assertThat(excerpt.before() + excerpt.marked() + excerpt.after())
                .isEqualTo("一、本年新收政府信息公开申请数量 | 自然人 0 | 商业企业 0 | 科研机构 0 | 社会公益组织 0 | 法律服务机构 0 | 其他 0 | 总计 0");
        assertThat(excerpt.marked()).isEqualTo("总计 0");
    }

    @Test
    void of_a_table_the_line_is_shown_with_which_it_begins() throws IOException {
        SourceExcerpt excerpt = excerpt("panjiang-2024", "requests").orElseThrow();

        assertThat(excerpt.line()).isEqualTo("50");
        assertThat(excerpt.marked()).startsWith("(本列数据的勾稽关系为");
    }

    @Test
    void an_escape_is_not_cut_apart() {
        String escapes = "\\u001B".repeat(20);
        for (int width = 30; width < 42; width++) {
            SourceExcerpt shown = new SourceExcerpt(false, "1", escapes, escapes, escapes).within(width);
            String line = shown.before() + shown.marked() + shown.after();

            assertThat(line).matches("(\\\\u001B|…)+");
            assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width);
        }
    }

    @Test
    void a_row_that_is_not_in_the_text_has_no_excerpt() throws IOException {
        assertThat(excerpt("taoxi-2024", "requests.otherReason")).isEmpty();
    }

    @Test
    void a_long_line_keeps_its_begin_and_what_stands_around_the_mark() {
        SourceExcerpt line = new SourceExcerpt(false, "1", "一".repeat(40), "二三", "四".repeat(40));
        SourceExcerpt shown = line.within(40);

        assertThat(DisplayWidth.of(shown.before() + shown.marked() + shown.after()))
                .isLessThanOrEqualTo(40);
        assertThat(shown.before()).startsWith("一").contains("…").endsWith("一");
        assertThat(shown.marked()).isEqualTo("二三");
        assertThat(shown.after()).startsWith("四").endsWith("…");
    }

    private static Optional<SourceExcerpt> excerpt(String report, String path) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/reports", report + ".txt"));
        CheckedReport checked = CheckedReport.of(report, ReportParser.parse(text));
        ReportPath parsed = ReportPath.parse(path);
        return SourceExcerpt.of(checked, parsed, checked.places().apply(parsed), new OutputWording(Locale.CHINESE));
    }
}
