package io.github.ogireport.internal.statement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.RuleEngine;
import io.github.ogireport.internal.statement.ProseReports;
import io.github.ogireport.rule.RuleOutcome;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prose that no one would write must neither stop the rules nor take long. */
@Timeout(60)
class HostileProseTest {
    private static final int LENGTH = 200_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "受理1件",
                "2024年",
                "2024年，",
                "1月",
                "结转",
                "国办公开办函〔2021〕30号",
                "9",
                "亿",
                "未申请",
                "其中1条占5%，",
                "人民政府",
                "信息公开申请未",
                "（",
                "\ud83d",
                "收到公开申请。",
                "年将",
                "XX",
                "某",
                "本乡",
                "统计期限"
            })
    void repeated(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        ProseReports report =
                ProseReports.year(2024).agency("盘江镇人民政府").title(piece).preamble(text);
        report.overview(text).prose(SectionKind.PROBLEMS_AND_IMPROVEMENTS, text);

        assertThat(RuleEngine.run(ProseReports.rules(), report.context(), 100).results())
                .filteredOn(result -> result.outcome() == RuleOutcome.FAILED)
                .isEmpty();
    }
}
