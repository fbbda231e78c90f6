package io.github.ogireport.cli.output.html;

import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.OutputWording;
import io.github.ogireport.cli.output.ReportWriter;
import io.github.ogireport.cli.output.Tally;
import io.github.ogireport.cli.output.form.FormSection;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Reports as the official form prints them, as a page. */
public final class HtmlFormWriter implements ReportWriter {
    private final Markup markup;
    private final OutputWording wording;
    private int reports;

    /** Writes to {@code out} in the language of {@code locale}. */
    public HtmlFormWriter(Writer out, Locale locale) {
        this.markup = new Markup(out);
        this.wording = new OutputWording(locale);
    }

    @Override
    public void begin() throws IOException {
        HtmlPage.begin(markup, wording, wording.text("form.title"), false);
        markup.open("main");
    }

    @Override
    public void write(CheckedReport report) throws IOException {
        if (!report.isReport()) {
            return;
        }
        reports++;
        CheckedReport plain = report.unchecked();
        FindingLinks links = new FindingLinks(plain, "r" + reports, List.of(), wording);
        markup.open("article", "class", "clean");
        markup.element("h1", report.report().title().orElse(wording.text("notStated")));
        new HtmlForm(markup, wording, plain, links, wording::filledIn, false)
                .write(FormSection.preamble(plain), FormSection.of(plain, wording.locale()));
        markup.close("article");
    }

    @Override
    public void end(Tally tally) throws IOException {
        markup.close("main");
        HtmlPage.end(markup);
    }
}
