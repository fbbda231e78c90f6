package io.github.ogireport.cli.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.Samples;
import io.github.ogireport.cli.output.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Clicks through a page in Chromium: {@code -Dbrowser=/usr/bin/chromium}. Without the property it does not run. */
@EnabledIfSystemProperty(named = "browser", matches = ".+")
class BrowserTest {
    /** Says where a click has led, and whether that is within sight. */
    private static final String OBSERVE = """
            addEventListener('hashchange', () => setTimeout(() => {
              const target = document.querySelector(':target');
              const box = target.getBoundingClientRect();
              document.body.dataset.target = target.id;
              document.body.dataset.seen = box.top >= 0 && box.bottom <= innerHeight;
            }));
            """;

    @TempDir
    Path directory;

    @Test
    void aClickOnAFindingLeadsToItsCell() throws Exception {
        Document page = run("document.querySelector('.entries li p a').click();", Samples.faulty("a.txt"));

        assertThat(page.body().attr("data-target")).isEqualTo("r1-requests.newlyReceived.total");
        assertThat(page.body().attr("data-seen")).isEqualTo("true");
    }

    @Test
    void aClickInTheCellLeadsBackToTheFinding() throws Exception {
        Document page = run("document.querySelector('td.faulty sup a').click();", Samples.faulty("a.txt"));

        assertThat(page.body().attr("data-target")).isEqualTo("r1-f1");
        assertThat(page.body().attr("data-seen")).isEqualTo("true");
    }

    @Test
    void theFilesAreFilteredBySearchAndVerdict() throws Exception {
        String search = "search.value = 'b.txt'; search.dispatchEvent(new Event('input'));";
        Document page = run(search, Samples.faulty("a.txt"), Samples.clean("b.txt"));

        assertThat(page.select(".controls").hasAttr("hidden")).isFalse();
        assertThat(page.select(".files tbody tr:not([hidden]) a").eachText()).containsExactly("b.txt");
        assertThat(page.select("article:not([hidden]) h2").eachText()).containsExactly("b.txt");
    }

    @Test
    void theFilesAreSortedByAColumn() throws Exception {
        String click = "document.querySelector('.files th button').click();";
        Document page = run(click, Samples.clean("a.txt"), Samples.clean("b.txt"));

        assertThat(page.select(".files tbody a").eachText()).containsExactly("b.txt", "a.txt");
        assertThat(page.selectFirst(".files th").attr("aria-sort")).isEqualTo("descending");
    }

    @Test
    void aPhoneNeedsNotScrollThePageToTheSide() throws Exception {
        String width = "document.body.dataset.wide = document.documentElement.scrollWidth <= innerWidth;";
        Document page = run(width, Samples.faulty("a.txt"), Samples.prose("b.txt"));

        assertThat(page.body().attr("data-wide")).isEqualTo("true");
    }

    /** The page after {@code script} ran in it; the page's own rule against other scripts is taken out. */
    private Document run(String script, CheckedReport... reports) throws IOException, InterruptedException {
        String html;
        try (Spool spool = new Spool()) {
            html = Written.by(out -> new HtmlReportWriter(out, Locale.ENGLISH, List.of(), spool), reports);
        }
        String open = html.replaceFirst("<meta http-equiv=[^>]*>", "")
                .replace("</body>", "<script>" + OBSERVE + script + "</script></body>");
        Path page = Files.writeString(directory.resolve("page.html"), open);
        Path result = directory.resolve("result.html");
        Process browser = new ProcessBuilder(
                        System.getProperty("browser"),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--window-size=500,900",
                        "--virtual-time-budget=2000",
                        "--user-data-dir=" + directory.resolve("profile"),
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(result.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(browser.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            browser.destroyForcibly();
        }
        return Jsoup.parse(Files.readString(result, StandardCharsets.UTF_8));
    }
}
