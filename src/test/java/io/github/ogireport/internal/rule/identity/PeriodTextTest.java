package io.github.ogireport.internal.rule.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paragraphs state the statistical period. */
class PeriodTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "统计期限为全年",
                "统计期间为全年",
                "统计时段为全年",
                "统计时限为全年",
                "统计周期为全年",
                "统计时间为全年",
                "1月1日至12月31日",
                "自 1 月 1 日起至 12 月 31 日止",
                "从2024年1月1日到2024年12月31日。",
                "1月    1日至12月31日"
            })
    void statesIt(String text) {
        assertThat(PeriodText.isIn(text)).isTrue();
        assertThat(PeriodText.isIn("数据" + text + "，下同")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "统一安排",
                "统计数据",
                "1月1日",
                "12月31日",
                "12月31日至1月1日",
                "1月2日至12月31日",
                "3月1日至12月31日",
                "1月1日至12月30日",
                "1月1日至10月31日",
                "月1日至12月31日",
                "1月1至12月31",
                "1月     1日至12月31日",
                "1月1     日至12月31日",
                "1月1日至12月"
            })
    void doesNotStateIt(String text) {
        assertThat(PeriodText.isIn(text)).isFalse();
    }
}
