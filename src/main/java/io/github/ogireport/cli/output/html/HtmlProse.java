package io.github.ogireport.cli.output.html;

import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.place.SourceSpan;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

/** Writes paragraphs with the clauses marked that findings cite. */
final class HtmlProse {
    private final Markup markup;
    private final FindingLinks links;

    HtmlProse(Markup markup, FindingLinks links) {
        this.markup = markup;
        this.links = links;
    }

    void write(Paragraph paragraph) throws IOException {
        boolean subheading = paragraph.kind() == Paragraph.Kind.SUBHEADING;
        markup.open("p", "class", subheading ? "subheading" : "prose");
        List<Integer> numbers = links.within(paragraph);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, paragraph.text().length()));
        for (int number : numbers) {
            cuts.add(from(number, paragraph));
            cuts.add(to(number, paragraph));
        }
        int from = 0;
        for (int to : cuts.tailSet(0, false)) {
            write(paragraph, from, to, numbers);
            from = to;
        }
        markup.close("p");
    }

    /** Writes a piece that the same findings cite from its begin to its end. */
    private void write(Paragraph paragraph, int from, int to, List<Integer> numbers) throws IOException {
        List<Integer> cited = numbers.stream()
                .filter(number -> from(number, paragraph) <= from && to <= to(number, paragraph))
                .toList();
        for (int number : cited) {
            boolean begins = from(number, paragraph) == from;
            markup.begin("mark")
                    .attribute("class", HtmlArticle.kind(links.finding(number)))
                    .attribute("id", begins ? links.clause(number) : "")
                    .endBegin();
        }
        markup.text(paragraph.text().substring(from, to));
        for (int number : cited) {
            if (to(number, paragraph) == to) {
                markup.open("sup").element("a", String.valueOf(number), "href", "#" + links.entry(number));
                markup.close("sup");
            }
        }
        for (int i = 0; i < cited.size(); i++) {
            markup.close("mark");
        }
    }

    private int from(int number, Paragraph paragraph) {
        return within(place(number).start(), paragraph);
    }

    private int to(int number, Paragraph paragraph) {
        return within(place(number).end(), paragraph);
    }

    private static int within(int offset, Paragraph paragraph) {
        int index = offset - paragraph.span().start();
        return Math.max(0, Math.min(index, paragraph.text().length()));
    }

    private SourceSpan place(int number) {
        return links.finding(number).place();
    }
}
