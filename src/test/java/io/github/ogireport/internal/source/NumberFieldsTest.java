package io.github.ogireport.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fields of a column of running numbers in a text whose fields are separated. */
class NumberFieldsTest {
    @Test
    void runningNumbersBelowTheirHeaderAreNoFields() {
        assertThat(rest("""
                | 序号 | 信息内容 | 制发 |
                |---|---|---|
                | 1 | 规章 | 1 |
                |  | 其中：修订 | 1 |
                | 2 | 文件 | 4 |
                """)).isEqualTo("""
                | 信息内容 | 制发 |
                |---|---|
                | 规章 | 1 |
                | 其中：修订 | 1 |
                | 文件 | 4 |
                """);
    }

    @Test
    void theyBeginAnewBelowAHeaderAndMayBeNumerals() {
        assertThat(rest("序号\t内容\n（一）\t规章\n（二）\t文件\n第二十条\t\n序 號\t内容\n1.\t许可\n"))
                .isEqualTo("内容\n规章\n文件\n第二十条\t\n内容\n许可\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "序号\t内容\t数量\n1\t规章\t2\n3\t文件\t4\n",
                "序号\t内容\t数量\n规章\t1\t2\n",
                "编号\t内容\t数量\n1\t规章\t2\n2\t文件\t4\n",
                "序号 内容 数量\n1 规章 2\n",
                "序号\t内容\n按照顺序填写。\n1\t规章\n"
            })
    void otherTextsAreLeftAlone(String text) {
        assertThat(rest(text)).isEqualTo(text);
    }

    /** The text without what stands beside its cells. */
    private static String rest(String text) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (SourceBlock.SourceLine field :
                NumberFields.in(text, DelimitedRows.in(text).borders())) {
            rest.append(text, from, field.start());
            from = field.end();
        }
        return rest.append(text.substring(from)).toString();
    }
}
