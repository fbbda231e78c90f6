package io.github.ogireport.cli.output;

import java.io.IOException;
import java.io.Writer;

/** Writes HTML elements; every text and attribute value is escaped, so that no report can put markup into the page. */
final class Markup {
    private final Writer out;

    Markup(Writer out) {
        this.out = out;
    }

    /** Opens an element with attributes: name, value, name, value … */
    Markup open(String element, String... attributes) throws IOException {
        out.write('<');
        out.write(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(' ');
            out.write(attributes[i]);
            out.write("=\"");
            out.write(escaped(attributes[i + 1]));
            out.write('"');
        }
        out.write('>');
        return this;
    }

    Markup close(String element) throws IOException {
        out.write("</");
        out.write(element);
        out.write(">\n");
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
