package io.github.ogireport.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void theWordThatStandsFirstCountsWhateverTheOrderOfTheWords() {
        assertThat(Words.first("公布日期与发布时间", "发布时间", "公布日期")).isZero();
        assertThat(Words.first("的发布时间与公布日期", "公布日期", "发布时间")).isEqualTo(1);
        assertThat(Words.first("统计期限", "发布时间")).isEqualTo(-1);
        assertThat(Words.first("", "发布时间")).isEqualTo(-1);
        assertThat(Words.first("统计期限")).isEqualTo(-1);
    }

    @Test
    void oneOfTheWordsIsEnough() {
        assertThat(Words.anyIn("一图读懂年度报告", "解读", "一图读懂")).isTrue();
        assertThat(Words.anyIn("年度报告", "解读", "一图读懂")).isFalse();
        assertThat(Words.anyIn("年度报告")).isFalse();
    }

    @Test
    void onlyTheBeginningOfTheTextOpensIt() {
        assertThat(Words.anyOpens("本机关", "我", "本")).isTrue();
        assertThat(Words.anyOpens("我们", "我", "本")).isTrue();
        assertThat(Words.anyOpens("由本机关", "我", "本")).isFalse();
        assertThat(Words.anyOpens("", "我")).isFalse();
    }
}
