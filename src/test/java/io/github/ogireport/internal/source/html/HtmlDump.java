package io.github.ogireport.internal.source.html;

import io.github.ogireport.internal.source.SourceDocument;
import io.github.ogireport.internal.source.SourceDump;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads markup for the tests. */
final class HtmlDump {
    private HtmlDump() {}

    static SourceDocument read(String markup) {
        try {
            return HtmlSource.read(markup, SourceDump.LIMITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines and grids of a page. */
    static String dump(String markup) {
        return SourceDump.of(read(markup));
    }

    /** The row of a table whose cells are {@code cells}, after a head that shows four columns. */
    static String row(String cells) {
        return dump("<table><tr><td>甲<td>乙<td>丙<tr>" + cells + "</table>")
                .lines()
                .skip(1)
                .findFirst()
                .orElse("");
    }

    /** One cell between two others. */
    static String cell(String content) {
        String row = row("<td>子<td>" + content + "</td><td>9");
        return row.substring("|子|".length(), row.length() - "|9|".length());
    }
}
