package io.github.ogireport.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.internal.source.Witness;
import io.github.ogireport.internal.source.Witness.About;
import io.github.ogireport.path.MetadataPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.ElementPlace;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report says of itself: read where it is certain, else absent with a doubt at a place that a person finds. */
class MetadataReaderTest {
    private static final String BODY = """

            一、总体情况
            认真贯彻条例。
            五、存在的主要问题及改进情况
            无。
            """;
    private static final String TITLE = "甲市财政局2024年政府信息公开工作年度报告";

    private static StatedFacts read(String above) {
        return StatedFacts.of(ReportParser.parse(above + BODY).report().metadata());
    }

    /** Each doubt about {@code path}: its line and what its message names. */
    private static List<String> doubts(String path, String above) {
        return doubtsOf(path, ReportParser.parse(above + BODY));
    }

    private static List<String> doubtsOf(String path, ParseResult result) {
        return result.diagnostics().stream()
                .filter(doubt -> doubt.path().toString().equals(path))
                .map(doubt -> doubt.span().line() + " " + String.join(" / ", doubt.arguments()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲市财政局2024年政府信息公开工作年度报告",
                "甲市财政局 2024 年政府信息公开工作年度报告",
                "甲市财政局２０２４年度政府信息公开工作报告",
                "甲市财政局二〇二四年政府信息公开工作年度报告",
                "甲市财政局2024政府信息公开工作年度报告",
                "2024年甲市财政局政府信息公开工作年度报告",
                "甲市财政局政府信息公开工作2024年度报告",
                "甲市财政局关于2024年度政府信息公开工作的年度报告",
                "关于甲市财政局2024年政府信息公开工作情况的年度报告",
                "甲市财政局2024年政府政务公开年报",
                "甲市財政局2024年政府資訊公開工作年度報告",
                "首页/ 政府信息公开 / 政府信息公开年报 / 2021 / 正文\n甲市财政局2024年政府信息公开工作年度报告",
                "## 甲市财政局2024年政府信息公开工作年度报告",
                "《甲市财政局2024年政府信息公开工作年度报告》",
                "Page 8 - 甲市财政局2024年政府信息公开工作年度报告",
                "第 8 页 甲市财政局2024年政府信息公开工作年度报告",
                "【年报】甲市财政局2024年政府信息公开工作年度报告",
                "名 称：甲市财政局2024年政府信息公开工作年度报告",
                "| 标题 | 甲市财政局2024年政府信息公开工作年度报告 | ||||",
                "文件名称\n甲市财政局2024年政府信息公开工作年度报告",
                "甲市财政局\n2024年政府信息公开工作年度报告",
                "2024年政府信息公开工作年度报告\n甲市财政局",
                "甲市财政局\n2024年\n政府信息公开工作年度报告",
                "2024年度\n甲市财政局\n政府信息公开工作年度报告",
                "甲市财政局20\n24年政府信息公开工作年度报告",
                "甲市财政局2024年政府信\n息公开工作年度报\n告",
                "甲市财政局2024年政府信息公开工作年度报告 根据条例，现公布如下。",
                "甲市财政局2024年政府信息公开工作年度报告\n甲市财政局2024年政府信息公开工作年度报告"
            })
    void titlesNameBodyAndYear(String above) {
        StatedFacts read = read(above);

        assertThat(read.agency()).isIn("甲市财政局", "甲市財政局");
        assertThat(read.year()).isEqualTo("2024");
        assertThat(read.title()).matches(".*(年报|报告|報告)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲县乙镇人民政府",
                "乙镇",
                "甲区(乙区)",
                "国家税务总局甲市乙区税务局",
                "甲区乙街道办事处",
                "甲经济技术开发区管理委员会",
                "甲县人民政府办公室",
                "甲市公安局乙分局",
                "甲海关",
                "市审计局"
            })
    void namesAreWhole(String name) {
        assertThat(read(name + "2024年政府信息公开工作年度报告").agency()).isEqualTo(name);
        assertThat(read("现公布" + name + "2024年政府信息公开工作年度报告。").agency()).isEqualTo(name);
        assertThat(read("2024年政府信息公开工作年度报告\n发布机构：" + name).agency()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "XX局",
                "某某县财政局",
                "××镇人民政府",
                "365bet网上娱乐_官网人民政府办公室",
                "县人民政府",
                "管理局",
                "我局",
                "本机关",
                "甲县政务公开专栏",
                "甲县(乙",
                "财政工作情况"
            })
    void whatIsNoNameIsAbsentWithADoubt(String words) {
        String title = words + "2024年政府信息公开工作年度报告";

        assertThat(read(title).agency()).isEmpty();
        assertThat(doubts("agency", title)).hasSize(1);
        assertThat(read(title).year()).isEqualTo("2024");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "发布机构：甲县财政局#甲县财政局",
                "发布机构\\n甲县财政局#甲县财政局",
                "索引号：2025-1 发文机关：甲县财政局 发布日期：2025-01-20#甲县财政局",
                "发文单位 | 甲县财政局 | 发布日期 | 2025-01-20#甲县财政局",
                "向社会公布2024年度甲镇人民政府信息公开工作年度报告。#甲镇人民政府",
                "现将《甲镇人民政府2024年政府信息公开工作年度报告》公布如下。#甲镇人民政府",
                "根据规定，现公布甲市\\n乙区税务局2024年政府信息公开工作年度报告。#甲市乙区税务局",
                "甲高新区编制本报告。#甲高新区"
            })
    void thePageAndTheIntroductionNameTheBody(String above, String name) {
        assertThat(read(above.translateEscapes()).agency()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "来源：甲县政务服务中心",
                "根据《中华人民共和国政府信息公开工作年度报告格式》编制。",
                "根据甲县人民政府办公室关于做好2023年政府信息公开工作年度报告编制工作的要求编制。",
                "对照《甲县财政局2023年政府信息公开工作年度报告》整改。",
                "现将我局2024年度政府信息公开工作报告如下：",
                "发布机构：\n发布日期：2025-01-20",
                "首页 > 甲县财政局 > 正文",
                "甲县人民政府\n政府信息公开年报"
            })
    void otherBodiesAreNotTheReportingOne(String above) {
        assertThat(read(above).agency()).isEmpty();
        assertThat(doubts("agency", above)).hasSize(1);
        assertThat(read(above).year()).isIn("", "2024");
    }

