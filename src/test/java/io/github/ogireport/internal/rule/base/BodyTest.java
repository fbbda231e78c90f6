package io.github.ogireport.internal.rule.base;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ast.HeaderCell;
import io.github.ogireport.ast.HeaderRow;
import io.github.ogireport.ast.HeaderWord;
import io.github.ogireport.ast.Preamble;
import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.ast.Table;
import io.github.ogireport.ast.TableLine;
import io.github.ogireport.ast.TableText;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.statement.ProseReports;
import io.github.ogireport.place.SourceSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules ask of a report besides its numbers: the kind of body, what section six says of fees, the lines of tables. */
class BodyTest {
    @ParameterizedTest
    @CsvSource({
        "盘江镇人民政府, TOWNSHIP",
        "大寨乡, TOWNSHIP",
        "某苏木, TOWNSHIP",
        "娄桥街道, TOWNSHIP",
        "娄桥街道办事处, TOWNSHIP",
        "国家税务总局, CENTRAL",
        "国务院办公厅, CENTRAL",
        "中华人民共和国财政部, CENTRAL",
        "某某省人民政府, PROVINCE",
        "内蒙古自治区政府, PROVINCE",
        "上海市人民政府, PROVINCE",
        "长沙市, CITY",
        "某自治州人民政府, CITY",
        "某盟, CITY",
        "某地区, CITY",
        "衡南县人民政府, COUNTY",
        "沾益区, COUNTY",
        "某旗, COUNTY",
        "衡南县财政局, DEPARTMENT",
        "某市人民政府办公室, DEPARTMENT",
        "某管理委员会, UNKNOWN",
        "某管委会, UNKNOWN",
        "某新区, UNKNOWN",
        "某经济开发区, UNKNOWN",
        "某高新区人民政府, UNKNOWN",
        "某公司, UNKNOWN"
    })
    void theNameShowsTheKindOfBody(String agency, BodyKind kind) {
        assertThat(BodyKind.of(agency)).isEqualTo(kind);
        assertThat(BodyKind.of(" " + agency + " ")).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "国家税务总局, YES",
        "某某省人民政府, YES",
        "某自治州人民政府, YES",
        "长沙市人民政府, UNKNOWN",
        "长沙市财政局, UNKNOWN",
        "衡南县人民政府, NO",
        "盘江镇人民政府, NO",
        "衡南县财政局, NO",
        "沾益区财政局, NO",
        "某街道财政所, NO",
        "某镇财政所, NO",
        "区财政局, UNKNOWN",
        "县财政局, UNKNOWN",
        "城乡建设局, UNKNOWN",
        "某自治区财政厅, UNKNOWN",
        "某某公司, UNKNOWN"
    })
    void theNameShowsWhetherABodyCanMakeRules(String agency, RulesPower power) {
        assertThat(RulesPower.of(agency)).isEqualTo(power);
    }

    private static FeeStatement fees(String... paragraphs) {
        return FeeStatement.of(ProseReports.year(2024)
                .prose(SectionKind.OTHER_MATTERS, paragraphs)
                .make());
    }

    @Test
    void aReportWithoutSectionSixSaysNothingOfFees() {
        assertThat(FeeStatement.of(ProseReports.year(2024)
                        .without(SectionKind.OTHER_MATTERS)
                        .make()))
                .isEqualTo(new FeeStatement(false, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"未发出收费通知", "无。2024年没有发出信息处理费收费通知；其他", "工作有序。无收费通知", "费用：未发收费通知！"})
    void aDenialOfNoticesIsRead(String text) {
        assertThat(fees(text)).isEqualTo(new FeeStatement(false, true));
        assertThat(fees("工作有序。", text).noNoticeGiven()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"发出收费通知3件", "未收费。发出收费通知", "收费通知未发出", "未收取费用", "未发通知。费用", "费"})
    void otherWordsOnFeesDenyNoNotice(String text) {
        assertThat(fees(text)).isEqualTo(new FeeStatement(false, false));
    }

    @Test
    void noneAloneSaysNothingOfFees() {
        assertThat(fees("无").onlyNone()).isTrue();
        assertThat(fees("本年度无其他事项").onlyNone()).isTrue();
        assertThat(fees("没有").onlyNone()).isFalse();
        assertThat(fees("无", "未收费").onlyNone()).isFalse();
        assertThat(fees("无" + "事".repeat(39)).onlyNone()).isTrue();
        assertThat(fees("无" + "事".repeat(40)).onlyNone()).isFalse();
        assertThat(fees("无" + "事".repeat(20), "事".repeat(20)).onlyNone()).isFalse();
        assertThat(fees()).isEqualTo(new FeeStatement(false, false));
    }

    private static Table table(TableKind kind, TableLine... lines) {
        return new Table(SourceSpan.UNKNOWN, kind, List.of(lines));
    }

    @Test
    void theLinesOfATableAreThoseOfAllItsPieces() {
        TableLine first =
                new HeaderRow(SourceSpan.UNKNOWN, List.of(new HeaderCell(SourceSpan.UNKNOWN, "一", HeaderWord.UNKNOWN)));
        TableLine second =
                new HeaderRow(SourceSpan.UNKNOWN, List.of(new HeaderCell(SourceSpan.UNKNOWN, "二", HeaderWord.UNKNOWN)));
        TableLine third =
                new HeaderRow(SourceSpan.UNKNOWN, List.of(new HeaderCell(SourceSpan.UNKNOWN, "三", HeaderWord.UNKNOWN)));
        TableLine other =
                new HeaderRow(SourceSpan.UNKNOWN, List.of(new HeaderCell(SourceSpan.UNKNOWN, "他", HeaderWord.UNKNOWN)));
        ReportDocument document = new ReportDocument(
                SourceSpan.UNKNOWN,
                List.of(new Preamble(
                        SourceSpan.UNKNOWN,
                        List.of(
                                table(TableKind.REQUESTS, first),
                                table(TableKind.PROACTIVE, other),
                                table(TableKind.REQUESTS, second),
                                table(TableKind.REQUESTS, third)))));

        assertThat(TableLines.of(document, TableKind.REQUESTS)).containsExactly(first, second, third);
        assertThat(TableLines.of(document, TableKind.PROACTIVE)).containsExactly(other);
        assertThat(TableLines.of(document, TableKind.CHALLENGES)).isEmpty();
    }

    @Test
    void aTableIsHeadedByItsHeadersAndByOtherTexts() {
        TableLine header = new HeaderRow(
                SourceSpan.UNKNOWN, List.of(new HeaderCell(SourceSpan.UNKNOWN, "申请人情况 小计", HeaderWord.UNKNOWN)));
        TableLine text = new TableText(SourceSpan.UNKNOWN, "单位：万元");

        assertThat(TableLines.isHeadedWith(List.of(header, text), "小计")).isTrue();
        assertThat(TableLines.isHeadedWith(List.of(header, text), "万元")).isTrue();
        assertThat(TableLines.isHeadedWith(List.of(header, text), "总计")).isFalse();
        assertThat(TableLines.isHeadedWith(List.of(), "小计")).isFalse();
    }
}
