package io.github.ogireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report, and a file name, made to break out of every output: all the way from the file to what is printed. */
class HostileReportTest {
    /** With fewer ends of cells than make a text a page. */
    private static final String ATTACK =
            "<script>alert(1)</script>\"'&]]>--></a>\u001B[2J\u001B]0;x\u0007\u202E\u0000\uD800{0}";

    private static final String NAME = "=cmd '\"<img src=x onerror=alert(1)>,%0A&;$(id) 报告\u202E.txt";
    private static final String TEXT = ("栗江镇2024年政府信息公开工作年度报告A\n一、总体情况\nA</td></tr>\n二、主动公开政府信息情况\n第二十条第（一）项\n"
                    + "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\tA\t=1+1\t@SUM(A1)\n行政规范性文件A\t0\t0\t0\n+cmd|'/C calc'!A0\t1\t2\t3\n"
                    + "行政许可\t-2+3\n三、收到和处理政府信息公开申请情况\n自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
                    + "一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t2\n二、上年结转政府信息公开申请数量\tA\t0\t0\t0\t0\t0\t0\n")
            .replace("A", ATTACK);

    @TempDir
    Path directory;

    @Test
    void theTerminalIsNotSteered() throws IOException {
        String output = check("text");

        assertThat(output).contains("alert(1)").doesNotContain("\u001B", "\u0007", "\u0000", "\u202E");
    }

    @Test
    void jsonIsOneDocumentThatHoldsTheTextAsText() throws IOException {
        JsonNode reports = json(check("json")).get("reports");

        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).get("file").asText()).contains("=cmd '\"<img");
        assertThat(reports.get(0).get("report").get("proactive").toString()).contains("<script>alert(1)</script>");
    }

    @Test
    void sarifIsOneDocument() throws IOException {
        JsonNode log = json(check("sarif"));

        assertThat(log.get("runs")).hasSize(1);
        assertThat(log.get("runs").get(0).get("results")).isNotEmpty();
        log.findValuesAsText("uri").forEach(uri -> assertThat(uri).doesNotContain(" ", "<", "\"", "\u202E"));
    }

    @Test
    void htmlHoldsNoElementOrHandlerOfTheReport() throws IOException {
        String html = check("html");
        Document page = Jsoup.parse(html);

        assertThat(page.select("script:not(body > script), img, iframe, object, link, base, form"))
                .isEmpty();
        page.getAllElements()
                .forEach(element -> element.attributes()
                        .forEach(attribute -> assertThat(attribute.getKey()).doesNotStartWith("on")));
        page.select("[href]").forEach(link -> assertThat(link.attr("href")).startsWith("#"));
        assertThat(page.text()).contains("<script>alert(1)</script>");
        assertThat(html).doesNotContain("\u0000", "\u001B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "cells"})
    void csvRowsHaveAsManyFieldsAsTheHeader(String command) throws IOException {
        List<List<String>> rows = csv(command.equals("cells") ? run("cells") : check("csv"));

        assertThat(rows).hasSizeGreaterThan(5).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
        assertThat(rows.get(1).get(0)).contains("<img src=x");
    }

    private String check(String format) throws IOException {
        return run("check", "--format", format);
    }

    private String run(String... arguments) throws IOException {
        Path file = Files.write(directory.resolve(NAME.replace("/", "_")), TEXT.getBytes(StandardCharsets.UTF_8));
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(file.toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter errors = new StringWriter();
        int code = Main.run(all.toArray(String[]::new), out, new PrintWriter(errors));
        assertThat(errors.toString()).isEmpty();
        assertThat(code).isIn(0, 1);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readTree(text);
    }

    /** RFC 4180, read here character by character. */
    private static List<List<String>> csv(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                field.append(c);
            }
        }
        return rows;
    }
}
