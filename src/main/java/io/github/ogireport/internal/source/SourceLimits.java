package io.github.ogireport.internal.source;

/**
 * How much of a file is read, so that time and memory stay bounded whatever it holds.
 *
 * @param maxFileBytes  bytes of a file; a larger one is not read
 * @param maxCharacters UTF-16 units of text that are kept; what follows is left out, with a note
 * @param maxCells      cells of tables; what follows is left out, with a note
 * @param maxElements   elements of a web page, or objects of another file; a file with more is not read
 * @param maxNesting    depth of elements, tables or forms in each other; what lies deeper is no table
 */
public record SourceLimits(int maxFileBytes, int maxCharacters, int maxCells, int maxElements, int maxNesting) {
    /** Enough for every report, and read in seconds by a small machine. */
    public static final SourceLimits DEFAULTS = new SourceLimits(64 << 20, 10_000_000, 200_000, 1_000_000, 512);
}
