package io.github.ogireport.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.model.ExtensionRow;
import io.github.ogireport.model.ProactiveCounts;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The records of tables that lack rows, of tables that are not in the text, and of rows that the form does not have. */
class MissingPartsTest {
    private static final String TITLE = "栗江镇%s年政府信息公开工作年度报告\n一、总体情况\n甲。\n";
    private static final String TWO = "二、主动公开政府信息情况\n";
    private static final String COLUMNS_2019 = "信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n";
    private static final String COLUMNS_2021 = "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n";
    private static final String THREE = "三、收到和处理政府信息公开申请情况\n";
    private static final String COLUMNS = "自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n";
    private static final String RECEIVED = "一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n";
    private static final String FOUR = "四、政府信息公开行政复议、行政诉讼情况\n";

    private static ParseResult parse(String year, String text) {
        return ReportParser.parse(TITLE.formatted(year) + text);
    }

    /** The rows of section two with their forms and the states of their cells. */
    private static List<String> proactive(ParseResult result) {
        return result.report().proactive().rows().stream()
                .map(row -> row.row().key() + " " + row.form() + " "
                        + row.cells().stream().map(MissingPartsTest::shown).collect(Collectors.joining()))
                .toList();
    }

    private static String shown(Cell cell) {
        return switch (cell.state()) {
            case NUMBER -> Stated.value(cell);
            case UNREADABLE -> "?";
            case MISSING -> "!";
            default -> "_";
        };
    }

    private static List<String> doubts(ParseResult result, String text, String code) {
        return result.diagnostics().stream()
                .filter(doubt -> doubt.code().equals(code))
                .map(doubt -> doubt.path().toString() + " at "
                        + text.substring(doubt.span().start(), doubt.span().end())
                                .lines()
                                .findFirst()
                                .orElse(""))
                .toList();
    }

    @Test
    void tablesThatAreNotInTheTextHaveTheFormOfTheYear() {
        assertThat(proactive(parse("2020", "")))
                .containsExactly(
                        "rules FORM_2019 !!!",
                        "normativeDocuments FORM_2019 !!!",
                        "licensing FORM_2019 !!!",
                        "otherServices FORM_2019 !!!",
                        "penalties FORM_2019 !!!",
                        "compulsion FORM_2019 !!!",
                        "fees FORM_2019 !!",
                        "procurement FORM_2019 !!");
        assertThat(proactive(parse("2021", "")))
                .containsExactly(
                        "rules FORM_2021 !!!",
                        "normativeDocuments FORM_2021 !!!",
                        "licensing FORM_2021 !",
                        "penalties FORM_2021 !",
                        "compulsion FORM_2021 !",
                        "fees FORM_2021 !");
        assertThat(parse("2020", "").report().requests().form()).isEqualTo(TableForm.FORM_2019);
        assertThat(parse("2021", "").report().requests().form()).isEqualTo(TableForm.FORM_2021);
        assertThat(parse("", "五、存在的主要问题\n乙。").report().requests().form()).isEqualTo(TableForm.FORM_2021);
    }

    @Test
    void tablesThatAreNotInTheTextAreReportedAtTheirSectionOrTheWholeText() {
        String text = TITLE.formatted("2024") + THREE + "乙。\n";
        ParseResult result = ReportParser.parse(text);

        assertThat(result.report().proactive().present()).isFalse();
        assertThat(result.report().requests().present()).isFalse();
        assertThat(result.report().challenges().present()).isFalse();
        assertThat(doubts(result, text, "TABLE_MISSING"))
                .containsExactlyInAnyOrder(
                        "proactive at 栗江镇2024年政府信息公开工作年度报告",
                        "requests at 三、收到和处理政府信息公开申请情况",
                        "challenges at 栗江镇2024年政府信息公开工作年度报告");
        assertThat(doubts(result, text, "ROW_MISSING")).isEmpty();
    }

