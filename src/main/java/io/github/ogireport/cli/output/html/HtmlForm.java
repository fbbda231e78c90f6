package io.github.ogireport.cli.output.html;

import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.OutputWording;
import io.github.ogireport.cli.output.form.FormBlock;
import io.github.ogireport.cli.output.form.FormBox;
import io.github.ogireport.cli.output.form.FormSection;
import io.github.ogireport.cli.output.form.FormTable;
import io.github.ogireport.form.Cell;
import io.github.ogireport.model.ExtensionRow;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.path.TablePath;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes a report as the official form prints it, with marks where findings are about a cell or a clause. */
final class HtmlForm {
    private static final int MOST_REFERENCES = 3;

    private final Markup markup;
    private final OutputWording wording;
    private final CheckedReport report;
    private final FindingLinks links;
    private final Function<Cell, String> cells;
    private final HtmlProse prose;
    private final boolean captions;

    /**
     * Writes to {@code markup} what {@code cells} says of each cell. Without {@code captions} the page shows no names of tables, which the
     * official form does not have: whoever reads it as a report would take them for lines that are left over.
     */
    HtmlForm(
            Markup markup,
            OutputWording wording,
            CheckedReport report,
            FindingLinks links,
            Function<Cell, String> cells,
            boolean captions) {
        this.captions = captions;
        this.cells = cells;
        this.markup = markup;
        this.wording = wording;
        this.report = report;
        this.links = links;
        this.prose = new HtmlProse(markup, links);
    }

    /** Writes preamble, sections and tables. */
    void write(List<Paragraph> preamble, List<FormSection> sections) throws IOException {
        markup.open("div", "class", "form");
        for (Paragraph paragraph : preamble) {
            prose.write(paragraph);
        }
        for (FormSection section : sections) {
            ReportPath path = SectionPath.of(section.kind());
            markup.open("h4", "id", links.name(path)).text(section.kind().label(wording.locale()));
            references(links.at(path));
            markup.close("h4");
            if (!section.present()) {
                markup.element("p", wording.text("form.sectionMissing"), "class", "none");
            }
            for (Paragraph paragraph : section.prose()) {
                prose.write(paragraph);
            }
            for (FormTable table : section.tables()) {
                write(table);
            }
        }
        markup.close("div");
    }

    private void write(FormTable table) throws IOException {
        ReportPath path = TablePath.of(table.kind());
        markup.open("div", "class", "scroll", "tabindex", "0", "id", links.name(path));
        if (captions || !table.present()) {
            markup.open("table", "class", table.kind().key());
            markup.open("caption").text(caption(table));
            references(links.at(path));
            markup.close("caption");
        } else {
            markup.open("table", "class", table.kind().key(), "aria-label", caption(table));
            markup.raw("\n");
        }
        for (int i = 0; i < table.blocks().size(); i++) {
            FormBlock block = table.blocks().get(i);
            markup.open(i == 0 ? "thead" : "tbody");
            rows(block.head(), true);
            if (i == 0) {
                markup.close("thead").open("tbody");
            }
            rows(block.body(), false);
            markup.close("tbody");
        }
        markup.close("table").close("div");
        for (ExtensionRow row : table.extensions()) {
            String values = String.join(" ", row.cells().stream().map(cells).toList());
            markup.element("p", wording.text("form.extension", row.label(), values), "class", "none");
        }
    }

    private String caption(FormTable table) {
        String name = table.kind().label(wording.locale());
        return table.present() ? name : wording.text("table.missing", name);
    }

    private void rows(List<List<FormBox>> rows, boolean head) throws IOException {
        for (List<FormBox> row : rows) {
            markup.open("tr");
            for (FormBox box : row) {
                if (box instanceof FormBox.Title title) {
                    write(title, head);
                } else if (box instanceof FormBox.Value value) {
                    write(value);
                }
            }
            markup.close("tr");
        }
    }

    private void write(FormBox.Title title, boolean head) throws IOException {
        String scope = head ? title.columns() > 1 ? "colgroup" : "col" : title.rows() > 1 ? "rowgroup" : "row";
        boolean named = !title.path().toString().isEmpty();
        markup.begin("th")
                .attribute("scope", scope)
                .attribute("id", named ? links.name(title.path()) : "")
                .span(title.rows(), title.columns())
                .endBegin();
        markup.text(title.text());
        if (named) {
            references(links.at(title.path()));
        }
        markup.close("th");
    }

    private void write(FormBox.Value value) throws IOException {
        List<Integer> faults = links.at(value.path());
        List<Integer> parts = links.involving(value.path());
        Cell cell = value.cell();
        Optional<Integer> first = faults.stream().findFirst();
        String mark = first.isEmpty()
                ? parts.isEmpty() ? "" : " involved"
                : " faulty " + HtmlArticle.kind(links.finding(first.get()));
        boolean linked = first.isPresent() || !parts.isEmpty();
        String shown = cells.apply(cell);
        boolean other = !cell.text().isEmpty() && !cell.text().equals(shown);
        markup.begin("td")
                .attribute("class", cell.state().key() + mark)
                .attribute("id", linked ? links.name(value.path()) : "")
                .attribute("title", other ? cell.text() : "")
                .span(1, value.columns())
                .endBegin();
        markup.text(shown);
        references(faults.isEmpty() ? parts.subList(0, Math.min(MOST_REFERENCES, parts.size())) : faults);
        Optional<Cell> before =
                report.previous() == null ? Optional.empty() : report.previous().cell(value.path());
        if (before.isPresent()) {
            markup.open("small").element("span", wording.text("form.before") + " ", "class", "unseen");
            markup.text(wording.cell(before.get())).close("small");
        }
        markup.close("td");
    }

    private void references(List<Integer> numbers) throws IOException {
        if (!numbers.isEmpty()) {
            markup.open("sup");
            for (int number : numbers) {
                String code = links.finding(number).code();
                markup.element(
                        "a",
                        String.valueOf(number),
                        "href",
                        "#" + links.entry(number),
                        "title",
                        code,
                        "aria-label",
                        code);
            }
            markup.close("sup");
        }
    }
}
