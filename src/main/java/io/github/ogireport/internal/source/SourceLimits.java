package io.github.ogireport.internal.source;

/**
 * How much of a file is read, so that time and memory stay bounded whatever it holds.
 *
 * @param maxFileBytes  bytes of a file, and of each part of a packed one; a larger file is not read
 * @param maxCharacters UTF-16 units of text that are kept; what follows is left out, with a note
 * @param maxTokens     cells of tables that are kept; what follows is left out, with a note
 * @param maxElements   elements of a web page; a page with more is not read
 * @param maxNesting    depth of elements in each other; what lies deeper is no table
 */
public record SourceLimits(int maxFileBytes, int maxCharacters, int maxTokens, int maxElements, int maxNesting) {
    private static final int ELEMENTS = 1_000_000;
    private static final int NESTING = 512;

    /** With the limits that a caller may set, and the others as they are. */
    public static SourceLimits of(int maxFileBytes, int maxCharacters, int maxTokens) {
        return new SourceLimits(maxFileBytes, maxCharacters, maxTokens, ELEMENTS, NESTING);
    }
}
