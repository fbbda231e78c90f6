package io.github.ogireport.internal.source.html.grid;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The order in which the parts of a table are shown: caption, head, bodies, foot, however they are written. */
public final class TableOrder {
    private TableOrder() {}

    /** Puts the parts of {@code table} into the order in which they are shown. */
    public static void asShown(Element table) {
        Element head = null;
        Element foot = null;
        Element caption = null;
        for (Element part = table.firstElementChild(); part != null; part = part.nextElementSibling()) {
            switch (part.normalName()) {
                case "thead" -> head = head == null ? part : head;
                case "tfoot" -> foot = foot == null ? part : foot;
                case "caption" -> caption = caption == null ? part : caption;
                default -> {
                    // stays where it is
                }
            }
        }
        first(table, head);
        first(table, caption);
        if (foot != null && foot.nextElementSibling() != null) {
            table.appendChild(foot);
        }
    }

    private static void first(Element table, @Nullable Element part) {
        if (part != null && part.previousElementSibling() != null) {
            table.prependChild(part);
        }
    }
}
