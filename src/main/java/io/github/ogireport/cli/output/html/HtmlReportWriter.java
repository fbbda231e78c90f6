package io.github.ogireport.cli.output.html;

import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.OutputWording;
import io.github.ogireport.cli.output.ReportWriter;
import io.github.ogireport.cli.output.Tally;
import io.github.ogireport.rule.Rule;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** A page for people. The overview of all files stands first, so the reports are stored until the last one is known. */
public final class HtmlReportWriter implements ReportWriter {
    /** How many reports a page holds well; more of them are better pages of their own. */
    public static final int MOST_ON_A_PAGE = 200;

    private final Markup page;
    private final OutputWording wording;
    private final ArticleStore store;
    private final HtmlOverview overview;
    private int reports;

    /** Writes to {@code out} in the language of {@code locale}; {@code rules} have the titles of the rules. */
    public HtmlReportWriter(Writer out, Locale locale, List<Rule> rules, ArticleStore store) {
        this.page = new Markup(out);
        this.wording = new OutputWording(locale);
        this.store = store;
        this.overview = new HtmlOverview(page, wording, rules);
    }

    @Override
    public void begin() {}

    @Override
    public void write(CheckedReport report) throws IOException {
        reports++;
        overview.add(report, store.link(reports));
        Markup markup = new Markup(store.begin());
        if (store.isPaged()) {
            HtmlPage.begin(markup, wording, report.file(), true);
            markup.open("nav").element("a", wording.text("html.overview"), "href", store.overview());
            markup.close("nav").open("main");
        }
        new HtmlArticle(markup, wording, report, store.isPaged() ? "r" : "r" + reports).write();
        if (store.isPaged()) {
            markup.close("main");
            HtmlPage.end(markup);
        }
        store.end();
    }

    @Override
    public void unreadable(String file, String reason) {
        overview.addUnreadable(file, reason);
    }

    @Override
    public void end(Tally tally) throws IOException {
        HtmlPage.begin(page, wording, wording.text("html.title"), true);
        page.open("header").element("h1", wording.text("html.title"));
        page.element("p", wording.text("text.summary", tally.files(), tally.unreadable()));
        page.close("header").open("main");
        if (tally.files() + tally.unreadable() != 1 || reports == 0) {
            overview.write(tally);
        }
        store.finish(page.out());
        page.close("main");
        HtmlPage.script(page);
        HtmlPage.end(page);
    }
}
