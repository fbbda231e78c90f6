package io.github.ogireport.internal.layout.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels and headers in pieces, and rows in several lines: read where the pieces fit in one way, else not read. */
class WrappedAndTornTest {
    private static final String TITLE = "栗江镇2024年政府信息公开工作年度报告\n";
    private static final String TWO = TITLE + "二、主动公开政府信息情况\n";
    private static final String THREE = TITLE + "三、收到和处理政府信息公开申请情况\n自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n";
    private static final String FOUR = TITLE + "四、政府信息公开行政复议、行政诉讼情况\n行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n";

    @Test
    void aLabelWrappedAroundItsValuesIsOne() {
        TableReading reading = TableReading.of(THREE + """
                2.没有现成信息需要
                9 0 0 0 0 1 10
                另行制作
                3.补正后申请内容
                仍不明确 1 0 0 0 0 0 1
                """);

        assertThat(reading.cells("requests.needsCreation")).isEqualTo("9 0 0 0 0 1 10");
        assertThat(reading.cells("requests.stillUnclear")).isEqualTo("1 0 0 0 0 0 1");
    }

    @Test
    void theCharactersOfAnUprightGroupAreNoPiecesOfALabel() {
        TableReading reading = TableReading.of(THREE + """
                不 2.重复
                予 申请 1 0 0 0 0 0 1
                处 3.要求提供公开
                理 出版物 4 0 0 0 0 0 4
                """);

        assertThat(reading.cells("requests.duplicate")).isEqualTo("1 0 0 0 0 0 1");
        assertThat(reading.cells("requests.publicPublication")).isEqualTo("4 0 0 0 0 0 4");
    }

    @Test
    void aLabelWhoseFirstHalfIsOneToo() {
        TableReading reading = TableReading.of(THREE + """
                （一）予以公开 3 0 0 0 0 0 3
                本   （二）部分公开（区分处理的，
                年                          1 0 2 0 0 0 3
                度   只计这一情形，不计其他情形）
                1.属于国家秘密 0 0 0 0 0 7 7
                """);

        assertThat(reading.cells("requests.partiallyDisclosed")).isEqualTo("1 0 2 0 0 0 3");
        assertThat(TableReading.of(THREE + "（二）部分公开（区分处理的，\n1 0 2 0 0 0 3\n只计这一情形，不计其他情形）\n")
                        .cells("requests.partiallyDisclosed"))
                .isEqualTo("1 0 2 0 0 0 3");
    }

    @Test
    void piecesThatAreNoWholeLabelMakeNone() {
        TableReading reading = TableReading.of(THREE + """
                1.属于国家秘密 1 0 0 0 0 0 1
                2.没有现成信息
                9 0 0 0 0 1 10
                另行
                """);

        assertThat(reading.cells("requests.needsCreation")).isEqualTo("! ! ! ! ! ! !");
        assertThat(reading.codes("requests.needsCreation")).isNotEmpty();
    }

    @Test
    void aLabelWithoutItsMiddleIsTheOnlyOneThatBeginsAndEndsSo() {
        String first = "1.属于国家秘密 1 0 0 0 0 0 1\n";

        assertThat(TableReading.of(THREE + first + "4.保护第合法权益 5 0 0 0 0 0 5\n").cells("requests.thirdPartyRights"))
                .isEqualTo("5 0 0 0 0 0 5");
        assertThat(TableReading.of(THREE + first + "7.属于行政事项 5 0 0 0 0 0 5\n").doubts("LABEL_MISSPELLED"))
                .hasSize(1);
        assertThat(TableReading.of(THREE + first + "5.属于信息 5 0 0 0 0 0 5\n").doubts("LABEL_MISSPELLED"))
                .isEmpty();
    }

