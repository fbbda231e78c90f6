package io.github.ogireport.internal.metadata;

import static io.github.ogireport.internal.metadata.TextAbove.doubts;
import static io.github.ogireport.internal.metadata.TextAbove.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ReportParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reporting body is read whole where it is certain, else it is absent with a doubt. */
class AgencyReaderTest {
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
                "甲县供销合作社",
                "国家统计局甲调查队",
                "中国人民银行甲市分行",
                "中共甲县委机构编制委员会办公室",
                "中国(甲省)自由贸易试验区乙片区管理委员会",
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
                "委员会办公室",
                "大学",
                "甲县财政局、乙县审计局",
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
                "| 索引号 | 发布机构 | 阅读量 |\\n|---|---|---|\\n| 1 | 甲县财政局 | 2 |#甲县财政局",
                "公开时间\\n发文单位\\n2025-01-20\\n甲县财政局#甲县财政局",
                "发布机构：国家税务总局甲市乙\\n区税务局#国家税务总局甲市乙区税务局",
                "信息分类：\\n其他\\n发布机构：\\n甲县财政局#甲县财政局",
                "> 发布机构：甲县财政局#甲县财政局",
                "索引号：2025-1 发文机关：甲县财政局 发布日期：2025-01-20#甲县财政局",
                "发文单位 | 甲县财政局 | 发布日期 | 2025-01-20#甲县财政局",
                "向社会公布2024年度甲镇人民政府信息公开工作年度报告。#甲镇人民政府",
                "现将《甲镇人民政府2024年政府信息公开工作年度报告》公布如下。#甲镇人民政府",
                "根据规定，现公布甲市\\n乙区税务局2024年政府信息公开工作年度报告。#甲市乙区税务局",
                "甲高新区编制本报告。#甲高新区",
                "依据条例，甲市乙区税务局编制2024年政府信息公开工作年度报告。#甲市乙区税务局"
            })
    void thePageAndTheIntroductionNameTheBody(String above, String name) {
        assertThat(read(above.translateEscapes()).agency()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "来源：甲县政务服务中心",
                "来源：甲县\n政务服务中心\n2024年政府信息公开工作年度报告",
                "关于2024年政府信息公开工作情况的报告\n甲县人民政府办公室：",
                "关于2024年政府信息公开工作情况的报告\n[来源]\n甲县融媒体中心",
                "本报告参考了甲县财政局2023年政府信息公开工作年度报告，由办公室编制。",
                "根据《中华人民共和国政府信息公开工作年度报告格式》编制。",
                "根据甲县人民政府办公室关于做好2023年政府信息公开工作年度报告编制工作的要求编制。",
                "依据条例，甲省人民政府办公厅编制2024年政府信息公开工作年度报告格式，供参考。",
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
    void radicalsAreTheOrdinaryCharacters() {
        assertThat(read("⻄安市⾏政审批局2024年政府信息公开⼯作年度报告").agency()).isEqualTo("西安市行政审批局");
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

    @ParameterizedTest
    @CsvSource({
        "甲县, 财政局, 甲县财政局",
        "甲县人民政府网, 甲县财政局, 甲县财政局",
        "甲市人民政府, 乙丙县财政局, 乙丙县财政局",
        "上一篇：甲县财政局2023年政府信息公开工作年度报告, 甲县财政局, 甲县财政局"
    })
    void aPlaceAboveIsAPartAndAPageIsNone(String above, String inTitle, String name) {
        assertThat(read(above + "\n" + inTitle + "2024年政府信息公开工作年度报告").agency()).isEqualTo(name);
    }

    @Test
    void aNumberOfTheFileIsNoPartOfATitle() {
        assertThat(read("000014349/2025-00011 甲县财政局2024年政府信息公开工作年度报告").agency()).isEqualTo("甲县财政局");
    }

    @Test
    void whoSpeaksOfItselfAsABureauIsNoGovernment() {
        String above = "2024年政府信息公开工作年度报告\n一、总体情况\n2024年，甲县人民政府高度重视政府信息公开工作，我局认真落实。";

        assertThat(StatedFacts.of(ReportParser.parse(above).report().metadata()).agency())
                .isEmpty();
    }

    /** What a page has beside a title without a body may look like a name. */
    @ParameterizedTest
    @ValueSource(strings = {"返回顶部", "个人中心", "乡镇街道", "值班室", "留言区", "数说甲县", "欢迎访问甲县人民政府", "乙镇"})
    void aLineBesideATitleIsTheBodyOnlyWhereItIsSureOrToldOf(String line) {
        String above = line + "\n2024年政府信息公开工作年度报告";
        String below = "2024年政府信息公开工作年度报告\n" + line;

        assertThat(read(above).agency()).isEmpty();
        assertThat(read(above).title()).isEqualTo("2024年政府信息公开工作年度报告");
        assertThat(read(below).agency()).isEmpty();
        assertThat(doubts("agency", below)).hasSize(1);
    }

    @Test
    void aPlaceBesideATitleIsTheBodyWhereTheTextNamesIt() {
        String overview = "\n一、总体情况\n2024年，乙镇认真贯彻条例。\n";

        assertThat(agencyOf("乙镇\n2024年政府信息公开工作年度报告" + overview)).isEqualTo("乙镇");
        assertThat(agencyOf("2024年政府信息公开工作年度报告\n乙镇" + overview)).isEqualTo("乙镇");
        assertThat(read("甲县乙镇\n2024年政府信息公开工作年度报告").agency()).isEqualTo("甲县乙镇");
    }

    @Test
    void aPlaceBesideATitleAndAPublisherOfAnotherNameLeaveNone() {
        String page = "乙镇\n2024年政府信息公开工作年度报告\n发布机构：甲县人民政府";

        assertThat(doubts("agency", page)).containsExactly("3 甲县人民政府 / 乙镇");
    }

    @ParameterizedTest
    @CsvSource({
        "置顶 甲县财政局, 甲县财政局",
        "县财政局 甲县财政局, 甲县财政局",
        "甲县人民政府 甲县财政局, 甲县财政局",
        "甲省 乙县财政局, 甲省乙县财政局",
        "中共甲县委办公室 甲县人民政府办公室, 中共甲县委办公室甲县人民政府办公室"
    })
    void wordsBeforeABlankBelongToANameOnlyWhereTheyArePlaceOrBody(String words, String name) {
        assertThat(read(words + "2024年政府信息公开工作年度报告").agency()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "甲县了山镇, 甲县了山镇",
        "甲县新闻发布和网络信息局, 甲县新闻发布和网络信息局",
        "甲市市长公开电话办公室, ''",
        "甲县政务公开和政务服务局, ''",
        "乡镇, ''",
        "机关本部, ''",
        "甲县财政局代表甲县人民政府, ''"
    })
    void aNameIsReadWholeOrNotAtAll(String words, String name) {
        String title = words + "2024年政府信息公开工作年度报告";

        assertThat(read(title).agency()).isEqualTo(name);
        assertThat(doubts("agency", title)).hasSize(name.isEmpty() ? 1 : 0);
    }

    @Test
    void twoBodiesOfOneTitleLeaveNone() {
        assertThat(doubts("agency", "甲县2024年政府信息公开工作年度报告（财政局）")).containsExactly("1 甲县 / 财政局");
    }

    @ParameterizedTest
    @CsvSource({
        "发布机构：甲县人民政府, 我局认真落实。, ''",
        "发布机构：甲县人民政府, 本镇认真落实。, ''",
        "发布机构：甲县财政局, 本局认真落实。, 甲县财政局",
        "发布机构：甲县人民政府, '2024年，甲县财政局认真落实。', ''"
    })
    void aPublisherOfAnotherKindThanTheTextSpeaksOfIsNotTheBody(String field, String overview, String name) {
        String above = "2024年政府信息公开工作年度报告\n" + field + "\n一、总体情况\n" + overview;

        assertThat(read(above).agency()).isEqualTo(name);
        assertThat(doubts("agency", above)).hasSize(name.isEmpty() ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "报送\n甲县人民政府\n2025年1月20日",
                "抄送：\n甲县人民政府\n2025年1月20日",
                "主管单位 甲县人民政府 2025年1月20日",
                "甲县财政局办公室\n2025年1月20日印发"
            })
    void whoIsNamedAtTheEndWithALabelDoesNotSign(String end) {
        String text = "2024年政府信息公开工作年度报告\n一、总体情况\n良好。\n六、其他需要报告的事项\n无。\n";

        assertThat(agencyOf(text + end)).isEmpty();
        assertThat(agencyOf(text + "特此报告\n甲县财政局\n2025年1月20日")).isEqualTo("甲县财政局");
    }

    private static String agencyOf(String text) {
        return StatedFacts.of(ReportParser.parse(text).report().metadata()).agency();
    }

    @Test
    void twoBodiesThatSignLeaveNone() {
        String signed = "2024年政府信息公开工作年度报告\n一、总体情况\n良好。\n六、其他需要报告的事项\n无。\n甲县财政局\n甲县审计局\n2025年1月20日";

        assertThat(StatedFacts.of(ReportParser.parse(signed).report().metadata())
                        .agency())
                .isEmpty();
    }
}
