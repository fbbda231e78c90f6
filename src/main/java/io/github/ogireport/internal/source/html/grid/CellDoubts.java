package io.github.ogireport.internal.source.html.grid;

import io.github.ogireport.internal.source.html.element.ElementKind;
import io.github.ogireport.internal.source.html.element.FormField;
import io.github.ogireport.internal.source.html.grid.CellDraft.Doubt;
import io.github.ogireport.internal.source.html.style.PageStyles;
import io.github.ogireport.internal.source.html.style.Style;
import org.jsoup.nodes.Element;

/** What an element in a cell may show beside its text. */
public final class CellDoubts {
    private CellDoubts() {}

    /** Notes in {@code cell} that an entry of a list has a dot or a number before it. */
    public static void ofEntry(CellDraft cell, Element element) {
        if (element.normalName().equals("li")) {
            cell.doubt(isNumbered(element) ? Doubt.PICTURE : Doubt.TRACE);
        }
    }

    /** Notes in {@code cell} the doubts that {@code element} raises; {@code ground} if it stands on a background of its own. */
    public static void note(
            CellDraft cell, Element element, ElementKind kind, Style style, PageStyles styles, boolean ground) {
        if (kind == ElementKind.HEADING) {
            cell.markHeading();
        }
        if (element.normalName().equals("xmp")) {
            cell.doubt(Doubt.PICTURE);
        }
        if (FormField.isFilledByScript(element)) {
            cell.doubt(Doubt.TRACE);
        }
        if (element.attributesSize() == 0 && style.equals(Style.NONE)) {
            return;
        }
        if (style.altered()
                || style.moved() && kind == ElementKind.CELL
                || kind == ElementKind.BIDI_OVERRIDE
                || styles.areWhite(element, style) && !isOnGround(element, style, ground)
                || styles.mayBeHidden(element)) {
            cell.doubt(Doubt.ALTERED);
        }
        if (style.picture() || element.hasAttr("background") || FormField.isIcon(element)) {
            cell.doubt(Doubt.TRACE);
        }
    }

    /** Whether a person sees a number before an entry of a list. */
    private static boolean isNumbered(Element entry) {
        Element list = entry.parent();
        return list != null && list.normalName().equals("ol");
    }

    /** Whether white letters may be seen here. */
    private static boolean isOnGround(Element element, Style style, boolean ground) {
        return style.ground() || ground || element.hasAttr("bgcolor");
    }

    /** A script may show all that is seen in a cell; one that writes, or is not in the page, may add digits to others. */
    public static Doubt ofScript(Element script) {
        boolean adds = script.normalName().equals("script")
                && (script.hasAttr("src") || script.data().contains("write"));
        return adds ? Doubt.PICTURE : Doubt.TRACE;
    }
}
