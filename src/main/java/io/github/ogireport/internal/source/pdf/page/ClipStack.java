package io.github.ogireport.internal.source.pdf.page;

import java.util.ArrayDeque;
import java.util.Deque;

/** The part of the page that is painted on, as the box around the clipping path, saved and restored with the graphics state. */
final class ClipStack {
    private final Deque<PageBox> saved = new ArrayDeque<>();
    private PageBox current;

    ClipStack(PageBox page) {
        this.current = page;
    }

    PageBox current() {
        return current;
    }

    void narrow(PageBox box) {
        current = current.shared(box);
    }

    /** Saves the clip; returns what {@link #popTo} needs to come back to it. */
    int push() {
        saved.push(current);
        return saved.size() - 1;
    }

    void pop() {
        if (!saved.isEmpty()) {
            current = saved.pop();
        }
    }

    void popTo(int depth) {
        while (saved.size() > depth) {
            current = saved.pop();
        }
    }
}
