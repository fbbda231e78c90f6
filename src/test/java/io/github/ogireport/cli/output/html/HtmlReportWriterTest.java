package io.github.ogireport.cli.output.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ogireport.Verdict;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.Samples;
import io.github.ogireport.cli.output.Written;
import io.github.ogireport.cli.target.WriteFailure;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.Cell;
import io.github.ogireport.model.Metadata;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportWriterTest {
    @Test
    void a_page_shows_verdict_facts_findings_and_tables() throws IOException {
        Document page = page(Locale.CHINESE, Samples.faulty("a.txt"));

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select("article .verdict").text()).isEqualTo("不一致 报告存在错误级问题");
        assertThat(page.select("dd").eachText())
                .containsExactly("甲镇2024年政府信息公开工作年度报告", "甲镇人民政府", "2024", "2024-01-01 至 2024-12-31");
        assertThat(page.select(".entries .error code").text()).isEqualTo("OGI-T301");
        assertThat(page.select("td.faulty").text()).isEqualTo("12351");
        assertThat(page.select("td.involved").text()).isEqualTo("12341");
        assertThat(page.select("td.blank").text()).isEqualTo("空白");
    }

    @Test
    void nothing_of_a_report_becomes_markup() throws IOException {
        String attack = "<script>alert(1)</script><img src=x onerror='alert(1)'>\"'&";
        Metadata metadata = Stated.metadata(attack, attack, "2024", "", "", "");
        CheckedReport report = Samples.checked(
                attack,
                Verdict.CONSISTENT,
                Samples.report(metadata, Map.of("proactive.rules.issued", Cell.unreadable(attack))),
                List.of(),
                List.of(Samples.finding(attack)));
        Document page = page(Locale.ENGLISH, report, report);

        assertThat(page.select("script:not(body > script), img, iframe, object, link"))
                .isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey()))
                .noneMatch(name -> name.startsWith("on") || name.equals("src"));
        assertThat(page.select("article h2").eachText()).containsExactly(attack, attack);
    }

    @Test
    void the_page_needs_nothing_else_and_runs_no_script_but_its_own() throws IOException {
        Document page = page(Locale.ENGLISH, Samples.clean("a.txt"), Samples.clean("b.txt"));

        assertThat(page.select("[href]").eachAttr("href"))
                .contains("#r1", "#r2")
                .allMatch(link -> link.startsWith("#"));
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    }

    @Test
    void many_files_have_an_overview_that_leads_to_each() throws IOException {
        Document page = page(Locale.ENGLISH, Samples.clean("a.txt"), Samples.faulty("b.txt"));
        Element second = page.selectFirst(".files tbody tr");

        assertThat(second.text()).isEqualTo("b.txt inconsistent 1 0 甲镇人民政府 2024");
        assertThat(page.selectFirst(second.selectFirst("a").attr("href"))
                        .selectFirst("h2")
                        .text())
                .isEqualTo("b.txt");
    }

    @Test
    void every_finding_leads_to_its_cells_and_every_cell_back() throws IOException {
        Document page = page(Locale.CHINESE, Samples.faulty("a.txt"));

        for (Element link : page.select("a[href^=#]")) {
            assertThat(page.select("[id=" + link.attr("href").substring(1) + "]"))
                    .as(link.outerHtml())
                    .hasSize(1);
        }
        assertThat(page.select(".entries li p a").attr("href")).isEqualTo("#r1-requests.newlyReceived.total");
        assertThat(page.select(".details a").eachAttr("href"))
                .containsExactly("#r1-requests.newlyReceived.naturalPerson", "#r1-requests.newlyReceived.total");
        assertThat(page.select(".details li").first().text()).isEqualTo("涉及：一、本年新收政府信息公开申请数量：自然人 1234，总计 1235");
        assertThat(page.select("td.faulty a").attr("href")).isEqualTo("#r1-f1");
        assertThat(page.select("td.involved a").attr("href")).isEqualTo("#r1-f1");
    }

    @Test
    void the_clause_that_a_finding_cites_is_marked() throws IOException {
        Document page = page(Locale.CHINESE, Samples.prose("a.txt"));

        assertThat(page.select("p.prose").text()).isEqualTo("1234561789");
        assertThat(page.select("mark").text()).isEqualTo("34561");
        assertThat(page.select(".entries li p a").attr("href"))
                .isEqualTo("#" + page.select("mark").attr("id"));
    }

    @Test
    void last_years_values_stand_beside() throws IOException {
        CheckedReport report =
                Samples.clean("a.txt").beside(Samples.report(Map.of("requests.disclosed.total", Cell.number(7))));

        assertThat(page(Locale.CHINESE, report).select("td small").eachText()).contains("上一年度 7", "上一年度 0");
    }

    @Test
    void tables_are_as_the_form_prints_them() throws IOException {
        Document page = page(Locale.CHINESE, Samples.clean("a.txt"));

        assertThat(page.select("table.challenges tbody tr")).hasSize(1);
        assertThat(page.select("table.challenges tbody td")).hasSize(15);
        assertThat(page.select("table.challenges thead tr").eachText())
                .containsExactly(
                        "行政复议 行政诉讼",
                        "结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉",
                        "结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计");
        Element denied = page.select("table.requests th:containsOwn(（三）不予公开)").first();
        assertThat(denied.attr("rowspan")).isEqualTo("8");
        assertThat(page.select("table.requests th:containsOwn(三、本年度办理结果)").attr("rowspan"))
                .isEqualTo("22");
        assertThat(page.select("table.proactive th[colspan=4]").eachText())
                .containsExactly("第二十条第（一）项", "第二十条第（五）项", "第二十条第（六）项", "第二十条第（八）项");
    }

    @Test
    void every_header_says_what_it_is_the_header_of() throws IOException {
        for (Element header : page(Locale.ENGLISH, Samples.clean("a.txt")).select("th")) {
            assertThat(header.attr("scope")).as(header.text()).isIn("col", "colgroup", "row", "rowgroup");
        }
    }

    @Test
    void many_reports_are_pages_in_a_folder(@TempDir Path directory) throws IOException {
        Path index = directory.resolve("结果.html");
        for (int run = 0; run < 2; run++) {
            try (PageFolder folder = PageFolder.beside(index, Written.console())) {
                String overview = Written.by(
                        out -> new HtmlReportWriter(out, Locale.ENGLISH, List.of(), folder),
                        Samples.faulty("a.txt"),
                        Samples.clean("b.txt"));
                assertThat(Jsoup.parse(overview).select(".files a").eachAttr("href"))
                        .containsExactly("结果-pages/00001.html", "结果-pages/00002.html");
            }
        }

        assertThat(directory.toFile().list()).containsExactly("结果-pages");
        Document page = Jsoup.parse(directory.resolve("结果-pages/00001.html").toFile());
        assertThat(page.select("article h2").text()).isEqualTo("a.txt");
        assertThat(page.select("nav a").attr("href")).isEqualTo("../结果.html");
    }

    @Test
    void pages_that_find_no_room_are_named(@TempDir Path directory) throws IOException {
        Path folder = directory.resolve("all-pages");
        try (PageFolder pages = PageFolder.beside(directory.resolve("all.html"), Written.console())) {
            Files.createDirectories(folder.resolve("other"));

            assertThatExceptionOfType(WriteFailure.class)
                    .isThrownBy(() -> pages.finish(Writer.nullWriter()))
                    .satisfies(failure -> assertThat(failure.file()).isEqualTo(folder.toString()));
        }
    }

    @Test
    void the_counts_by_rule_are_there_on_paper_where_no_script_runs() throws IOException {
        Document page = page(Locale.ENGLISH, Samples.clean("a.txt"), Samples.faulty("b.txt"));

        assertThat(page.select("details[open] table.rules tbody tr").eachText()).containsExactly("OGI-T301 error 1");
        assertThat(page.select("script").html()).contains("beforeprint");
    }

    @Test
    void what_the_user_has_suppressed_is_short_and_what_is_known_is_counted() throws IOException {
        CheckedReport report = Samples.checked(
                "a.txt",
                Verdict.CONSISTENT,
                Samples.report(Map.of()),
                List.of(),
                List.of(Samples.finding("agreed"), Samples.finding("")));
        Document page = page(Locale.ENGLISH, report.suppress(finding -> true, "known, in base"));

        assertThat(page.select(".entries li.suppressed > p").text()).endsWith("(suppressed, reason: agreed)");
        assertThat(page.select(".entries .details")).isEmpty();
        assertThat(page.select("article > p.none").text())
                .isEqualTo("Findings that are not listed: 1 (known, in base)");
    }

    private static Document page(Locale locale, CheckedReport... reports) throws IOException {
        try (Spool spool = new Spool()) {
            return Jsoup.parse(Written.by(out -> new HtmlReportWriter(out, locale, List.of(), spool), reports));
        }
    }
}
