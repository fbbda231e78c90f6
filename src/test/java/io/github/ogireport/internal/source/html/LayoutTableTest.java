package io.github.ogireport.internal.source.html;

import static io.github.ogireport.internal.source.html.HtmlDump.dump;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables that lay out a page are taken apart; tables of data stay. */
class LayoutTableTest {
    private static final String PROSE = "本年度，我局认真贯彻条例，主动公开各类信息，依法办理公开申请，没有收取任何费用，也没有因此被申请行政复议、被提起行政诉讼。";
    private static final String DATA = "<table><tr><td>规章<td>2<tr><td>文件<td>3</table>";

    @Test
    void aTableAroundTablesIsLayout() {
        assertThat(dump("<table><tr><td>栏目<td>一、总体情况<p>甲</p>" + DATA + "<p>乙</p><tr><td colspan=2>页脚</table>"))
                .isEqualTo("栏目\n一、总体情况\n甲\n|规章|2|\n|文件|3|\n乙\n页脚\n");
        assertThat(dump("<table><tr><td><table><tr><td>" + DATA + "</table></table>"))
                .isEqualTo("|规章|2|\n|文件|3|\n");
    }

    @Test
    void aWholePageInOneCellIsLines() {
        assertThat(dump("<table><tr><td><p>标题</p><p>一、总体情况</p><p>" + PROSE + "</p></td></tr></table>"))
                .isEqualTo("标题\n一、总体情况\n" + PROSE + "\n");
        assertThat(dump("<table><tr><td>导航<td><h1>标题</h1><p>二</p></table>")).isEqualTo("导航\n标题\n二\n");
    }

    @Test
    void aColumnOfCellsIsLines() {
        assertThat(dump("<table><tr><td>规章<tr><td>2<tr><td>3</table>")).isEqualTo("规章\n2\n3\n");
    }

    @Test
    void headingsAndProseBetweenRowsOfDataAreLines() {
        assertThat(dump("<table><tr><td colspan=3>X局2023年政府信息公开工作年度报告<tr><td colspan=3>一、总体情况<tr><td colspan=3>" + PROSE
                        + """
                <tr><td colspan=3>二、主动公开政府信息情况<tr><td colspan=3>第二十条第（一）项<tr><td>内容<td>制发<td>有效
                <tr><td>规章<td>2<td>9<tr><td colspan=3>四、行政复议、行政诉讼情况<tr><td>维持<td>纠正<td>总计<tr><td>1<td>0<td>1
                <tr><td colspan=3>五、存在的主要问题及改进情况<tr><td colspan=3>""" + PROSE + "</table>"))
                .isEqualTo("X局2023年政府信息公开工作年度报告\n一、总体情况\n" + PROSE + """

                二、主动公开政府信息情况
                |第二十条第（一）项|<|<|
                |内容|制发|有效|
                |规章|2|9|
                四、行政复议、行政诉讼情况
                |维持|纠正|总计|
                |1|0|1|
                五、存在的主要问题及改进情况
                """ + PROSE + "\n");
    }

    @Test
    void aNoteBetweenTwoRowsOfDataStaysInItsTable() {
        String note = "注：" + PROSE;
        assertThat(dump("<table><tr><td>项目<td>数量<tr><td colspan=2>" + note + "<tr><td>新收<td>3</table>"))
                .isEqualTo("|项目|数量|\n|" + note + "|<|\n|新收|3|\n");
        assertThat(dump("<table><tr><td>项目<td>数量<tr><td>新收<td>3<tr><td colspan=2>" + note + "</table>"))
                .isEqualTo("|项目|数量|\n|新收|3|\n" + note + "\n");
    }

    @Test
    void aRowOfDataWithALongRemarkStaysARow() {
        assertThat(dump("<table><tr><td>处罚<td>33<td>" + PROSE + PROSE + "<tr><td>强制<td>2<td></table>"))
                .isEqualTo("|处罚|33|" + PROSE + PROSE + "|\n|强制|2||\n");
    }

    @Test
    void aTableInACellOfDataMakesThatCellUnreadable() {
        assertThat(dump("<table><tr><td>许可<td>1<td><table><tr><td>2<td>3</table><tr><td>处罚<td>4<td>5</table>"))
                .isEqualTo("|许可|1|!2/3|\n|处罚|4|5|\n");
        assertThat(dump("<table><tr><td>许可<td><table><tr><td>27</table><tr><td>处罚<td>4</table>"))
                .isEqualTo("|许可|27|\n|处罚|4|\n");
    }

    @Test
    void uprightWritingIsNoProse() {
        assertThat(
                        dump(
                                "<table><tr><td>政<br>府<br>信<br>息<br>公<br>开<br>行<br>政<br>复<br>议<br>诉<br>讼<td>总计<tr><td>1<td>2</table>"))
                .isEqualTo("|政/府/信/息/公/开/行/政/复/议/诉/讼|总计|\n|1|2|\n");
    }
}
