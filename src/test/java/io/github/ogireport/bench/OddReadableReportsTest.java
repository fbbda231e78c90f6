package io.github.ogireport.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ParserOptions;
import io.github.ogireport.ReportParser;
import io.github.ogireport.Verdict;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sound reports printed in an odd way that a person reads without trouble: another wording, one row more, a cut, marks around the
 * text. What the parser does not understand in them is a doubt of its own and never an error of the report.
 */
class OddReadableReportsTest {
    private static final List<String> LAYOUTS =
            List.of("tabs-with-padding", "pipes-plain", "markdown", "cell-a-line", "single-blanks");

    private static final String HEADING = "(?m)^([一二三四五六]、[^\\d|\\t]*)$";

    /** A sound report and what is odd about it. */
    record Odd(String about, String text, ParserOptions options) {
        @Override
        public String toString() {
            return about;
        }
    }

    /** One way to be odd; the change must change something in at least one layout. */
    private record Oddity(String about, UnaryOperator<String> change) {}

    private static List<Oddity> oddities() {
        List<Oddity> oddities = new ArrayList<>();
        for (String[] words : new String[][] {
            {"属于国家秘密", "涉及国家秘密"},
            {"行政处罚", "行政处罚决定"},
            {"行政强制", "行政强制措施"},
            {"本机关不掌握相关政府信息", "本单位没有掌握的信息"},
            {"重复申请", "同一申请人多次提出"},
            {"予以公开", "同意公开"},
            {"结转下年度继续办理", "下一年接着办"},
            {"规章", "政府规章"},
            {"保护第三方合法权益", "涉及商业秘密、个人隐私"},
            {"尚未审结", "还在审理"},
            {"其他法律行政法规禁止公开", "法律法规规定不得公开的"},
            {"科研机构", "科学研究单位"},
            {"本年制发件数", "今年发文数"},
            {"现行有效件数", "目前有效"},
            {"总体情况", "工作综述"},
            {"存在的主要问题及改进情况", "不足之处和今后打算"},
            {"其他需要报告的事项", "另外说明"},
            {"主动公开政府信息情况", "公开了哪些信息"},
        }) {
            oddities.add(new Oddity(words[1] + " for " + words[0], text -> text.replace(words[0], words[1])));
        }
        oddities.add(new Oddity(
                "one row more", text -> text.replaceFirst("(?m)^(.*重复申请.*)$", "（其中）网上申请\t0\t0\t0\t0\t0\t0\t0\n$1")));
        oddities.add(new Oddity("quoted", text -> text.replaceAll("(?m)^", "> ")));
        oddities.add(new Oddity("in italics", text -> text.replaceAll("(?m)^([^|\\n]*[。：])$", "*$1*")));
        oddities.add(new Oddity("headings marked", text -> text.replaceAll(HEADING, "## **$1**")));
        oddities.add(new Oddity("headings in brackets", text -> text.replaceAll(HEADING, "【$1】")));
        oddities.add(new Oddity("note in a table", text -> text.replaceFirst("(?m)^(.*重复申请.*)$", "以下由办公室填写\n$1")));
        oddities.add(new Oddity("no figures", text -> text.replaceAll("(?m)^(.*重复申请)[\\s\\d|]*$", "$1")));
        oddities.add(new Oddity("page numbers", text -> text.replaceAll("(?m)^(.*(?:重复申请|行政处罚).*)$", "— 3 —\n$1")));
        for (int tenths = 1; tenths < 10; tenths++) {
            int part = tenths;
            oddities.add(
                    new Oddity("cut after " + part + " tenths", text -> text.substring(0, text.length() * part / 10)));
        }
        return oddities;
    }

    static Stream<Odd> reports() {
        List<Odd> reports = new ArrayList<>();
        for (TextLayout layout : Layouts.ALL) {
            if (LAYOUTS.contains(layout.name())) {
                String text =
                        SoundReport.drawn(layout.name().hashCode()).in(layout).text();
                for (Oddity oddity : oddities()) {
                    String changed = oddity.change().apply(text);
                    reports.add(new Odd(layout.name() + ": " + oddity.about(), changed, ParserOptions.defaults()));
                }
                reports.add(new Odd(
                        layout.name() + ": few characters",
                        text,
                        ParserOptions.defaults().withMaxCharacters(1500)));
                reports.add(new Odd(
                        layout.name() + ": few tokens",
                        text,
                        ParserOptions.defaults().withMaxTokens(150)));
                reports.add(new Odd(
                        layout.name() + ": few diagnostics",
                        text.substring(0, text.length() / 2),
                        ParserOptions.defaults().withMaxDiagnostics(1)));
            }
        }
        return reports.stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void anOddReportHasNoError(Odd odd) {
        ParseResult result = ReportParser.parse(odd.text(), odd.options());

        assertThat(result.findings(Severity.ERROR))
                .extracting(Finding::toString)
                .isEmpty();
        assertThat(result.verdict()).isNotEqualTo(Verdict.INCONSISTENT);
    }
}
