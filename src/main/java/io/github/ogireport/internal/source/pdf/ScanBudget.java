package io.github.ogireport.internal.source.pdf;

import java.io.IOException;

/**
 * Counts what one file draws. What is over a limit is passed over at once, because an exception would be caught by each of the forms
 * that are open; {@link #check} throws after the page.
 */
final class ScanBudget {
    private final PdfLimits limits;
    private int operators;
    private int forms;
    private int glyphs;

    ScanBudget(PdfLimits limits) {
        this.limits = limits;
    }

    boolean operator() {
        return ++operators <= limits.operators() && forms <= limits.forms() && glyphs <= limits.glyphs();
    }

    boolean draw() {
        return ++forms <= limits.forms();
    }

    boolean glyph() {
        return ++glyphs <= limits.glyphs();
    }

    void check() throws IOException {
        if (forms > limits.forms()) {
            throw PdfProblems.endless(limits.forms());
        }
        if (operators > limits.operators()) {
            throw PdfProblems.tooMuch(limits.operators());
        }
        if (glyphs > limits.glyphs()) {
            throw PdfProblems.tooMuch(limits.glyphs());
        }
    }
}
