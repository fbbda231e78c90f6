package io.github.ogireport.internal.source.pdf.page;

/**
 * Counts what one file draws. What is over a limit is passed over at once, because an exception would be caught by each of the forms
 * that are open; whoever reads the pages asks after each.
 */
public final class ScanBudget {
    private final int mostOperators;
    private final int mostForms;
    private final int mostGlyphs;
    private int operators;
    private int forms;
    private int glyphs;

    /** A budget for one file. */
    public ScanBudget(int operators, int forms, int glyphs) {
        this.mostOperators = operators;
        this.mostForms = forms;
        this.mostGlyphs = glyphs;
    }

    boolean operator() {
        return ++operators <= mostOperators && forms <= mostForms && glyphs <= mostGlyphs;
    }

    boolean draw() {
        return ++forms <= mostForms;
    }

    boolean glyph() {
        return ++glyphs <= mostGlyphs;
    }

    /** Whether more forms were drawn than the limit allows. */
    public boolean isEndless() {
        return forms > mostForms;
    }

    /** The limit of operators or glyphs that was passed; 0 if none. */
    public int passedLimit() {
        return operators > mostOperators ? mostOperators : glyphs > mostGlyphs ? mostGlyphs : 0;
    }
}
