package io.github.ogireport.internal.source.pdf;

/**
 * How much of a PDF is read before it is refused; each limit is positive.
 *
 * @param pages        pages of the file
 * @param operators    operators of all pages, also of the forms that they draw
 * @param forms        forms drawn on all pages; a form may draw others, so that a small file could draw without end
 * @param glyphs       glyphs of all pages
 * @param decodedBytes bytes of all streams after they are unpacked
 */
public record PdfLimits(int pages, int operators, int forms, int glyphs, long decodedBytes) {
    private static final PdfLimits DEFAULTS = new PdfLimits(1_000, 5_000_000, 100_000, 1_000_000, 512L << 20);

    /** 1,000 pages, 5 million operators, 100,000 forms, 1 million glyphs and 512 MiB. */
    public static PdfLimits defaults() {
        return DEFAULTS;
    }
}