    @Test
    void resultsBrokenOverTwoLinesAreTheColumnsInOrder() {
        TableReading reading = TableReading.of(FOUR + """
                结果 结果 其他 尚未 总 结果 结果 其他 尚未 总 结果 结果 其他 尚未 总
                维持 纠正 结果 审结 计 维持 纠正 结果 审结 计 维持 纠正 结果 审结 计
                1 0 0 0 1 0 7 0 0 7 0 0 0 9 9
                五、存在的主要问题及改进情况
                """);

        assertThat(reading.cells("challenges.reconsideration")).isEqualTo("1 0 0 0 1");
        assertThat(reading.cells("challenges.directLitigation")).isEqualTo("0 7 0 0 7");
        assertThat(reading.cells("challenges.litigationAfterReconsideration")).isEqualTo("0 0 0 9 9");
    }

    @Test
    void groupsMayBeBrokenToo() {
        String results = """
                结果 结果 其他 尚未 总 结果 结果 其他 尚未 总 结果 结果 其他 尚未 总
                维持 纠正 结果 审结 计 维持 纠正 结果 审结 计 维持 纠正 结果 审结 计
                1 0 0 0 1 0 7 0 0 7 0 0 0 9 9
                """;
        String above = TITLE + "四、政府信息公开行政复议、行政诉讼情况\n行政复议 行政诉讼\n";

        for (String groups : List.of("未经复议直 复议后起\n接起诉 诉\n", "未经复议\n复议后起诉\n直接起诉\n")) {
            TableReading reading = TableReading.of(above + groups + results);
            assertThat(reading.cells("challenges.directLitigation")).isEqualTo("0 7 0 0 7");
            assertThat(reading.cells("challenges.litigationAfterReconsideration"))
                    .isEqualTo("0 0 0 9 9");
        }
        assertThat(TableReading.of(above + "复议后起诉 未经复议\n直接起诉\n" + results).cells("challenges.directLitigation"))
                .doesNotContain("7", "9");
    }

    @Test
    void resultsInAnotherOrderAreNotRead() {
        TableReading reading = TableReading.of(FOUR + """
                结果 结果 其他 尚未 总 结果 结果 其他 尚未 总 结果 结果 其他 尚未 总
                纠正 维持 结果 审结 计 维持 纠正 结果 审结 计 维持 纠正 结果 审结 计
                1 0 0 0 1 0 7 0 0 7 0 0 0 9 9
                五、存在的主要问题及改进情况
                """);

        assertThat(reading.cells("challenges.reconsideration")).doesNotContain("1", "0");
        assertThat(reading.codes("challenges")).isNotEmpty();
    }

    @Test
    void aRowGoesOnOverLinesOfPipes() {
        TableReading reading = TableReading.of(THREE.replace(" ", " | ") + """
                一、本年新收政府信息公开申请数量 | 8 | 1 |
                |
                |
                | | 9 |
                """);

        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("8 1 _ _ _ _ 9");
        assertThat(TableReading.of(THREE.replace(" ", " | ") + "一、本年新收政府信息公开申请数量 | 8 | 1 |\n|\n|\n| | | 9 |\n")
                        .cells("requests.newlyReceived"))
                .isEqualTo("? ? ? ? ? ? ?");
    }

    @Test
    void headersAreBrokenWhereTheyAreLong() {
        TableReading reading = TableReading.of(TWO + """
                第二十条第（五）项
                信息内容 上一年项 本年增/减 处理决定
                目数量 数量
                行政许可 7 1 45
                """);

        assertThat(reading.cells("proactive.licensing")).isEqualTo("7 1 45");
        assertThat(TableReading.of(TWO + "信息内容 上一年项 处理决定 本年增/减\n目数量 数量\n行政许可 7 1 45\n")
                        .cells("proactive.licensing"))
                .isEqualTo("7 45 1");
    }

    @Test
    void wordsStandInACellOfTheLastRow() {
        String headers = "第二十条第（五）项\n信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n";

        assertThat(TableReading.of(TWO + headers + "行政许可\n7\n没有增减\n2\n").cells("proactive.licensing"))
                .isEqualTo("7 ? 2");
        assertThat(TableReading.of(TWO + headers + "行政许可\n7\n其他对外管理服务事\n2\n").cells("proactive.licensing"))
                .isEqualTo("? ? ?");
    }
}
