package io.github.ogireport.internal.source.html;

import static io.github.ogireport.internal.source.html.HtmlDump.dump;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The grid of a table is the one that browsers show. */
class GridOfPageTest {
    @Test
    void cellsSpanRowsAndColumns() {
        assertThat(dump("""
                <table><tr><th rowspan=2>项目<th rowspan=2>自然人<th colspan=2>法人<tr><th>企业<th>科研
                <tr><td>新收<td>1<td><td>3</table>""")).isEqualTo("""
                |项目|自然人|法人|<|
                |^|^|企业|科研|
                |新收|1||3|
                """);
    }

    @Test
    void aRowspanEndsWithItsPartOfTheTable() {
        assertThat(dump("""
                <table><thead><tr><td rowspan=5>甲<td>乙</thead><tbody><tr><td rowspan=0>丙<td>1<tr><td>2</tbody>
                <tbody><tr><td rowspan=9>丁<td>3</tbody></table>""")).isEqualTo("""
                |甲|乙|
                |丙|1|
                |^|2|
                |丁|3|
                """);
    }

    @Test
    void brokenSpansAreReadAsBrowsersReadThem() {
        assertThat(
                        dump(
                                "<table><tr><td colspan=abc>甲<td rowspan=-2>乙<td colspan='2px'>丙<tr><td>1<td>2<td>3<td>4</table>"))
                .isEqualTo("|甲|乙|丙|<|\n|1|2|3|4|\n");
        assertThat(dump("<table><tr><td>甲<td rowspan=2>乙<tr><td colspan=2>1<td>2</table>"))
                .isEqualTo("|甲|乙|~|\n|1|^|2|\n");
    }

    @Test
    void aColumnTooFarAwayLeavesLines() {
        assertThat(dump("<table><tr><td colspan=1000>甲<td colspan=1000>乙<tr><td>1<td>2</table>"))
                .isEqualTo("甲\n乙\n1\n2\n");
    }

    @Test
    void theFootIsShownLastAndTheHeadFirst() {
        assertThat(dump("""
                <table><tfoot><tr><td>尾<td>9</tfoot><tbody><tr><td>身<td>1</tbody><thead><tr><td>头<td>值</thead>
                <caption>表一</caption></table>""")).isEqualTo("表一\n|头|值|\n|身|1|\n|尾|9|\n");
    }

    @Test
    void tablesOfStylesAreTables() {
        assertThat(dump("""
                <style>.t{display:table}.r{display:table-row}.c{display:table-cell}</style>
                <div class=t><div class=r><div class=c>规章</div><div class=c>2</div><div class=c></div></div>
                <div class=r><span class=c>许可</span><span class=c>3</span><span class=c><p>4</p></span></div></div>""")).isEqualTo("|规章|2||\n|许可|3|4|\n");
    }

    @Test
    void rowsOfStylesNeedNoTable() {
        assertThat(dump("""
                <p>前</p><ul style="display:table-row"><li style="display:table-cell">规章</li><li style="display:table-cell">2</li></ul>
                <ul style="display:table-row"><li style="display:table-cell">许可</li><li style="display:table-cell"></li></ul><p>后</p>""")).isEqualTo("前\n|规章|2|\n|许可||\n后\n");
    }

    @Test
    void textBetweenTheCellsOfAStyledTableLeavesLines() {
        assertThat(dump("""
                <div style="display:table"><div style="display:table-row"><b style="display:table-cell">甲</b>乙</div>
                <div style="display:table-row"><b style="display:table-cell">1</b><i style="display:table-cell">2</i></div></div>""")).isEqualTo("甲\n乙\n1\n2\n");
    }

    @Test
    void rowsOfBlocksBesideEachOtherAreAGrid() {
        assertThat(dump("""
                <style>.r{display:flex}</style><div><div>第二十条</div><div class=r><div>内容</div><div>制发</div><div>有效</div></div>
                <div class=r><div>规章</div><div></div><div>3</div></div></div>
                <div class=r><div>内容</div><div>数量</div></div><div class=r><div>许可</div><div>4</div></div>
                <div class=r><div>处罚</div><div>5</div></div><p>尾</p>""")).isEqualTo("第二十条\n|内容|制发|有效|\n|规章||3|\n|内容|数量|\n|许可|4|\n|处罚|5|\n尾\n");
        assertThat(dump("<ul><li>规章</li><li>2</li><li></li></ul><ul><li>文件</li><li>3</li><li>4</li></ul>"))
                .isEqualTo("|规章|2||\n|文件|3|4|\n");
    }

    @Test
    void aGridContainerWithAKnownNumberOfColumnsIsAGrid() {
        assertThat(dump("""
                <div style="display:grid;grid-template-columns:2fr repeat(2, minmax(0, 1fr))"><div style="grid-column:span 3">第二十条</div>
                <div>内容</div><div>制发</div><div>有效</div><div>规章</div><div></div><div>3</div></div>""")).isEqualTo("|第二十条|<|<|\n|内容|制发|有效|\n|规章||3|\n");
        assertThat(
                        dump(
                                "<div style='display:grid;grid-template-columns:repeat(auto-fill,90px)'><p>规章</p><p>2</p></div>"))
                .isEqualTo("规章\n2\n");
    }

    @Test
    void blocksThatAreNoGridForCertainAreLines() {
        assertThat(dump("<div><div>规章</div><div>2</div><div>3</div></div><div><div>文件</div><div>4</div></div>"))
                .isEqualTo("规章\n2\n3\n文件\n4\n");
        assertThat(dump("<div><p>一、总体情况</p><p>甲</p><p>乙</p></div><div><p>二、主动公开</p><p>丙</p><p>丁</p></div>"))
                .isEqualTo("一、总体情况\n甲\n乙\n二、主动公开\n丙\n丁\n");
    }

    @Test
    void boxesWithAWidthStandBesideEachOther() {
        String box = "<span style='display:inline-block;width:25%'>";
        assertThat(dump("<div>" + box + "规章</span>" + box + "1</span>" + box + "</span></div><div>" + box + "文件</span>"
                        + box + "2</span>" + box + "3</span></div>"))
                .isEqualTo("|规章|1||\n|文件|2|3|\n");
        assertThat(dump("<p>" + box + "1</span>" + box + "2</span></p>")).isEqualTo("1 2\n");
    }

    @Test
    void aBlockOverTheWholeGridSpansItsColumns() {
        assertThat(
                        dump(
                                "<div style='display:grid;grid-template-columns:1fr 1fr'><div style='grid-column:1 / -1'>第二十条</div><div>规章</div><div>2</div></div>"))
                .isEqualTo("|第二十条|<|\n|规章|2|\n");
    }
}
