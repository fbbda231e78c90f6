package io.github.ogireport.internal.rule.base;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.model.ReportParagraph;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeywordSetTest {
    private final KeywordSet words =
            KeywordSet.of(List.of(List.of("公开", "公示", "公开栏"), List.of("审查", "公告"), List.of("平台")));

    private static ReportParagraph paragraph(String text) {
        return new ReportParagraph(false, text);
    }

    @Test
    void eachGroupHasItsBit() {
        assertThat(words.scan(List.of(paragraph("公开")), 0)).isEqualTo(1);
        assertThat(words.scan(List.of(paragraph("公示")), 0)).isEqualTo(1);
        assertThat(words.scan(List.of(paragraph("审查")), 0)).isEqualTo(2);
        assertThat(words.scan(List.of(paragraph("平台")), 0)).isEqualTo(4);
        assertThat(words.all()).isEqualTo(7);
    }

    @Test
    void wordsThatBeginAlikeAreDistinguished() {
        assertThat(words.scan(List.of(paragraph("发布公告")), 0)).isEqualTo(2);
        assertThat(words.scan(List.of(paragraph("设公开栏")), 0)).isEqualTo(1);
        assertThat(words.scan(List.of(paragraph("公告公开")), 0)).isEqualTo(3);
    }

    @Test
    void wordsAreFoundAtBothEndsOfAText() {
        assertThat(words.scan(List.of(paragraph("平台很多，严格审查")), 0)).isEqualTo(6);
        assertThat(words.scan(List.of(paragraph("审")), 0)).isZero();
        assertThat(words.scan(List.of(paragraph("")), 0)).isZero();
        assertThat(words.scan(List.of(paragraph("审 查")), 0)).isZero();
    }

    @Test
    void whatWasFoundBeforeIsKept() {
        assertThat(words.scan(List.of(paragraph("审查")), 4)).isEqualTo(6);
        assertThat(words.scan(List.of(paragraph("公开"), paragraph("无"), paragraph("平台")), 0))
                .isEqualTo(5);
        assertThat(words.scan(List.of(paragraph("审查"), paragraph("公开"), paragraph("平台")), 0))
                .isEqualTo(words.all());
    }
}
