package io.github.ogireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.source.word.WordFileMaker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report in a web page and in a Word document reads as the same report in text: every cell, blanks in their places. */
class ExtractedReportTest {
    private static final String[] DOCUMENTS = {"信息内容", "本年制发件数", "本年废止件数", "现行有效件数"};
    private static final String[] RULES = {"规章", "", "2", "3"};
    private static final String[] NORMATIVE = {"行政规范性文件", "4", "", "6"};
    private static final String[] GROUP = {"结果维持", "结果纠正", "其他结果", "尚未审结", "总计"};

    @TempDir
    Path directory;

    @Test
    void a_web_page_with_merged_and_blank_cells() throws IOException {
        Path file = Files.writeString(directory.resolve("a.html"), page());

        assertCells(file);
    }

    @Test
    void a_word_document_with_blank_cells() throws IOException {
        String report =
                """
                甲镇2024年政府信息公开工作年度报告
                一、总体情况
                主动公开、依申请公开、政府信息管理、平台建设、监督保障。
                二、主动公开政府信息情况
                | (gridSpan=4)第二十条第（一）项 |
                | %s |
                | %s |
                | %s |
                三、收到和处理政府信息公开申请情况
                四、政府信息公开行政复议、行政诉讼情况
                五、存在的主要问题及改进情况
                六、其他需要报告的事项
                """.formatted(String.join(" | ", DOCUMENTS), String.join(" | ", RULES), String.join(" | ", NORMATIVE));
        Path file = Files.write(
                directory.resolve("a.docx"), WordFileMaker.document(report).bytes());

        assertCells(file);
    }

    private void assertCells(Path file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Main.run(new String[] {"cells", file.toString()}, out, new PrintWriter(new StringWriter()));
        List<String> cells = new ArrayList<>();
        for (String row : out.toString(StandardCharsets.UTF_8).split("\r\n", -1)) {
            String[] fields = row.split(",", -1);
            if (fields.length > 3 && (fields[1].contains(".rules.") || fields[1].contains(".normativeDocuments."))) {
                cells.add(fields[1] + " " + fields[2] + " " + fields[3]);
            }
        }

        assertThat(code).isZero();
        assertThat(cells)
                .containsExactly(
                        "proactive.rules.issued blank ",
                        "proactive.rules.repealed number 2",
                        "proactive.rules.inForce number 3",
                        "proactive.normativeDocuments.issued number 4",
                        "proactive.normativeDocuments.repealed blank ",
                        "proactive.normativeDocuments.inForce number 6");
    }

    private static String page() {
        return "<h1>甲镇2024年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>主动公开。</p>"
                + "<p>二、主动公开政府信息情况</p><table><tr><td colspan='4'>第二十条第（一）项</td></tr>"
                + html(DOCUMENTS) + html(RULES) + html(NORMATIVE) + "</table>"
                + "<p>三、收到和处理政府信息公开申请情况</p><p>四、政府信息公开行政复议、行政诉讼情况</p><table>"
                + html(GROUP) + "</table><p>五、存在的主要问题及改进情况</p><p>六、其他需要报告的事项</p>";
    }

    private static String html(String... cells) {
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }
}
