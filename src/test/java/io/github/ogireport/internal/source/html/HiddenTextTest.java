package io.github.ogireport.internal.source.html;

import static io.github.ogireport.internal.source.html.HtmlDump.cell;
import static io.github.ogireport.internal.source.html.HtmlDump.dump;
import static io.github.ogireport.internal.source.html.HtmlDump.row;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person does not see of a page is not there; what cannot be trusted is unreadable. */
class HiddenTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span style='display:none'>5</span>27",
                "<span style='DISPLAY : NONE !important; color:red'>5</span>27",
                "<span style='visibility:hidden'>5</span>27",
                "<span hidden>5</span>27",
                "<span style='mso-hide:all'>5</span>27",
                "<span style='opacity:0'>5</span>27",
                "<span style='font-size:0'>5</span>27",
                "<span style='font-size:0px'>5</span>27",
                "<span style='font:0/0 a'>5</span>27",
                "<span style='font:bold 12px/1.5 宋体'>27</span>",
                "<span style='display:/* always */none'>5</span>27",
                "<span style='display:no/* */ne'>27</span>",
                "<span style='scale:0'>5</span>27",
                "<span style='zoom:0'>5</span>27",
                "<span style='zoom:1;letter-spacing:-0.5pt'>27</span>",
                "<span style='-webkit-text-fill-color:transparent'>5</span>27",
                "<span style='color:transparent'>5</span>27",
                "<span style='color:rgba(0, 0, 0, 0)'>5</span>27",
                "<span style='color:#00000000'>5</span>27",
                "<span style='position:absolute;left:-9999px'>5</span>27",
                "<div style='text-indent:-9999em;height:0'>5</div>27",
                "<span style='position:absolute;clip:rect(0 0 0 0)'>5</span>27",
                "<span style='display:block;width:1px;height:1px;overflow:hidden'>5</span>27",
                "<div style='display:none'><p>5<b>6</b></p></div>27",
                "<noscript>5</noscript><script>5</script><style>.a{}</style><template>5</template>27",
                "<details><summary>27</summary>5<p>6</p></details>",
                "<dialog>5</dialog>27",
                "<!-- 5 -->27<input type=hidden value=5>",
                "<del>5</del>27",
                "<s>5</s><strike>6</strike>27",
                "<span style='text-decoration:underline line-through'>5</span>27",
                "<del>5</del><ins>27</ins>",
                "<s style='text-decoration:none'>27</s>",
                "<span aria-hidden=true>27</span>",
                "<span style='visibility:hidden'>5<i style='visibility:visible'>27</i></span>",
                "<span style='font-size:0'>5<i style='font-size:12px'>27</i></span>",
            })
    void whatIsHiddenOrStruckOutIsNotThere(String content) {
        assertThat(cell(content)).isEqualTo("27");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "color:#fffffe",
                "color:rgb(255 255 255)",
                "color:rgb(98%, 99%, 100%)",
                "color:hsl(0 0% 100%)",
                "background:#000;color:#000",
                "filter:blur(9px)",
                "filter:opacity(0)",
                "mask-image:linear-gradient(transparent,transparent)",
                "clip-path:polygon(0 0,0 0,0 0)",
                "letter-spacing:-1em",
                "rotate:180deg",
                "scale:-1 1",
            })
    void lettersThatAreHardlySeenMakeTheCellUnreadable(String style) {
        assertThat(cell("27<span style='" + style + "'>5</span>")).isEqualTo("!275");
    }

    @ParameterizedTest
    @ValueSource(strings = {"color:#eee", "color:rgb(0 0 255)", "color:hsl(0 100% 50%)", "filter:none", "rotate:none"})
    void lettersThatAreSeenAreRead(String style) {
        assertThat(cell("27<span style='" + style + "'>5</span>")).isEqualTo("275");
    }

    @Test
    void theStyleSheetsOfThePageHideToo() {
        assertThat(dump("""
                <style>/* } */ .old{display:none} #x,td .gone{visibility:hidden} .line{text-decoration:line-through}
                @media print{.paper{display:block}} .paper{display:none}
                @media (max-width: 600px){.wide{display:none}} @media screen and (min-width: 600px){.narrow{display:none}}
                p.note{display:none} .back{display:none} .back.shown{display:inline} a:hover .up{display:none}</style>
                <p class=note>旧</p><div class=note>新</div>
                <table><tr><td>甲<td>乙<td>丙<tr><td>1<b class=old>5</b><td><b id=x>5</b>2<td>3<b class="a gone">5</b>
                <tr><td>4<b class=line>5</b><td>5<b class=paper>9</b><b class=narrow>9</b><td>6<b class="back shown">1</b><b class=wide>2</b>
                </table>""")).isEqualTo("""
                新
                |甲|乙|丙|
                |1|2|3|
                |4|5|612|
                """);
    }

    @Test
    void alternativesNestedRulesAndContainersAreFollowed() {
        assertThat(dump("""
                <style>:is(.a, .b):not(.n){display:none} td :where(.c){display:none} .t{color:red; .d{display:none} & > .e{display:none}}
                @container (min-width: 1px){.f{display:none}}</style>
                <table class=t><tr><td>1<b class=a>5</b><td>2<b class=b>5</b><td>3<b class=c>5</b>
                <tr><td>4<b class=d>5</b><td>5<b class=e>5</b><td>6<b class=f>5</b></table>""")).isEqualTo("""
                |1|2|3|
                |4|55|6|
                """);
    }

    @Test
    void smallPrintAfterADigitMayBeAMark() {
        assertThat(cell("145<small>1</small>")).isEqualTo("!1451");
        assertThat(cell("145<font size=1>1</font>")).isEqualTo("!1451");
        assertThat(cell("145<a href='#n1'>1</a>")).isEqualTo("!1451");
        assertThat(cell("<small>145</small>")).isEqualTo("145");
        assertThat(cell("<font size=3>1</font><font size=3>45</font>")).isEqualTo("145");
        assertThat(cell("<a href='a.html'>145</a>")).isEqualTo("145");
    }

    @Test
    void aPopoverIsNotSeenAndAnExampleOfMarkupIsNoBlank() {
        assertThat(cell("<span popover>68</span>145")).isEqualTo("145");
        assertThat(cell("<xmp>145</xmp>")).isEqualTo("!");
    }

    @Test
    void whiteOnAGroundOfItsOwnIsSeen() {
        assertThat(cell("<span style='background:#06c'><font color=white>27</font></span>"))
                .isEqualTo("27");
        assertThat(cell("<span style='background-color:#fff;color:white'>27</span>"))
                .isEqualTo("!27");
        assertThat(dump("<table bgcolor=navy><tr style='color:#ffffff'><td>规章<td style='color:#ffffff'>27</table>"))
                .isEqualTo("|规章|27|\n");
    }

    @Test
    void aCellOfWhichNothingIsSeenKeepsItsPlace() {
        assertThat(row("<td>子<td style='text-decoration:line-through'>5<td>9")).isEqualTo("|子|!|9|");
        assertThat(row("<td>子<td style='opacity:0'>5<b>6</b><td>9")).isEqualTo("|子||9|");
        assertThat(dump("""
                <table><tr><td rowspan=2>组<td>甲<td>1<tr style="text-decoration:line-through"><td>乙<td>2<tr><td>丙<td>3<td>4</table>""")).isEqualTo("""
                |组|甲|1|
                |^|||
                |丙|3|4|
                """);
    }

    @Test
    void theStrongerRuleHolds() {
        assertThat(dump("""
                <style>b{display:none} td b{display:inline} .n{display:none!important} #i{display:none} .i{display:inline}</style>
                <table><tr><td>1<b>2</b><td><b class=n style="display:inline">5</b>3<td>4<b id=i class=i>5</b></table>""")).isEqualTo("|12|3|4|\n");
    }

    @Test
    void hiddenCellsAndRowsAreNoPartOfTheGrid() {
        assertThat(dump("""
                <style>.c{display:none}</style>
                <table><tr><td>甲<td class=c>旧<td>乙<tr hidden><td>8<td>9<tbody style="display:none"><tr><td>6<td>7
                <tbody><tr><td>1<td>2</table>""")).isEqualTo("|甲|乙|\n|1|2|\n");
    }

    @Test
    void aBlankCellIsBlank() {
        assertThat(row("<td>子<td></td><td>&nbsp;")).isEqualTo("|子|||");
        assertThat(row("<td>子<td><p>&nbsp;</p><br><p></p><td>　<b> </b>&#8203;")).isEqualTo("|子|||");
        assertThat(cell("<span style='visibility:hidden'>5</span>")).isEmpty();
        assertThat(cell("<img src=s.gif width=1 height=20>")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=n.png>",
                "<img src=n.png alt=27>",
                "<svg><text>27</text></svg>",
                "<canvas></canvas>",
                "<object data=n.swf>27</object>",
                "<s>27</s>",
                "<hr>",
                "<input type=checkbox checked>",
                "<input type=password value=27>",
                "<input placeholder=27>",
                "<select multiple><option>27</select>",
                "<i class='icon icon-27'></i>",
                "<span style='background:url(27.png);width:20px'></span>",
                "<sup>27</sup>",
                "<ol start=27><li></li></ol>",
            })
    void whatShowsSomethingThatIsNoTextIsUnreadable(String content) {
        assertThat(cell(content)).startsWith("!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2<img src=seven.png>",
                "<bdo dir=rtl>72</bdo>",
                "<span style='unicode-bidi:bidi-override;direction:rtl'>72</span>",
                "<span style='float:right'>7</span>2",
                "<span style='position:relative;left:20px'>7</span>2",
                "2<sup>7</sup>5",
                "<sup>5</sup>27",
                "<span class=hidden>5</span>27",
                "2<font color=white>7</font>",
                "2<span style='color:#FFF'>7</span>",
                "2<span style='display:var(--shown)'>7</span>",
                "<span style='transform:rotate(180deg)'>72</span>",
                "2<script>document.write('7')</script>",
                "2<script src=digits.js></script>",
                "<ol><li>27</li></ol>",
            })
    void aNumberThatMayBeShownOtherwiseIsUnreadable(String content) {
        assertThat(cell(content)).startsWith("!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>show(27)</script>",
                "<script src=cell.js></script>",
                "<script type='application/json'>{}</script>",
                "<noscript>27</noscript>",
                "<template>27</template>",
                "<canvas></canvas>",
                "<iframe src=cell.html></iframe>",
                "<object data=cell.svg></object>",
                "<embed src=cell.svg>",
                "<svg></svg>",
                "<count-up to=27></count-up>",
                "<span v-text='n'></span>",
                "<ul><li></li></ul>",
            })
    void aCellThatAScriptMayFillIsNotBlank(String content) {
        assertThat(cell(content)).startsWith("!");
    }

    @Test
    void whatIsNotSeenFillsNoCell() {
        assertThat(cell("<p hidden><script>show(27)</script></p>")).isEmpty();
        assertThat(cell("<style>b{color:red}</style>")).isEmpty();
        assertThat(cell("<script>count()</script>27")).isEqualTo("27");
    }

    @Test
    void aFieldOrAButtonStandsApartFromTheTextBesideIt() {
        assertThat(cell("109<button>1</button>")).isEqualTo("109 1");
        assertThat(cell("109<input value=1>")).isEqualTo("109 1");
        assertThat(cell("<select><option>1</select>09")).isEqualTo("1 09");
        assertThat(cell("1<textarea>09</textarea>")).isEqualTo("1 09");
        assertThat(cell("1<button><b>0</b></button><button>9</button>")).isEqualTo("1 0 9");
    }

    @Test
    void textThatAStyleAddsMakesANumberUnreadable() {
        assertThat(dump("""
                <style>.f::before{content:"5"} .q:after{content:"”"} .n::after{content:counter(row)}</style>
                <table><tr><td>规章<td class=f>27<td><i class=f>27</i><td class=q>27<td class=n>2</table>""")).isEqualTo("|规章|!27|!27|27|!2|\n");
    }

    @Test
    void theNeighboursOfAnUnreadableCellAreRead() {
        assertThat(row("<td>1<td><img src=n.png><td>3")).isEqualTo("|1|!|3|");
    }

    @Test
    void aPictureBesideALabelIsNoHarm() {
        assertThat(cell("<img src=dot.png>行政许可")).isEqualTo("行政许可");
    }

    @Test
    void aMarkOfAFootnoteIsAnAside() {
        assertThat(cell("27<sup>1</sup>")).isEqualTo("27{1}");
        assertThat(cell("27<sup>[<a href='#_ftn1'>1</a>]</sup>")).isEqualTo("27{[1]}");
        assertThat(cell("27<a href='#_ftn1' name='_ftnref1'>[1]</a>")).isEqualTo("27{[1]}");
        assertThat(cell("<sup>[1]</sup>27")).isEqualTo("{[1]}27");
        assertThat(cell("27<span style='vertical-align:super'>注1</span>")).isEqualTo("27{注1}");
        assertThat(cell("27<span style='position:relative;top:-5pt;mso-text-raise:5.0pt'>2</span>"))
                .isEqualTo("27{2}");
        assertThat(cell("27<span style='vertical-align:5px;font-size:60%'>2</span>"))
                .isEqualTo("27{2}");
        assertThat(cell("行政许可<sub>2</sub>")).isEqualTo("行政许可{2}");
        assertThat(cell("<sup>行政许可</sup>")).isEqualTo("行政许可");
        assertThat(dump("<p>共受理27<sup>1</sup>件</p>")).isEqualTo("共受理27{1}件\n");
    }

    @Test
    void aPronunciationIsAnAside() {
        assertThat(cell("<ruby>规<rp>(</rp><rt>guī</rt><rp>)</rp></ruby>章")).isEqualTo("规{(}{guī}{)}章");
    }

    @Test
    void formFieldsShowTheirValue() {
        assertThat(cell("<input value=27>")).isEqualTo("27");
        assertThat(cell("<input type=number value=' 27 '>件")).isEqualTo("27 件");
        assertThat(cell("<select><option>1<option selected>27<option>3</select>"))
                .isEqualTo("27");
        assertThat(cell("<select><option disabled>请选择<option>27</select>")).isEqualTo("27");
        assertThat(cell("<button>27</button>")).isEqualTo("27");
        assertThat(cell("<textarea>27</textarea>")).isEqualTo("27");
        assertThat(cell("<input>")).isEmpty();
    }
}
