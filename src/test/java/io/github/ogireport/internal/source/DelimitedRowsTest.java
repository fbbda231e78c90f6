package io.github.ogireport.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedRowsTest {
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "，", "；"})
    void whatSeparatesLabelsAndNumbersSeparatesCells(String delimiter) {
        String text = "规章,1,2,3\n文件,4,,6\n许可,7".replace(",", delimiter);

        assertThat(marked(text)).isEqualTo("规章→1→2→3\n文件→4→→6\n许可→7");
    }

    @Test
    void headersAndPaddedLinesOfTheSameTextAreSeparatedToo() {
        assertThat(marked("""
                年度报告,,
                良好,没有问题。
                信息内容,制发,废止
                规章,1,2
                注,
                ,（一）文件,3
                许可,7,8
                """)).isEqualTo("""
                年度报告→→
                良好,没有问题。
                信息内容→制发→废止
                规章→1→2
                注→
                →（一）文件→3
                许可→7→8
                """);
    }

    @Test
    void headersBeforeANoteAreSeparatedLikeTheRowsAfterIt() {
        assertThat(marked("""
                信息内容,废止,制发
                （注：废止含失效，不含修订。）
                规章,1,2
                文件,3,4
                许可,7,8
                """)).isEqualTo("""
                信息内容→废止→制发
                （注：废止含失效，不含修订。）
                规章→1→2
                文件→3→4
                许可→7→8
                """);
    }

    @Test
    void wordsBeforeSeveralSentencesAreLeftAlone() {
        String text = """
                主动公开,依申请公开
                一年来，工作平稳。
                人员，培训均有增加。
                规章,1,2
                文件,3,4
                许可,7,8
                """;

        assertThat(marked(text)).startsWith("主动公开,依申请公开\n");
    }

    @Test
    void quotesAndWhatTheyEncloseAreOneCell() {
        assertThat(marked("\"规\n章\",\"1,204\",2\n\"文件，等\",3,4\n许可,5,6\n")).isEqualTo("规章→1,204→2\n文件，等→3→4\n许可→5→6\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "规章 1,204 2,345\n文件 3,456 4,567\n许可 5,678 6,789\n",
                "规章\t1,204\n文件\t3,456\n许可\t5,678\n",
                "规章 | 1,204\n文件 | 3,456\n许可 | 5,678\n",
                "收到3件，办结5件\n网上4件，信函1件\n当面0件，传真2件\n",
                "规章,1\n文件,2\n"
            })
    void otherTextsAreLeftAlone(String text) {
        assertThat(marked(text)).isEqualTo(text);
    }

    /** The text with an arrow for each separator, without what is no part of its cells. */
    private static String marked(String text) {
        DelimitedRows rows = DelimitedRows.in(text);
        BitSet borders = new BitSet();
        rows.borders().forEach(border -> borders.set(border.start()));
        BitSet quotes = new BitSet();
        rows.quotes().forEach(quote -> quotes.set(quote.start()));
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            marked.append(quotes.get(i) ? "" : borders.get(i) ? "→" : text.substring(i, i + 1));
        }
        return marked.toString();
    }
}
