package io.github.ogireport.internal.source.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogireport.UnreadableFileException;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.source.SourceCut;
import io.github.ogireport.internal.source.SourceDocument;
import io.github.ogireport.internal.source.SourceDump;
import io.github.ogireport.internal.source.SourceLimits;
import io.github.ogireport.internal.source.SourceNote;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page, however it is made, takes more than bounded time and memory, and what stands after its traps is read. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostilePageTest {
    private static final String TABLE = "<table><tr><td>规章<td>2<tr><td>文件<td>3</table>";
    private static final String GRID = "|规章|2|\n|文件|3|\n";

    @ParameterizedTest
    @ValueSource(strings = {"div", "b", "font", "span", "blockquote", "section", "sup", "s"})
    void aHundredThousandNestedElementsBeforeATable(String tag) {
        String page = ("<" + tag + ">").repeat(100_000) + ("</" + tag + ">").repeat(100_000) + TABLE;

        assertThat(HtmlDump.dump(page)).endsWith(GRID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<table><tr><td>",
                "<ul><li>",
                "<p><b>",
                "<details>",
                "<div style='display:flex'><p>"
            })
    void aHundredThousandOpenElements(String markup) {
        SourceDocument document = HtmlDump.read(markup.repeat(100_000) + "尾");

        assertThat(document.text()).hasSizeLessThan(1_000_000);
        assertThat(document.places().at(0).line()).isEqualTo(1);
    }

    @Test
    void cellsBeyondTheDepthOfAPageAreNotTrusted() {
        String deep = "<div>".repeat(505) + "<table><tr><td>规章<td><p>2<tr><td>文件<td><p>3</table>";

        assertThat(HtmlDump.dump(deep)).doesNotContain("|2|").doesNotContain("|3|");
    }

    @Test
    void cellsThatSpanWithoutEnd() {
        assertThat(HtmlDump.dump("<table>" + "<tr><td rowspan=65534 colspan=1000>1".repeat(2_000) + "</table>" + TABLE))
                .endsWith(GRID);
        assertThat(HtmlDump.dump("<table><tr>" + "<td colspan=1000>1".repeat(20_000) + "</table>" + TABLE))
                .endsWith(GRID);
        assertThat(HtmlDump.dump("<table>" + "<tr><td rowspan=99999999999>1<td>2".repeat(900) + "</table>" + TABLE))
                .endsWith(GRID);
    }

    @Test
    void brokenMarkup() {
        assertThat(HtmlDump.dump("<table><tr><td>规章<td>2</tr></div></p><tr><td>文件</b><td>3<tr</table><td></"))
                .contains("|规章|2|", "|文件|3|");
        assertThat(HtmlDump.dump("<td>1</td></tr></table>")).isEqualTo("1\n");
        assertThat(HtmlDump.dump("<tr><td><p>甲<table>乙<tr>丙<td>丁")).contains("甲", "乙", "丙", "丁");
        assertThat(HtmlDump.dump("")).isEmpty();
        assertThat(HtmlDump.dump("\0\uFFFF<\0>")).isNotNull();
    }

    @Test
    void styleSheetsOfManyRules() {
        String rules = "div p .x b,.y > .z{display:none}".repeat(1_900);

        assertThat(HtmlDump.dump("<style>" + rules + "</style>" + "<b class='x z'>1</b>".repeat(250) + TABLE))
                .endsWith(GRID);
        assertThat(HtmlDump.dump("<style>" + "{{{@media{".repeat(20_000) + "</style>" + TABLE))
                .endsWith(GRID);
        assertThat(HtmlDump.dump("<style>" + "/*".repeat(50_000) + "</style>" + TABLE))
                .endsWith(GRID);
    }

    @Test
    void styleSheetsThatTakeTooLongOrHaveTooManyRulesAreRefused() {
        String slow = "<style>" + "div div div .a{display:none}".repeat(3_000) + "</style>" + "<div>".repeat(400)
                + "<p class=a>1".repeat(3_000);
        String many = "<style>" + "div p .x b,.y > .z{display:none}".repeat(20_000) + "</style>" + TABLE;

        for (String page : new String[] {slow, many}) {
            assertThatThrownBy(() -> HtmlSource.read(page, SourceDump.LIMITS))
                    .isInstanceOfSatisfying(
                            UnreadableFileException.class,
                            problem -> assertThat(problem.key()).isEqualTo("unreadable.styles"));
        }
    }

    @Test
    void manyNeighboursThatAreAlmostAGrid() {
        String row = "<div>" + "<div>1</div>".repeat(20) + "</div>";

        assertThat(HtmlDump.read("<div>".repeat(200) + row.repeat(2_000) + TABLE)
                        .blocks())
                .isNotEmpty();
        assertThat(HtmlDump.read(("<div><div>1</div><div>2</div><div>").repeat(30_000))
                        .blocks())
                .isNotEmpty();
    }

    @Test
    void aPageBeyondTheLimitsIsCutWithANoteOrRefused() throws IOException {
        SourceLimits small = new SourceLimits(1 << 20, 20, 3, 1_000, 512);

        assertThat(cut("<p>" + "字".repeat(30), small).notes())
                .containsExactly(SourceNote.of(DiagnosticCode.TEXT_LIMIT, 31, 20, "maxCharacters"));
        SourceDocument table = cut("<table><tr><td>1<td>2<td>3<td>4<td>5</table>", small);
        assertThat(SourceDump.of(table)).isEqualTo("|1|2|3|\n");
        assertThat(table.notes()).containsExactly(SourceNote.of(DiagnosticCode.TOKEN_LIMIT, 3));
        assertThatThrownBy(() -> HtmlSource.read("<b>".repeat(1_001), small))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        problem -> assertThat(problem.key()).isEqualTo("unreadable.elements"));
    }

    @Test
    void aCellThatIsOpenAtTheLimitIsNotRead() throws IOException {
        SourceLimits small = SourceLimits.of(1 << 20, 4, 100);

        assertThat(SourceDump.of(cut("<table><tr><td>1<td><pre>2    </pre><b>3</b><td>4</table>", small)))
                .isEqualTo("|1|!2|\n");
    }

    private static SourceDocument cut(String page, SourceLimits limits) throws IOException {
        return SourceCut.within(limits, HtmlSource.read(page, limits));
    }
}
