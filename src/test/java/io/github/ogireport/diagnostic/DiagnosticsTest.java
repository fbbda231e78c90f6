package io.github.ogireport.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParserOptions;
import io.github.ogireport.ReportParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each code is about: a text, and where and with which message the code is reported. */
class DiagnosticsTest {
    private static final ParserOptions OPTIONS = ParserOptions.defaults();
    /** Codes that no text leads to; the last two are of the pages and fonts of PDF files. */
    private static final Set<DiagnosticCode> ELSEWHERE = EnumSet.of(
            DiagnosticCode.INTERNAL_ERROR, DiagnosticCode.PAGE_WITHOUT_TEXT, DiagnosticCode.UNKNOWN_CHARACTERS);

    private static final String REQUESTS = """
            三、收到和处理政府信息公开申请情况
            自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
            """;

    private record Case(DiagnosticCode code, String text, ParserOptions options, List<String> told) {
        @Override
        public String toString() {
            return code.name();
        }
    }

    private static Case of(DiagnosticCode code, String text, String... told) {
        return new Case(code, text, OPTIONS, List.of(told));
    }

    private static Case of(DiagnosticCode code, String text, ParserOptions options, String... told) {
        return new Case(code, text, options, List.of(told));
    }

    static Stream<Case> cases() {
        return Stream.of(
                of(DiagnosticCode.EMPTY_TEXT, " \n\u3000\n", "1:1 EMPTY_TEXT "),
                of(DiagnosticCode.BINARY_INPUT, "%PDF-1.7\n\u0001\u0002\u0003", "1:1 BINARY_INPUT "),
                of(DiagnosticCode.NO_REPORT_FOUND, "今天天气很好。", "1:1 NO_REPORT_FOUND "),
                of(
                        DiagnosticCode.PRE_2019_FORMAT,
                        "某县2016年政府信息公开工作年度报告\n一、概述\n二、依申请公开情况\n三、收费及减免情况\n",
                        "1:1 PRE_2019_FORMAT "),
                of(DiagnosticCode.INTERPRETATION_PAGE, "某县2023年政府信息公开年报文字解读\n总体情况良好。\n", "1:1 INTERPRETATION_PAGE "),
                of(
                        DiagnosticCode.BLANK_FORM,
                        "一、总体情况\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t\t\t\n行政规范性文件\t\t\t\n",
                        "1:1 BLANK_FORM "),
                of(DiagnosticCode.NOTICE_ABOUT_FORM, "关于做好政府信息公开工作年度报告编制工作的通知\n各单位：\n", "1:1 NOTICE_ABOUT_FORM "),
                of(
                        DiagnosticCode.WEB_PAGE_SOURCE,
                        "<!DOCTYPE html>\n<html><body><table><tr><td>规章</td><td>1</td></tr></table></body></html>\n",
                        "1:1 WEB_PAGE_SOURCE "),
                of(
                        DiagnosticCode.TEXT_LIMIT,
                        "一、总体情况\n良好。\n二、主动公开政府信息情况\n",
                        OPTIONS.withMaxCharacters(10),
                        "2:4 TEXT_LIMIT "),
                of(
                        DiagnosticCode.TOKEN_LIMIT,
                        "一、总体情况\n良好。\n二、主动公开政府信息情况\n规章\t1\t2\t3\n",
                        OPTIONS.withMaxTokens(5),
                        "4:6 TOKEN_LIMIT "),
                of(
                        DiagnosticCode.DIAGNOSTIC_LIMIT,
                        "一、总体情况\n二、主动公开政府信息情况\n",
                        OPTIONS.withMaxDiagnostics(1),
                        "0:0 DIAGNOSTIC_LIMIT "),
                of(
                        DiagnosticCode.FINDING_LIMIT,
                        "一、总体情况\n二、主动公开政府信息情况\n",
                        OPTIONS.withMaxFindings(1),
                        "3:1 FINDING_LIMIT "),
                of(DiagnosticCode.GARBLED_TEXT, "?????????2024????????????", "1:1 GARBLED_TEXT "),
                of(
                        DiagnosticCode.HEADING_MISSING,
                        "一、总体情况\n良好。\n二、主动公开政府信息情况\n规章\t1\t2\t3\n",
                        "5:1 HEADING_MISSING sections.challenges",
                        "5:1 HEADING_MISSING sections.otherMatters",
                        "5:1 HEADING_MISSING sections.problemsAndImprovements",
                        "5:1 HEADING_MISSING sections.requestHandling"),
                of(
                        DiagnosticCode.HEADING_REPEATED,
                        "一、总体情况\n二、主动公开政府信息情况\n一、总体情况\n良好，比去年更加好。\n",
                        "3:1 HEADING_REPEATED sections.overview"),
                of(
                        DiagnosticCode.TABLE_MISSING,
                        "一、总体情况\n二、主动公开政府信息情况\n规章\t1\t2\t3\n",
                        "1:1 TABLE_MISSING challenges",
                        "1:1 TABLE_MISSING requests"),
                of(
                        DiagnosticCode.FORM_UNCERTAIN,
                        "二、主动公开政府信息情况\n行政许可\t1\n行政处罚\t2\n行政强制\t3\n",
                        "2:1 FORM_UNCERTAIN proactive.licensing",
                        "3:1 FORM_UNCERTAIN proactive.penalties",
                        "4:1 FORM_UNCERTAIN proactive.compulsion"),
                of(
                        DiagnosticCode.COLUMNS_OUT_OF_ORDER,
                        "二、主动公开政府信息情况\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n"
                                + "现行有效件数\t本年废止件数\t本年制发件数\n规章\t1\t2\t3\n行政规范性文件\t4\t5\t6\n",
                        "4:1 COLUMNS_OUT_OF_ORDER proactive.rules",
                        "5:1 COLUMNS_OUT_OF_ORDER proactive.normativeDocuments"),
                of(
                        DiagnosticCode.COLUMN_UNKNOWN,
                        REQUESTS.replace("科研机构", "外国公民") + "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n",
                        "2:10 COLUMN_UNKNOWN requests"),
                of(
                        DiagnosticCode.COLUMNS_MISSING,
                        REQUESTS.replace("科研机构\t", "") + "一、本年新收政府信息公开申请数量\t1\t2\t4\t5\t6\t21\n",
                        "3:1 COLUMNS_MISSING requests.newlyReceived"),
                of(
                        DiagnosticCode.ROW_MISSING,
                        "二、主动公开政府信息情况\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t2\t3\n",
                        "2:1 ROW_MISSING proactive.compulsion",
                        "2:1 ROW_MISSING proactive.fees",
                        "2:1 ROW_MISSING proactive.licensing",
                        "2:1 ROW_MISSING proactive.normativeDocuments",
                        "2:1 ROW_MISSING proactive.penalties"),
                of(
                        DiagnosticCode.ROW_REPEATED,
                        "二、主动公开政府信息情况\n规章\t1\t2\t3\n规章\t1\t2\t3\n行政许可\t4\n",
                        "3:1 ROW_REPEATED proactive.rules"),
                of(
                        DiagnosticCode.ROW_OUT_OF_ORDER,
                        "二、主动公开政府信息情况\n行政许可\t4\n规章\t1\t2\t3\n",
                        "2:1 ROW_OUT_OF_ORDER proactive.licensing",
                        "3:1 ROW_OUT_OF_ORDER proactive.rules"),
                of(
                        DiagnosticCode.LABEL_MISSPELLED,
                        "二、主动公开政府信息情况\n规章\t1\t2\t3\n行政许克\t4\n行政处罚\t5\n行政强制\t6\n",
                        "3:1 LABEL_MISSPELLED proactive.licensing"),
                of(
                        DiagnosticCode.EXTENSION_ROW,
                        "二、主动公开政府信息情况\n规章\t1\t2\t3\n其他主动公开文件\t7\t8\t9\n行政许可\t4\n",
                        "3:1 EXTENSION_ROW proactive"),
                of(
                        DiagnosticCode.STRAY_NUMBERS,
                        "二、主动公开政府信息情况\n规章\t1\t2\t3\n\n17\n\n行政许可\t4\n",
                        "4:1 STRAY_NUMBERS proactive"),
                of(
                        DiagnosticCode.CELLS_MISSING,
                        "二、主动公开政府信息情况\n规章\n行政许可\t4\n行政处罚\t5\n",
                        "2:1 CELLS_MISSING proactive.rules"),
                of(
                        DiagnosticCode.CELLS_TOO_FEW,
                        REQUESTS + "一、本年新收政府信息公开申请数量 1 2 3\n二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0\n",
                        "3:1 CELLS_TOO_FEW requests.newlyReceived"),
                of(
                        DiagnosticCode.CELLS_TOO_MANY,
                        REQUESTS + "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\t8\n",
                        "3:1 CELLS_TOO_MANY requests.newlyReceived"),
                of(
                        DiagnosticCode.CELLS_CONFLICT,
                        REQUESTS + "一、本年新收政府信息公开申请数量\t1\t2\t3\t\t4\t5\t6\t21\n",
                        "3:1 CELLS_CONFLICT requests.newlyReceived"),
                of(
                        DiagnosticCode.CELL_UNREADABLE,
                        "二、主动公开政府信息情况\n规章\t1\t详见附件\t3\n",
                        "2:6 CELL_UNREADABLE proactive.rules.repealed"),
                of(
                        DiagnosticCode.BLANKS_COUNTED,
                        "二、主动公开政府信息情况\n规章\n\n1\n\n2\n\n3\n\n行政规范性文件\n\n4\n\n\n6\n\n行政许可\n\n7\n\n行政处罚\n\n8\n",
                        "2:1 BLANKS_COUNTED proactive"),
                of(
                        DiagnosticCode.ROW_SHIFTED,
                        REQUESTS
                                + "一、本年新收政府信息公开申请数量\t\t1\t0\t0\t0\t0\t0\t1\n二、上年结转政府信息公开申请数量\t\t0\t0\t0\t0\t0\t0\t0\n（七）总计\t1\t0\t0\t0\t0\t0\t1\t\n",
                        "5:1 ROW_SHIFTED requests.outcomesTotal"),
                of(
                        DiagnosticCode.PADDING_OR_BLANK,
                        "二、主动公开政府信息情况\n规章 | 1 | 2 | 3 |\n行政许可 | |||\n行政处罚 | 4 | ||\n",
                        "3:1 PADDING_OR_BLANK proactive.licensing"),
                of(
                        DiagnosticCode.ISOLATED_BLANK,
                        "二、主动公开政府信息情况\n规章\t1\t\t3\n行政规范性文件\t1\t2\t3\n行政许可\t4\n行政处罚\t5\n行政强制\t6\n行政事业性收费\t7\n",
                        "2:1 ISOLATED_BLANK proactive.rules"),
                of(DiagnosticCode.DIGITS_GLUED, "二、主动公开政府信息情况\n规章000\n行政许可5\n", "2:1 DIGITS_GLUED proactive.rules"),
                of(
                        DiagnosticCode.TITLE_UNCERTAIN,
                        "甲县财政局2023年政府信息公开工作年度报告\n甲县财政局2024年政府信息公开工作年度报告\n一、总体情况\n良好。\n",
                        "2:1 TITLE_UNCERTAIN title"),
                of(DiagnosticCode.YEAR_UNCERTAIN, "一、总体情况\n良好。\n二、主动公开政府信息情况\n", "1:1 YEAR_UNCERTAIN year"),
                of(DiagnosticCode.AGENCY_UNCERTAIN, "一、总体情况\n良好。\n二、主动公开政府信息情况\n", "1:1 AGENCY_UNCERTAIN agency"),
                of(
                        DiagnosticCode.PERIOD_UNCERTAIN,
                        "本报告数据的统计期限自2024年1月1日起至202431日止。\n一、总体情况\n良好。\n二、主动公开政府信息情况\n",
                        "1:7 PERIOD_UNCERTAIN period"),
                of(
                        DiagnosticCode.PUBLICATION_DATE_UNCERTAIN,
                        "发布日期：2025-13-40\n一、总体情况\n良好。\n二、主动公开政府信息情况\n",
                        "1:6 PUBLICATION_DATE_UNCERTAIN publishedOn"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachCodeIsToldAtItsPlace(Case tested) {
        List<Diagnostic> told =
                ReportParser.parse(tested.text(), tested.options()).diagnostics();

        assertThat(lines(told, tested.code())).isEqualTo(tested.told());
        for (Diagnostic diagnostic : told) {
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(diagnostic.message(locale)).doesNotContain("{").isNotBlank();
            }
        }
    }

    @Test
    void bytesThatDoNotFitAreCounted(@TempDir Path directory) throws IOException {
        byte[] bytes = "一、总体情况\n良好，信息公开。".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 7] = (byte) 0xFF;
        Path file = Files.write(directory.resolve("damaged.txt"), bytes);

        List<Diagnostic> told = ReportParser.parse(file).diagnostics();

        assertThat(lines(told, DiagnosticCode.UNDECODABLE_BYTES)).containsExactly("1:1 UNDECODABLE_BYTES ");
    }

    @Test
    void anInferredCharsetIsNamed(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("gbk.txt"), "一、总体情况\n良好。\n", Charset.forName("GBK"));

        List<Diagnostic> told = ReportParser.parse(file).diagnostics();

        assertThat(lines(told, DiagnosticCode.CHARSET_INFERRED)).containsExactly("1:1 CHARSET_INFERRED ");
        assertThat(told)
                .anyMatch(diagnostic -> diagnostic.message(Locale.ENGLISH).contains("GB18030"));
    }

