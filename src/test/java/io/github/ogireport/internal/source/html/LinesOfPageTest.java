package io.github.ogireport.internal.source.html;

import static io.github.ogireport.internal.source.html.HtmlDump.cell;
import static io.github.ogireport.internal.source.html.HtmlDump.dump;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A line is what a person sees as one, with the white space that browsers show. */
class LinesOfPageTest {
    @Test
    void aBlockIsALine() {
        assertThat(dump("<h2>一、总体\n 情况</h2><div>甲<b>乙</b> <i> 丙</i><div>丁</div>戊</div><ul><li>己<li>庚</ul>"))
                .isEqualTo("一、总体 情况\n甲乙 丙\n丁\n戊\n己\n庚\n");
    }

    @Test
    void aLineBreakEndsALineAndTwoLeaveAnEmptyOne() {
        assertThat(dump("<p>规章<br>1<br><br>3<br></p><p>尾</p>")).isEqualTo("规章\n1\n\n3\n尾\n");
        assertThat(dump("<p>甲</p><p></p><p> </p><p>乙</p>")).isEqualTo("甲\n乙\n");
        assertThat(dump("<p>甲</p><p>&nbsp;</p><p><br></p><p>乙</p>")).isEqualTo("甲\n\n\n乙\n");
    }

    @Test
    void preformattedTextIsKept() {
        assertThat(dump("<pre>规章\t1\t\t3\r\n\n行政  许可<b>\n9</b></pre>尾 \n巴"))
                .isEqualTo("规章\t1\t\t3\n\n行政  许可\n9\n尾 巴\n");
        assertThat(dump("<div style='White-Space: pre-wrap'>规章\n0\n\n2<br>丙</div><div>丁\n戊</div>"))
                .isEqualTo("规章\n0\n\n2\n丙\n丁 戊\n");
        assertThat(dump("<div style='white-space:pre-line'>规章   1\n 2</div>")).isEqualTo("规章 1\n2\n");
    }

    @Test
    void aTextOfPipesStaysLines() {
        assertThat(dump("<p>| 规章 | 2 | 1 | 9 |</p><p>| 规范性文件 | 5 | | 40 |</p>"))
                .isEqualTo("| 规章 | 2 | 1 | 9 |\n| 规范性文件 | 5 | | 40 |\n");
    }

    @Test
    void aMarkdownTextWithTablesInMarkupKeepsItsLines() {
        assertThat(dump("# 报告\n\n二、主动公开\n<table><tr><td>规章</td><td>2</td></tr></table>\n尾"))
                .isEqualTo("# 报告\n\n二、主动公开\n|规章|2|\n\n尾\n");
    }

    @Test
    void nothingSeparatesANumberThatIsSeenAsOne() {
        assertThat(cell("1<wbr>2")).isEqualTo("12");
        assertThat(cell("1<b>2</b><span>3</span>")).isEqualTo("123");
        assertThat(cell("1\u200B2\u00AD3")).isEqualTo("1\u200B2\u00AD3");
    }

    @Test
    void blocksAndBreaksInACellAreLinesOfIt() {
        assertThat(cell("行政规范<br>性文件")).isEqualTo("行政规范/性文件");
        assertThat(cell("<p>1</p>\n<p>2</p>")).isEqualTo("1/2");
        assertThat(cell("<p>\n27\n</p>")).isEqualTo("27");
    }

    @Test
    void theTitleOfAPageAndItsFieldsAreWitnesses() {
        assertThat(HtmlDump.read("""
                <html><head><meta charset=utf-8><title> X局2023年年报 </title>
                <meta name="ArticleTitle" content="X局2023年政府信息公开工作年度报告"><meta name="ContentSource" content="X局">
                <META NAME="PubDate" CONTENT="2024-01-15 10:00"><meta name=keywords content=公开></head><body>正文</body></html>
                """).witnesses())
                .extracting(witness -> witness.about() + " " + witness.text() + " "
                        + witness.place().line())
                .containsExactly("TITLE X局2023年年报 1", "TITLE X局2023年政府信息公开工作年度报告 2", "PUBLISHED_ON 2024-01-15 10:00 3");
    }
}