    @Test
    void aMissingRowHasTheFormOfItsBlockElseThatOfMostRows() {
        String text = TITLE.formatted("2024") + TWO + COLUMNS_2021 + "规章\t1\t2\t3\n第二十条第（五）项\n上一年项目数量\n行政许可\t4\t5\t6\n";
        ParseResult result = ReportParser.parse(text);

        assertThat(proactive(result))
                .containsExactly(
                        "rules FORM_2021 123",
                        "normativeDocuments FORM_2021 !!!",
                        "licensing FORM_2019 456",
                        "otherServices FORM_2019 !!!",
                        "penalties FORM_2021 !",
                        "compulsion FORM_2021 !",
                        "fees FORM_2021 !");
        assertThat(doubts(result, text, "ROW_MISSING"))
                .containsExactlyInAnyOrder(
                        "proactive.normativeDocuments at 信息内容\t本年制发件数\t本年废止件数\t现行有效件数",
                        "proactive.otherServices at 信息内容\t本年制发件数\t本年废止件数\t现行有效件数",
                        "proactive.penalties at 信息内容\t本年制发件数\t本年废止件数\t现行有效件数",
                        "proactive.compulsion at 信息内容\t本年制发件数\t本年废止件数\t现行有效件数",
                        "proactive.fees at 信息内容\t本年制发件数\t本年废止件数\t现行有效件数");

        ParseResult old = parse("2024", TWO + COLUMNS_2019 + "规章\t1\t2\t3\n规范性文件\t1\t2\t3\n" + "本年处理决定数量\n行政处罚\t4\n");
        assertThat(proactive(old))
                .containsExactly(
                        "rules FORM_2019 123",
                        "normativeDocuments FORM_2019 123",
                        "licensing FORM_2019 !!!",
                        "otherServices FORM_2019 !!!",
                        "penalties FORM_2021 4",
                        "compulsion FORM_2021 !",
                        "fees FORM_2019 !!",
                        "procurement FORM_2019 !!");
    }

    @Test
    void missingRowsOfRequestsAreReportedAtTheirTable() {
        String text = TITLE.formatted("2024") + THREE + COLUMNS + RECEIVED + "（七）总计\t1\t0\t0\t0\t0\t0\t1\n";
        ParseResult result = ReportParser.parse(text);

        assertThat(doubts(result, text, "ROW_MISSING"))
                .filteredOn(doubt -> doubt.startsWith("requests"))
                .hasSize(23)
                .contains("requests.carriedIn at 自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计")
                .doesNotContain("requests.newlyReceived at 自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计");
        assertThat(result.report().requests().rows()).hasSize(25);
    }

    @Test
    void aRowThatCouldNotBeAssignedIsUnreadableInAllItsCellsAndShowsAllItsTexts() {
        ParseResult result = parse("2024", THREE + COLUMNS + "一、本年新收政府信息公开申请数量 12 件 3 件 4\n");

        assertThat(Stated.cells(result.report()).get("requests.newlyReceived.naturalPerson"))
                .isEqualTo(Cell.unreadable("12 件 3 件 4"));
        assertThat(Stated.cells(result.report()).get("requests.newlyReceived.total"))
                .isEqualTo(Cell.unreadable("12 件 3 件 4"));
    }

    @Test
    void aRowOfChallengesThatCouldNotBeAssignedLeavesAllGroupsUnreadable() {
        ParseResult result =
                parse("2024", FOUR + "行政复议\t行政诉讼\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果维持\n1 0 0 7\n五、存在的主要问题\n乙。");

        assertThat(result.report().challenges().present()).isTrue();
        assertThat(Stated.cells(result.report()).get("challenges.reconsideration.total"))
                .isEqualTo(Cell.unreadable("1 0 0 7"));
        assertThat(Stated.cells(result.report()).get("challenges.litigationAfterReconsideration.upheld"))
                .isEqualTo(Cell.unreadable("1 0 0 7"));
        assertThat(result.diagnostics())
                .noneMatch(doubt -> doubt.code().equals("ROW_MISSING")
                        && doubt.path().toString().startsWith("challenges"));
    }

    @Test
    void aGroupOfChallengesWithoutARowIsMissing() {
        String text = TITLE.formatted("2024") + FOUR + "行政复议\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n1\t0\t0\t0\t1\n";
        ParseResult result = ReportParser.parse(text);

        assertThat(result.report()
                        .cell("challenges.reconsideration.total")
                        .orElseThrow()
                        .value()
                        .orElseThrow()
                        .toPlainString())
                .isEqualTo("1");
        assertThat(Stated.cells(result.report()).get("challenges.directLitigation.total"))
                .isEqualTo(Cell.missing());
        assertThat(doubts(result, text, "ROW_MISSING"))
                .containsExactly(
                        "challenges.directLitigation at 行政复议", "challenges.litigationAfterReconsideration at 行政复议");
    }

    @Test
    void rowsThatTheFormDoesNotHaveAreKeptWithTheirTable() {
        ParseResult result = parse(
                "2024",
                TWO + COLUMNS_2021 + "规章\t1\t2\t3\n党内文件\t4\t5\t6\n行政规范性文件\t1\t2\t3\n" + THREE + COLUMNS + RECEIVED
                        + "委托办理\t7\t8\n转办\t9\n（一）予以公开\t1\t0\t0\t0\t0\t0\t1\n");

        assertThat(result.report().proactive().extensions())
                .containsExactly(new ExtensionRow("党内文件", List.of(Cell.number(4), Cell.number(5), Cell.number(6))));
        assertThat(result.report().requests().extensions())
                .extracting(ExtensionRow::label)
                .containsExactly("委托办理", "转办");
        assertThat(result.report().proactive().rows())
                .extracting(ProactiveCounts::row)
                .contains(ProactiveRow.RULES);
    }
}
