package io.github.ogireport.cli.output.html;

import io.github.ogireport.cli.output.VisibleText;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;

/** Writes HTML elements; every text and attribute value is escaped, so that no report can put markup into the page. */
final class Markup {
    private static final Set<String> INLINE = Set.of("a", "sup", "mark", "strong", "code", "span", "small", "button");

    private final Writer out;

    Markup(Writer out) {
        this.out = out;
    }

    /** Where the markup goes. */
    Writer out() {
        return out;
    }

    /** Writes markup as it is. */
    void raw(String markup) throws IOException {
        out.write(markup);
    }

    /** Opens an element with attributes: name, value, name, value … */
    Markup open(String element, String... attributes) throws IOException {
        begin(element);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        return endBegin();
    }

    /** Begins an element whose attributes follow. */
    Markup begin(String element) throws IOException {
        out.write('<');
        out.write(element);
        return this;
    }

    /** An attribute of the element begun; none where {@code value} is empty. */
    Markup attribute(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            out.write(' ');
            out.write(name);
            out.write("=\"");
            out.write(escaped(value));
            out.write('"');
        }
        return this;
    }

    /** How many rows and columns the cell begun spans. */
    Markup span(int rows, int columns) throws IOException {
        return attribute("rowspan", rows > 1 ? String.valueOf(rows) : "")
                .attribute("colspan", columns > 1 ? String.valueOf(columns) : "");
    }

    /** Ends the attributes of the element begun. */
    Markup endBegin() throws IOException {
        out.write('>');
        return this;
    }

    Markup close(String element) throws IOException {
        out.write("</");
        out.write(element);
        out.write(INLINE.contains(element) ? ">" : ">\n");
        return this;
    }

    Markup text(String text) throws IOException {
        out.write(escaped(text));
        return this;
    }

    /** An element that holds nothing but text. */
    Markup element(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close(element);
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        String visible = VisibleText.of(text);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
