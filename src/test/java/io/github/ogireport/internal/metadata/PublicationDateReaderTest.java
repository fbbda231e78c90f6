package io.github.ogireport.internal.metadata;

import static io.github.ogireport.internal.metadata.TextAbove.BODY;
import static io.github.ogireport.internal.metadata.TextAbove.TITLE;
import static io.github.ogireport.internal.metadata.TextAbove.doubts;
import static io.github.ogireport.internal.metadata.TextAbove.doubtsOf;
import static io.github.ogireport.internal.metadata.TextAbove.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day of publication under the names that pages give it; a date that may be it and is not certain has a doubt. */
class PublicationDateReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "发布日期：2025-01-20",
                "发布时间：\n2025年1月20日",
                "文号\n发布日期\n2025-01-20",
                "公开方式\n发布日期\n主动公开\n2025-01-20",
                "发 布 日 期：2025-01-20",
                "公开日期|2025.1.20",
                "| 索引号 | A1 | 公布时间 | 2025年01月20日 |",
                "发布时间：2025-1-20 9:30:05 浏览次数：12",
                "发表时间：二〇二五年一月二十日",
                "發佈時間：2025-01-20",
                "【发布时间】2025/01/20",
                "发布于：2025－01－20",
                "生成日期：2025/01/20",
                "印发日期 2025-01-20",
                "成文日期：2025-01-20",
                "日　期:2025-01-20 10:22:33",
                "时间：2025-01-20（星期一）",
                "发文日期：2025-01-19 发布日期：2025-01-20",
                "成文日期：2025-01-19 日期：2025-01-20",
                "发布时间：2025-01-20 更新时间：2025-03-01"
            })
    void fieldsNameTheDayAboveAndBelowTheTitle(String field) {
        assertThat(read(field + "\n" + TITLE).publishedOn()).isEqualTo("2025-01-20");
        assertThat(read(TITLE + "\n" + field).publishedOn()).isEqualTo("2025-01-20");
        assertThat(read(TITLE + "\n" + field).agency()).isEqualTo("甲市财政局");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "来源：乙镇时间：2025-01-20 16:34",
                "来源：甲市财政局日期：2025-01-20点击：31",
                "来源：本站时间：2025-01-20",
                "作者：张三发布时间：2025-01-20来源：乙镇",
                "浏览：12时间：2025-01-20",
                "时间：2025-01-20来源：乙镇"
            })
    void fieldsWithoutABlankBetweenThem(String line) {
        assertThat(read(TITLE + "\n" + line).publishedOn()).isEqualTo("2025-01-20");
        assertThat(read(TITLE + line).publishedOn()).isEqualTo("2025-01-20");
        assertThat(read(TITLE + line).title()).isEqualTo(TITLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（2025年1月20日）",
                "\n（2025年1 月 20日）",
                "\n2025-01-20 08:00",
                "\n甲市财政局 2025-01-20",
                "\n甲市财政局\n2025年1月20日",
                "\n2025-01-20 来源：甲市财政局",
                "\n信息来源：财政局 | 2025-01-20 | 浏览：22",
                "\n文号：无\n2025-01-20"
            })
    void aDateBelowTheTitleNeedsNoLabel(String below) {
        assertThat(read(TITLE + below).publishedOn()).isEqualTo("2025-01-20");
        assertThat(read(TITLE + below).agency()).isEqualTo("甲市财政局");
    }

    @ParameterizedTest
    @CsvSource({
        "发布日期：2025年13月2日, 2025年13月2日",
        "发布日期：20250120, 20250120",
        "发布日期：二〇二五年一月, 二〇二五年一月",
        "发布日期：2025-1-209:30 成文日期：2025-01-19, 2025-1-209:30",
        "发布日期：2025-01-20 公开日期：2025-01-21, 2025-01-20 / 2025-01-21",
        "2025年1月20日, 2025年1月20日",
        "更新时间：2025-01-20, 2025-01-20",
        "最后更新时间：2025-01-20, 2025-01-20",
        "发布日期：2025年1月2, 2025年1月2",
        "发布日期：2025-01-2, 2025-01-2",
        "最后修订：2025-01-20, 2025-01-20",
        "发布日期：2025年1月1S日, 2025年1月1S日",
        "发布日期：2025年1月1至20日, 2025年1月1至20日",
        "发布日期：2025-1-1S, 2025-1-1S",
        "发布日期：2025-1-2 5, 2025-1-25",
        "发布日期：2025-1-19:20:33, 2025-1-19:20:33",
        "公开时间：2025年1月31日前, 2025年1月31日前",
        "时间：2024年1月1日至2024年12月31日, 2024年1月1日至2024年12月31日",
        "打印 时间：2025-01-20, 2025-01-20",
        "浏览次数：15 访问 时间：2025-01-20, 2025-01-20",
        "2025年1月20日 星期一, 2025年1月20日",
        "作者：张三修订时间：2025-01-20, 2025-01-20"
    })
    void datesThatMayBeThatOfPublicationHaveADoubt(String line, String doubt) {
        assertThat(read(line + "\n" + TITLE).publishedOn()).isEmpty();
        assertThat(doubts("publishedOn", line + "\n" + TITLE)).containsExactly("1 " + doubt);
    }

    @Test
    void aDayInBracketsBehindTheTitleIsOfPublicationWhereNoWordSaysOtherwise() {
        assertThat(read(TITLE + "（2025年1月20日发布）").publishedOn()).isEqualTo("2025-01-20");
        assertThat(doubts("publishedOn", TITLE + "（2025年1月20日修订）")).containsExactly("1 2025年1月20日修订");
    }

    @Test
    void aBlankCellInARowOfValuesShiftsNoDay() {
        String labels = "发布机构\n成文日期\n发布日期\n失效日期\n甲市财政局\n2025-01-20\n2030-01-20\n";

        assertThat(read(labels + TITLE).publishedOn()).isEmpty();
    }

    @Test
    void aSignatureIsNoDateOfPublication() {
        ParseResult signed = ReportParser.parse(TITLE + BODY + "甲市财政局\n2025年1月20日\n");

        assertThat(signed.report().metadata().publishedOn()).isEmpty();
        assertThat(doubtsOf("publishedOn", signed)).containsExactly("7 2025年1月20日");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今天是2025年1月20日 星期一",
                "失效日期：2025-01-20",
                "索引号：2025-01-20-3",
                "根据条例，2025年1月20日公布。",
                "统计期限自2024年1月1日至2024年12月31日。"
            })
    void otherDatesHaveNone(String line) {
        assertThat(read(TITLE + "\n" + line).publishedOn()).isEmpty();
        assertThat(doubts("publishedOn", line + "\n" + TITLE)).isEmpty();
    }
}
