package io.github.ogireport.internal.source.html;

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
}
