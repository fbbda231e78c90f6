package io.github.ogireport.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ReportParser;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.fixture.StatedTexts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The title, also where it stands on two lines or with the introduction on one, and the year. */
class TitleAndYearTest {
    private static final String REPORT = "政府信息公开工作年度报告";
    private static final String BODY = "\n一、总体情况\n认真贯彻条例。\n五、存在的主要问题及改进情况\n无。\n";

    private static StatedTexts read(String text) {
        return StatedTexts.of(ReportParser.parse(text).report().metadata());
    }

    private static String title(String above) {
        return read(above + BODY).title();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "市财政局2024年\\n政府信息公开工作年度报告#市财政局2024年政府信息公开工作年度报告",
                "市财政局\\n2024年\\n政府信息公开工作年度报告#市财政局2024年政府信息公开工作年度报告",
                "市财政局\\n政府信息公开工作年度报告#政府信息公开工作年度报告",
                "说明\\n2024年\\n政府信息公开工作年度报告#2024年政府信息公开工作年度报告",
                "2024年\\n说明\\n政府信息公开工作年度报告#政府信息公开工作年度报告",
                "县人民政府\\n市财政局\\n2024年\\n政府信息公开工作年度报告#市财政局2024年政府信息公开工作年度报告",
                "今天是：2024年\\n政府信息公开工作年度报告#政府信息公开工作年度报告",
                "2024年，市财政局\\n政府信息公开工作年度报告#政府信息公开工作年度报告",
                "2024年。\\n政府信息公开工作年度报告#政府信息公开工作年度报告",
                "首页>2024年\\n政府信息公开工作年度报告#政府信息公开工作年度报告",
                "政府信息公开年报\\n2024年政府信息公开工作年度报告#2024年政府信息公开工作年度报告",
                "甲局政府信息公开年报\\n乙局政府信息公开工作年度报告#甲局政府信息公开年报",
                "**市财政局2024年政府信息公开工作年度报告**#市财政局2024年政府信息公开工作年度报告",
                "市财政局2024年政府信息公开工作年度报告（2025年1月20日）#市财政局2024年政府信息公开工作年度报告",
                "市财政局2024年政府信息公开工作年度报告 (2025-01-20)#市财政局2024年政府信息公开工作年度报告",
                "市财政局2024年政府信息公开工作年度报告（本级）#市财政局2024年政府信息公开工作年度报告（本级）"
            })
    void titles(String above, String title) {
        assertThat(title(above.translateEscapes())).isEqualTo(title);
    }

    @Test
    void aHalfOfATitleHasAtMostFortyCharacters() {
        String half = "甲".repeat(35) + "2024年";

        assertThat(title(half + "\n" + REPORT)).isEqualTo(half + REPORT);
        assertThat(title("甲" + half + "\n" + REPORT)).isEqualTo(REPORT);
    }

    @Test
    void aTitleMayOpenTheLineOfTheIntroduction() {
        String title = "市财政局2024年政府信息公开工作年度报告";

        assertThat(title(title + " 根据《条例》，现公布如下。")).isEqualTo(title);
        assertThat(title("市财政局2024年政府信息公开年报 根据《条例》，现公布如下。")).isEqualTo("市财政局2024年政府信息公开年报");
        assertThat(title("市财政局2024年工作报告 根据《条例》，现公布如下。")).isEmpty();
        assertThat(title("首页 > " + title + " 根据《条例》，现公布如下。")).isEmpty();
        assertThat(title("根据《条例》，市财政局公开工作报告 现公布如下，请看。")).isEmpty();
        assertThat(title("说明如下。\n" + title + " 根据《条例》，现公布如下。")).isEqualTo(title);
    }

    @Test
    void aTitleThatOpensALineHasAtMostSixtyCharacters() {
        String title = "2024年政府信息公开工作年度报告";

        assertThat(title("甲".repeat(43) + title + " 根据《条例》，现公布如下。")).hasSize(60);
        assertThat(title("甲".repeat(44) + title + " 根据《条例》，现公布如下。")).isEmpty();
    }

    @Test
    void theYearOfTheTitleHoldsUnlessItNamesTwo() {
        String period = "统计期限自2023年1月1日至2023年12月31日。";

        assertThat(read("市财政局2024年" + REPORT + "\n" + period + BODY).year()).isEqualTo("2024");
        assertThat(read("2024年市财政局2024年" + REPORT + "\n" + period + BODY).year())
                .isEqualTo("2024");
        assertThat(read("2024年市财政局2022年" + REPORT + "\n" + period + BODY).year())
                .isEqualTo("2023");
    }

    @Test
    void aPeriodInTwoYearsTellsNone() {
        assertThat(read("市财政局" + REPORT + "\n统计期限自2023年7月1日至2024年6月30日。" + BODY).year())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'2024年工作扎实。', 2024", "'2024年比2023年好，2024年更好。', 2024", "'2023年如此。2023年如此。2024年如此。', 2023"})
    void theYearThatOpensTheProseAndIsNamedMostOften(String prose, String year) {
        assertThat(read("市财政局" + REPORT + "\n一、总体情况\n" + prose + "\n五、存在的主要问题\n无。")
                        .year())
                .isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年比2024年好。", "2023年比2024年好，2024年更好。", "2024年，2023年，2022年，2024年，2023年。", "工作扎实。"})
    void otherYearsInTheProseTellNone(String prose) {
        String text = "市财政局" + REPORT + "\n一、总体情况\n" + prose + "\n五、存在的主要问题\n2024年2024年。";

        assertThat(read(text).year()).isEmpty();
        assertThat(doubts(text, "YEAR_UNCERTAIN")).hasSize(1);
    }

    @Test
    void theDoubtAboutTheYearNamesThoseFound() {
        List<Diagnostic> doubts =
                doubts("市财政局" + REPORT + "\n一、总体情况\n今年。\n2023年比2024年好，2022年。\n五、存在的主要问题\n无。", "YEAR_UNCERTAIN");

        assertThat(doubts).singleElement().satisfies(doubt -> {
            assertThat(doubt.path().toString()).isEqualTo("year");
            assertThat(doubt.arguments()).containsExactly("2022, 2023, 2024");
            assertThat(doubt.span().line()).isEqualTo(4);
        });
    }

    private static List<Diagnostic> doubts(String text, String code) {
        return ReportParser.parse(text).diagnostics().stream()
                .filter(doubt -> doubt.code().equals(code))
                .toList();
    }
}
