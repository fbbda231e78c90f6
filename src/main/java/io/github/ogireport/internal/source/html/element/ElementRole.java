package io.github.ogireport.internal.source.html.element;

/** What an element is to the layout of the page. */
public enum ElementRole {
    INLINE(false, false, false),
    BLOCK(false, false, false),
    TABLE(true, false, false),
    ROW_GROUP(true, false, true),
    ROW(true, true, true),
    /** A block whose children stand beside each other, and so do those of the block after it. */
    BLOCK_ROW(true, true, false),
    /** A grid container with a known number of columns. */
    TRACKS(true, true, false),
    CELL(false, false, true);

    public final boolean holdsNoText;
    public final boolean holdsCells;
    public final boolean isPartOfTable;

    ElementRole(boolean holdsNoText, boolean holdsCells, boolean isPartOfTable) {
        this.isPartOfTable = isPartOfTable;
        this.holdsNoText = holdsNoText;
        this.holdsCells = holdsCells;
    }
}
