package io.github.ogireport.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.Verdict;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.Cell;
import io.github.ogireport.model.Metadata;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportWriterTest {
    @Test
    void a_page_shows_verdict_facts_findings_and_tables() throws IOException {
        Document page = page(Locale.CHINESE, Samples.faulty("a.txt"));

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select("article .verdict").text()).isEqualTo("不一致 报告存在错误级问题");
        assertThat(page.select("dd").eachText())
                .containsExactly("甲镇2024年政府信息公开工作年度报告", "甲镇人民政府", "2024", "2024-01-01 至 2024-12-31");
        assertThat(page.select(".entries .error code").text()).isEqualTo("OGI-T301");
        assertThat(page.select("td.faulty").text()).isEqualTo("1235 有问题");
        assertThat(page.select("td.involved").text()).isEqualTo("1234");
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

        assertThat(page.select("script, img, iframe, object, link")).isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey()))
                .noneMatch(name -> name.startsWith("on") || name.equals("src"));
        assertThat(page.select("article h2").eachText()).containsExactly(attack, attack);
    }

    @Test
    void the_page_needs_nothing_else_and_forbids_scripts() throws IOException {
        Document page = page(Locale.ENGLISH, Samples.clean("a.txt"), Samples.clean("b.txt"));

        assertThat(page.select("[href]").eachAttr("href")).containsExactly("#r1", "#r2");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    }

    @Test
    void many_files_have_an_overview_that_leads_to_each() throws IOException {
        Document page = page(Locale.ENGLISH, Samples.clean("a.txt"), Samples.faulty("b.txt"));
        Element second = page.select(".overview tbody tr").get(1);

        assertThat(second.text()).isEqualTo("b.txt 甲镇人民政府 2024 inconsistent 1");
        assertThat(page.selectFirst(second.selectFirst("a").attr("href"))
                        .selectFirst("h2")
                        .text())
                .isEqualTo("b.txt");
    }

    @Test
    void every_data_cell_has_headers_for_its_row_and_column() throws IOException {
        for (Element table : page(Locale.ENGLISH, Samples.clean("a.txt")).select("table")) {
            assertThat(table.select("thead th"))
                    .isNotEmpty()
                    .allMatch(header -> header.attr("scope").equals("col"));
            assertThat(table.select("tbody tr"))
                    .allMatch(row -> row.selectFirst("th").attr("scope").equals("row"));
        }
    }

    private static Document page(Locale locale, CheckedReport... reports) throws IOException {
        try (Spool spool = new Spool()) {
            return Jsoup.parse(Written.by(out -> new HtmlReportWriter(out, locale, spool), reports));
        }
    }
}
