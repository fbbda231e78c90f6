package io.github.ogireport.internal.source.html.element;

import io.github.ogireport.internal.source.html.style.PageStyles;
import io.github.ogireport.internal.source.html.style.Style;
import io.github.ogireport.internal.source.html.style.Style.Display;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.NodeIterator;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows of blocks that stand beside each other without being a table: two or more neighbours whose children are the same
 * number of short blocks. Nothing is looked at more than a few times, however deep a page nests.
 */
public final class BlockRows {
    private static final int MOST_NODES = 30;
    private static final int MOST_CHARACTERS = 120;
    private static final int LEAST_OF_PLAIN_BLOCKS = 3;
    private static final Set<String> PLAIN_ROWS = Set.of("div", "ul", "li", "dl", "section");
    private static final Set<String> PLAIN_CELLS = Set.of("div", "li", "dd", "dt");

    private final PageStyles styles;
    private @Nullable Element measured;
    private int width;

    public BlockRows(PageStyles styles) {
        this.styles = styles;
    }

    /** Whether {@code element} is such a row; {@code follows} says that the element before it is one. */
    public boolean isRow(Element element, Style style, boolean follows) {
        int own = width(element, style);
        Element parent = element.parent();
        if (own == 0 || parent == null || styles.of(parent).display() == Display.FLEX_ROW) {
            return false;
        }
        Element after = element.nextElementSibling();
        return follows && isLikeTheOneBefore(element) || after != null && width(after, styles.of(after)) == own;
    }

    /** Whether a row has as many blocks as the element before it. */
    public boolean isLikeTheOneBefore(Element row) {
        Element before = row.previousElementSibling();
        return before != null && width(before, styles.of(before)) == width(row, styles.of(row));
    }

    /** Whether all that stands in {@code element} are short blocks. */
    public boolean isGrid(Element element) {
        return count(element, true) > 1;
    }

    private int width(Element element, Style style) {
        if (!element.equals(measured)) {
            measured = element;
            width = measure(element, style);
        }
        return width;
    }

    private int measure(Element element, Style style) {
        boolean beside = style.display() == Display.FLEX_ROW || holdsBoxes(element);
        if (!beside
                && (style.display() != Display.UNSET && style.display() != Display.BLOCK
                        || !PLAIN_ROWS.contains(element.normalName()))) {
            return 0;
        }
        int count = count(element, beside);
        return count >= (beside ? 2 : LEAST_OF_PLAIN_BLOCKS) ? count : 0;
    }

    /** Whether the first child is a box with a width of its own: then all stand beside each other. */
    private boolean holdsBoxes(Element element) {
        Element first = element.firstElementChild();
        return first != null && styles.of(first).display() == Display.BOX && PLAIN_ROWS.contains(element.normalName());
    }

    /** The number of children, if all are short blocks; else 0. */
    private int count(Element element, boolean anyTag) {
        int count = 0;
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text && !text.isBlank()) {
                return 0;
            }
            if (child instanceof Element block && isSeen(block)) {
                if (!anyTag && !PLAIN_CELLS.contains(block.normalName()) || !isShort(block)) {
                    return 0;
                }
                count++;
            }
            if (count > Style.MOST_COLUMNS) {
                return 0;
            }
        }
        return count;
    }

    private boolean isSeen(Element block) {
        Style style = styles.of(block);
        return ElementKind.of(block.normalName()).isSeen()
                && style.display() != Display.NONE
                && !style.unseen()
                && !block.hasAttr("hidden");
    }

    /** Whether a block holds a few words at most, and no other blocks than plain ones. */
    private static boolean isShort(Element block) {
        int nodes = 0;
        int characters = 0;
        for (NodeIterator<Node> inner = NodeIterator.from(block); inner.hasNext(); ) {
            Node node = inner.next();
            if (++nodes > MOST_NODES || characters > MOST_CHARACTERS || node instanceof Element part && isLarge(part)) {
                return false;
            }
            characters += node instanceof TextNode text ? text.getWholeText().length() : 0;
        }
        return true;
    }

    private static boolean isLarge(Element part) {
        return switch (ElementKind.of(part.normalName())) {
            case TABLE, HEADING, PREFORMATTED, LINE_BREAK -> true;
            default -> false;
        };
    }
}