    @Test
    void everyCodeIsTested() {
        Set<DiagnosticCode> tested = EnumSet.copyOf(ELSEWHERE);
        tested.add(DiagnosticCode.UNDECODABLE_BYTES);
        tested.add(DiagnosticCode.CHARSET_INFERRED);
        cases().forEach(code -> tested.add(code.code()));

        assertThat(tested).containsExactlyInAnyOrder(DiagnosticCode.values());
        assertThat(cases())
                .allSatisfy(code -> assertThat(code.told()).as(code.toString()).isNotEmpty());
    }

    @Test
    void theGuideHasASectionForEachCodeInOrderWithItsSeverity() throws IOException {
        List<String> headings = Files.readAllLines(Path.of("docs/diagnostics.md")).stream()
                .filter(line -> line.startsWith("### "))
                .toList();

        assertThat(headings)
                .containsExactlyElementsOf(Arrays.stream(DiagnosticCode.values())
                        .map(code -> "### " + code + " (" + code.severity() + ")")
                        .toList());
    }

    private static List<String> lines(List<Diagnostic> told, DiagnosticCode code) {
        return told.stream()
                .filter(diagnostic -> diagnostic.kind() == code)
                .map(diagnostic -> diagnostic.span() + " " + diagnostic.code() + " "
                        + diagnostic.path().toString())
                .toList();
    }
}
