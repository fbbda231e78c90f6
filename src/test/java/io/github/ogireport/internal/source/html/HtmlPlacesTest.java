package io.github.ogireport.internal.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.source.SourceBlock.SourceCell;
import io.github.ogireport.internal.source.SourceBlock.SourceTable;
import io.github.ogireport.internal.source.SourceDocument;
import io.github.ogireport.place.ElementPlace;
import org.junit.jupiter.api.Test;

/** Each character of what was read has its place in the source of the page. */
class HtmlPlacesTest {
    @Test
    void aCharacterStandsWhereTheSourceHasIt() {
        SourceDocument page = HtmlDump.read("<body>\r\n <p>甲&nbsp;\n  乙&amp;丙</p>\n<pre>\n丁\n戊</pre></body>");

        assertThat(place(page, "甲")).isEqualTo(new ElementPlace(2, 5, "p"));
        assertThat(place(page, "乙")).isEqualTo(new ElementPlace(3, 3, "p"));
        assertThat(place(page, "丙")).isEqualTo(new ElementPlace(3, 9, "p"));
        assertThat(place(page, "戊")).isEqualTo(new ElementPlace(6, 1, "pre"));
    }

    @Test
    void aBlankCellStandsWhereItsTagDoes() {
        SourceDocument page = HtmlDump.read(
                "<table>\n<tr><td>规章</td>\n <td> &nbsp;</td><td>3</td></tr>\n<tr><td>文件<td>1<td></table>");
        SourceTable table = (SourceTable) page.blocks().get(0);

        assertThat(table.cells().stream().map(SourceCell::start).map(page.places()::at))
                .extracting(place -> place.line() + ":" + place.column())
                .containsExactly("2:9", "3:2", "3:22", "4:9", "4:15", "4:16");
    }

    @Test
    void aSelectorIsShort() {
        SourceDocument page = HtmlDump.read("""
                <div><div id=zoom><p>前</p><table><tr><td>规章<td><b>2</b><tr><td>文件<td>3</table></div></div>""");

        assertThat(place(page, "2"))
                .isEqualTo(new ElementPlace(1, 51, "#zoom > table > tbody > tr:nth-of-type(1) > td:nth-of-type(2)"));
    }

    @Test
    void everyOffsetHasAPlace() {
        SourceDocument page =
                HtmlDump.read("<p>&nbsp;</p><p>甲<img></p><table><tr><td><td><tfoot><tr><td>1<td>2</table>");

        for (int offset = 0; offset <= page.text().length(); offset++) {
            assertThat(page.places().at(offset).line()).isEqualTo(1);
        }
        assertThat(HtmlDump.read("").places().at(0)).isEqualTo(new ElementPlace(1, 1, "body"));
    }

    private static ElementPlace place(SourceDocument page, String text) {
        return (ElementPlace) page.places().at(page.text().indexOf(text));
    }
}
