package io.github.ogireport.internal.source.html;

import io.github.ogireport.internal.source.html.element.BlockRows;
import io.github.ogireport.internal.source.html.element.ElementKind;
import io.github.ogireport.internal.source.html.element.ElementRole;
import io.github.ogireport.internal.source.html.style.Style;
import io.github.ogireport.internal.source.html.style.Style.Display;
import org.jsoup.nodes.Element;

/** Decides what an element is to a person who looks at the page, by its tag, its style and its place. */
final class ElementRoles {
    private final BlockRows blockRows;

    ElementRoles(BlockRows blockRows) {
        this.blockRows = blockRows;
    }

    /** What an element with {@code style} is in {@code frame}: by its tag, else by where it stands, else by its style. */
    ElementRole of(Element element, ElementKind kind, Style style, OpenElement frame) {
        ElementRole byTag = switch (kind) {
            case TABLE -> ElementRole.TABLE;
            case ROW_GROUP -> ElementRole.ROW_GROUP;
            case ROW -> ElementRole.ROW;
            case CELL -> ElementRole.CELL;
            case CAPTION -> ElementRole.BLOCK;
            case BLOCK, HEADING, PREFORMATTED, DETAILS, DIALOG -> ElementRole.BLOCK;
            default -> ElementRole.INLINE;
        };
        if (byTag != ElementRole.BLOCK && byTag != ElementRole.INLINE) {
            return byTag == ElementRole.ROW_GROUP && frame.role != ElementRole.TABLE ? ElementRole.BLOCK : byTag;
        }
        if (frame.role == ElementRole.BLOCK_ROW || frame.role == ElementRole.TRACKS) {
            return ElementRole.CELL;
        }
        ElementRole byStyle = switch (style.display()) {
            case TABLE -> ElementRole.TABLE;
            case ROW_GROUP -> frame.role == ElementRole.TABLE ? ElementRole.ROW_GROUP : ElementRole.BLOCK;
            case ROW -> ElementRole.ROW;
            case CELL -> ElementRole.CELL;
            case GRID -> style.tracks() > 1 && blockRows.isGrid(element) ? ElementRole.TRACKS : ElementRole.BLOCK;
            case BLOCK, CAPTION, FLEX_ROW -> ElementRole.BLOCK;
            case INLINE, BOX -> ElementRole.INLINE;
            default -> byTag;
        };
        return byStyle == ElementRole.BLOCK && blockRows.isRow(element, style, frame.implicit != null)
                ? ElementRole.BLOCK_ROW
                : byStyle;
    }

    /** Rows and cells keep their place in the grid, whatever is seen of them. */
    static boolean isPartOfTable(ElementKind kind, Style style) {
        return switch (kind) {
            case ROW_GROUP, ROW, CELL -> true;
            default ->
                switch (style.display()) {
                    case ROW_GROUP, ROW, CELL -> true;
                    default -> false;
                };
        };
    }

    /** Whether a person does not see the element, and it leaves no place either. */
    static boolean isUnseen(Element element, ElementKind kind, Style style) {
        if (style.display() == Display.NONE) {
            return true;
        }
        boolean hidden = element.attributesSize() > 0 && (element.hasAttr("hidden") || element.hasAttr("popover"));
        if (hidden && style.display() == Display.UNSET) {
            return true;
        }
        if (kind == ElementKind.DIALOG) {
            return !element.hasAttr("open");
        }
        Element parent = element.parent();
        return parent != null
                && parent.normalName().equals("details")
                && !parent.hasAttr("open")
                && !(element.normalName().equals("summary") && element.equals(parent.selectFirst("> summary")));
    }
}
