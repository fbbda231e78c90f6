package io.github.ogireport.internal.source.html;

import io.github.ogireport.internal.source.html.element.ElementKind;
import io.github.ogireport.internal.source.html.element.ElementRole;
import io.github.ogireport.internal.source.html.element.Footnotes;
import io.github.ogireport.internal.source.html.grid.GridDraft;
import io.github.ogireport.internal.source.html.style.Style;
import io.github.ogireport.internal.source.html.style.Style.Display;
import io.github.ogireport.internal.source.html.style.Style.WhiteSpace;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that is being read. */
final class OpenElement {
    final Element element;
    final ElementRole role;
    final boolean visible;
    final boolean tiny;
    final boolean shown;
    final WhiteSpace space;
    int start;
    int blockCount;
    boolean pronunciation;
    boolean mark;
    boolean moved;
    boolean closed;
    boolean gone;
    boolean ground;
    boolean caption;
    boolean box;

    @Nullable
    GridDraft implicit;

    @Nullable
    ElementRole implicitRole;

    OpenElement(Element element, ElementRole role, boolean visible, boolean tiny, WhiteSpace space) {
        this.element = element;
        this.role = role;
        this.visible = visible;
        this.tiny = tiny;
        this.shown = visible && !tiny;
        this.space = space;
    }

    /** {@code element}, which stands in this one and is open from now on. */
    OpenElement with(Element element, ElementRole role, ElementKind kind, Style style) {
        WhiteSpace own = style.space() != WhiteSpace.UNSET
                ? style.space()
                : kind == ElementKind.PREFORMATTED
                        ? WhiteSpace.KEPT
                        : role == ElementRole.TABLE ? WhiteSpace.COLLAPSED : space;
        OpenElement frame = new OpenElement(
                element, role, style.visibility().or(visible), style.tiny().or(tiny), own);
        frame.gone = gone;
        frame.ground = ground || style.ground() || element.hasAttr("bgcolor");
        frame.pronunciation = kind == ElementKind.PRONUNCIATION;
        frame.mark = role == ElementRole.INLINE && style.raised().or(kind == ElementKind.RAISED)
                || kind == ElementKind.LINK && Footnotes.isMark(element);
        frame.moved = style.moved() && role != ElementRole.CELL;
        frame.closed = kind == ElementKind.DETAILS && !element.hasAttr("open");
        frame.box = isBox(kind, style);
        frame.caption = kind == ElementKind.CAPTION || style.display() == Display.CAPTION;
        return frame;
    }

    /** Whether an element in a line has borders of its own, so that its text does not touch what is around it. */
    static boolean isBox(ElementKind kind, Style style) {
        return style.display() == Display.BOX || kind == ElementKind.BUTTON;
    }
}