    @Test
    void theProseAndTheSignatureAreAskedWhereNothingElseNamesTheBody() {
        String overview = "一、总体情况\n2024年，滔溪镇人民政府高度重视公开工作。\n五、存在的主要问题\n无。\n";
        String signed = "一、总体情况\n良好。\n五、存在的主要问题\n无。\n甲县财政局\n2025年1月20日\n";

        assertThat(StatedFacts.of(ReportParser.parse(overview).report().metadata())
                        .agency())
                .isEqualTo("滔溪镇人民政府");
        assertThat(StatedFacts.of(ReportParser.parse(signed).report().metadata())
                        .agency())
                .isEqualTo("甲县财政局");
        assertThat(StatedFacts.of(ReportParser.parse(signed).report().metadata())
                        .publishedOn())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "甲县乙镇, 甲县乙镇人民政府, 甲县乙镇",
        "乙镇人民政府, 甲县乙镇人民政府, 乙镇人民政府",
        "市审计局, 甲市审计局, 甲市审计局",
        "甲市住建局, 甲市住房和城乡建设局, 甲市住建局",
        "甲区乙街道, 甲区乙街道办事处, 甲区乙街道"
    })
    void severalNamesOfOneBodyAgree(String inTitle, String inField, String name) {
        assertThat(read(inTitle + "2024年政府信息公开工作年度报告\n发布机构：" + inField).agency())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"甲县人民政府, 甲县人民政府办公室", "甲市税务局, 甲市乙区税务局", "甲县财政局, 甲县审计局", "红星农垦, 甲县财政局"})
    void namesOfTwoBodiesLeaveNone(String inTitle, String inField) {
        String above = "发布机构：" + inField + "\n" + inTitle + "2024年政府信息公开工作年度报告";

        assertThat(read(above).agency()).isEmpty();
        assertThat(doubts("agency", above)).containsExactly("2 " + inTitle + " / " + inField);
    }

    @Test
    void theLineAboveATitleMayBeTheFirstHalfOfTheName() {
        String broken = "国家税务总局甲市\n乙区税务局2024年政府信息公开工作年度报告";

        assertThat(read(broken).agency()).isEmpty();
        assertThat(doubts("agency", broken)).containsExactly("2 乙区税务局 / 国家税务总局甲市乙区税务局");
        assertThat(read("发布机构：国家税务总局甲市乙区税务局\n" + broken).agency()).isEqualTo("国家税务总局甲市乙区税务局");
        assertThat(read("甲市市场监督\n管理局2024年政府信息公开工作年度报告").agency()).isEqualTo("甲市市场监督管理局");
    }

    @Test
    void titlesOfTwoYearsLeaveNone() {
        String above = "甲县财政局2023年政府信息公开工作年度报告\n甲县财政局2024年政府信息公开工作年度报告";

        assertThat(read(above).title()).isEmpty();
        assertThat(doubts("title", above)).hasSize(1);
        assertThat(doubts("year", above)).containsExactly("1 2023 / 2024");
        assertThat(read(above).agency()).isEqualTo("甲县财政局");
    }

    @Test
    void titleAndPeriodOfTwoYearsLeaveNoYear() {
        String above = TITLE + "\n统计期限自2023年1月1日至2023年12月31日。";

        assertThat(read(above).year()).isEmpty();
        assertThat(doubts("year", above)).containsExactly("1 2024 / 2023");
        assertThat(read(above).periodStart()).isEqualTo("2023-01-01");
    }

    @Test
    void otherYearsOnThePageDoNotMislead() {
        String above = """
                当前位置：首页 > 年报 > 2021
                索引号：2023-00200 文号：甲发〔2019〕60号
                今天是2026年3月1日
                更新时间：2027-01-01
                甲市财政局政府信息公开工作年度报告
                根据国办公开办函〔2021〕30号编制。统计期限自2024年1月1日至2024年12月31日。""";

        assertThat(read(above).year()).isEqualTo("2024");
        assertThat(read(above).publishedOn()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'2024年工作扎实。', 2024",
        "'2024年比2023年好，2024年更好。', 2024",
        "'2023年如此。2023年如此。2024年如此。', 2023",
        "'2024年，工作扎实。2019年5月修订条例。', 2024",
        "'2023年比2024年好。', ''",
        "'2019年以来，工作扎实。', ''",
        "'工作扎实。', ''"
    })
    void theYearThatOpensTheProseAndIsNamedMostOften(String prose, String year) {
        ParseResult result = ReportParser.parse("一、总体情况\n" + prose + "\n五、存在的主要问题\n2022年2022年。");

        assertThat(StatedFacts.of(result.report().metadata()).year()).isEqualTo(year);
        assertThat(doubtsOf("year", result)).hasSize(year.isEmpty() ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "统计期限自2024年1月1日起至2024年12月31日止。#2024-01-01 2024-12-31",
                "统计期限为2024年1月1日至12月31日。#2024-01-01 2024-12-31",
                "统 计时限：2024 年 1 月 1 日 — 2024 年 12 月 31 日#2024-01-01 2024-12-31",
                "统計期限從2024年1月1日到2024年12月31日#2024-01-01 2024-12-31",
                "数据统计时间自2024.1.1至2024.12.31。#2024-01-01 2024-12-31",
                "统计期限自 2024 年 1 月 1 日\\n起至 2024 年 12 月 31 日止。#2024-01-01 2024-12-31",
                "统计期\\n限自2024年1月1日起至2024年\\n12月31日止。#2024-01-01 2024-12-31",
                "统计期限：2023年7月1日至2024年6月30日#2023-07-01 2024-06-30",
                "本报告数据自2024年1月1日起至2024年12月31日止。#2024-01-01 2024-12-31",
                "2024年1月2日起至2024年12月31日公布。#''",
                "统计期限自20241月1日至202412月31日。#''",
                "统计期限自2024年13月1日至2024年12月31日。#''",
                "统计期限自2024年1月1日至2024年12月3\\n1日。#''"
            })
    void periods(String line, String period) {
        StatedFacts read = read(line.translateEscapes());

        assertThat((read.periodStart() + " " + read.periodEnd()).strip()).isEqualTo(period);
        assertThat(doubts("period", line.translateEscapes())).hasSize(period.isEmpty() && line.contains("统计") ? 1 : 0);
    }

    @Test
    void twoPeriodsLeaveNone() {
        String above = "统计期限自2024年1月1日至12月31日。\n数据统计时限自2023年1月1日至12月31日。";

        assertThat(read(above).periodStart()).isEmpty();
        assertThat(doubts("period", above)).containsExactly("2 2024-01-01/2024-12-31 / 2023-01-01/2023-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发布日期：2025-01-20\n" + TITLE,
                "发布时间：\n2025年1月20日\n" + TITLE,
                "公开日期|2025.1.20\n" + TITLE,
                "发布时间：2025-1-20 9:30:05 浏览次数：12\n" + TITLE,
                "发表时间：二〇二五年一月二十日\n" + TITLE,
                "生成日期：2025/01/20\n" + TITLE,
                "发文日期：2025-01-19 发布日期：2025-01-20\n" + TITLE,
                "日期：2025-01-20\n" + TITLE,
                TITLE + "\n时间：2025-01-20 16:34 来源：甲镇",
                TITLE + "（2025年1月20日）",
                TITLE + "\n（2025年1 月 20日）",
                TITLE + "\n2025-01-20 08:00",
                TITLE + "\n甲市财政局 2025-01-20",
                TITLE + "\n甲市财政局\n2025年1月20日"
            })
    void datesOfPublication(String above) {
        assertThat(read(above).publishedOn()).isEqualTo("2025-01-20");
        assertThat(read(above).agency()).isEqualTo("甲市财政局");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "成文日期：2025-01-20\n" + TITLE,
                "更新时间：2025-01-20\n" + TITLE,
                "今天是2025年1月20日 星期一\n" + TITLE,
                "2025年1月20日\n" + TITLE,
                TITLE + "\n根据条例，2025年1月20日公布。"
            })
    void otherDatesAreNoneOfPublication(String above) {
        assertThat(read(above).publishedOn()).isEmpty();
        assertThat(doubts("publishedOn", above)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "发布日期：2025年13月2日, 1 2025年13月2日",
        "发布日期：20250120, 1 20250120",
        "发布日期：2025-1-209:30, 1 2025-1-209:30",
        "发布日期：2025-01-20 公开日期：2025-01-21, 1 2025-01-20 / 2025-01-21"
    })
    void damagedAndContradictingDatesAreAbsentWithADoubt(String line, String doubt) {
        assertThat(read(line + "\n" + TITLE).publishedOn()).isEmpty();
        assertThat(doubts("publishedOn", line + "\n" + TITLE)).containsExactly(doubt);
    }

    @Test
    void theFileIsAskedWhereThePagePrintsNoTitleAndNoDate() {
        ElementPlace head = new ElementPlace(3, 8, "title");
        List<Witness> witnesses = List.of(
                new Witness(About.TITLE, TITLE + "_年度报告_甲市人民政府", head),
                new Witness(About.PUBLISHED_ON, "2025-01-20 10:00", head));

        ReadMetadata read = inFile("", witnesses);
        assertThat(read.title()).isEqualTo(new Read<>(TITLE, read.title().span()));
        assertThat(read.title().span().place()).isEqualTo(head);
        assertThat(read.agency().certain()).contains("甲市财政局");
        assertThat(read.year().certain()).contains(2024);
        assertThat(read.publishedOn().certain()).hasToString("Optional[2025-01-20]");
        ReadMetadata printed = inFile("乙县财政局2023年政府信息公开工作年度报告\n发布日期：2024-01-02", witnesses);
        assertThat(printed.agency().certain()).contains("乙县财政局");
        assertThat(printed.publishedOn().certain()).hasToString("Optional[2024-01-02]");
    }

    private static ReadMetadata inFile(String above, List<Witness> witnesses) {
        ParseResult result = ReportParser.parse(above + BODY);
        return MetadataReader.read(result.document(), witnesses, new DiagnosticCollector(10));
    }

    @Test
    void everyFactHasItsPlace() {
        String text = "发布日期：2025-01-20\n甲市财政局2024年\n政府信息公开工作年度报告\n本报告统计期限自2024年1月1日起\n至2024年12月31日止。" + BODY;
        ParseResult result = ReportParser.parse(text);
        ReadMetadata read = MetadataReader.read(result.document(), List.of(), new DiagnosticCollector(10));

        assertThat(Stream.of(
                                MetadataPath.PUBLISHED_ON,
                                MetadataPath.AGENCY,
                                MetadataPath.YEAR,
                                MetadataPath.TITLE,
                                MetadataPath.PERIOD)
                        .map(path -> read.place(path).in(text).replace("\n", "|")))
                .containsExactly("2025-01-20", "甲市财政局", "2024年", "甲市财政局2024年|政府信息公开工作年度报告", "2024年1月1日起|至2024年12月31日");
    }

    @Test
    void whatIsPrintedNowhereStandsWhereOneWouldLookForIt() {
        String text = "登录 | 注册\n政府信息公开工作年度报告" + BODY;
        ParseResult result = ReportParser.parse(text);
        ReadMetadata read = MetadataReader.read(result.document(), List.of(), new DiagnosticCollector(10));

        assertThat(read.agency().certain()).isEmpty();
        assertThat(read.place(MetadataPath.AGENCY).in(text)).isEqualTo("政府信息公开工作年度报告");
        assertThat(doubtsOf("agency", result)).containsExactly("2 ");
    }

    @Test
    void aTextThatIsNoReportHasNoDoubtsAboutItsMetadata() {
        assertThat(ReportParser.parse("今天天气很好。").diagnostics())
                .allMatch(doubt -> doubt.path().equals(ReportPath.report()));
    }
}
