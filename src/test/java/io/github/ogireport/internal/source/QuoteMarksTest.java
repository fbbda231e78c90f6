package io.github.ogireport.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.path.CellPath;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The marks before the lines of a quoted text. */
class QuoteMarksTest {
    @Test
    void aQuotedReportIsReadAsTheReport() {
        ParseResult result = ReportParser.parse("""
                张科长，报告如下，请审阅：

                > X县水利局
                > 2023年政府信息公开工作年度报告
                >
                > 三、收到和处理政府信息公开申请情况
                > 一、本年新收政府信息公开申请数量 | 4 | 0 | 0 | 0 | 0 | 1 | 5
                > > 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 2 | 2
                """);

        assertThat(result.report().title()).contains("X县水利局2023年政府信息公开工作年度报告");
        assertThat(result.report().agency()).contains("X县水利局");
        assertThat(numbers(result, RequestRow.NEWLY_RECEIVED)).containsExactly(4, 0, 0, 0, 0, 1, 5);
        assertThat(numbers(result, RequestRow.CARRIED_IN)).containsExactly(0, 0, 0, 0, 0, 2, 2);
    }

    @Test
    void aPathToAPageIsNoQuotation() {
        assertThat(marks("首页\n> 政务公开\n> 年度报告\n正文")).isEmpty();
    }

    @Test
    void aMarkGoesWithTheBlankAfterIt() {
        assertThat(marks(">一\n>> 二\n \n > \t三")).isEqualTo("0-1 3-6 10-13");
    }

    private static List<Integer> numbers(ParseResult result, RequestRow row) {
        return Arrays.stream(Applicant.values())
                .map(applicant ->
                        result.report().cell(CellPath.of(row, applicant)).orElseThrow())
                .map(cell -> cell.asInt().orElseThrow())
                .toList();
    }

    private static String marks(String text) {
        return QuoteMarks.in(text).stream()
                .map(mark -> mark.start() + "-" + mark.end())
                .collect(Collectors.joining(" "));
    }
}
