package io.github.ogireport.internal.source.html;

import io.github.ogireport.UnreadableFileException;
import io.github.ogireport.internal.source.DecodedBytes;
import io.github.ogireport.internal.source.SourceDocument;
import io.github.ogireport.internal.source.SourceLimits;
import io.github.ogireport.internal.source.SourceNote;
import java.io.IOException;
import java.util.List;

/**
 * A web page as a browser shows it before anything is clicked: its lines and its tables with their grids. Scripts are not run, and
 * nothing is fetched: styles count where they stand in the page.
 */
public final class HtmlSource {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private HtmlSource() {}

    /**
     * What a person sees of a page.
     *
     * @param bytes the whole file
     * @throws UnreadableFileException where the page has more elements or styles than are followed
     */
    public static SourceDocument read(byte[] bytes, SourceLimits limits) throws IOException {
        DecodedBytes decoded = DecodedBytes.of(bytes, bytes.length, HtmlCharset.declared(bytes));
        return read(decoded.text(), limits, decoded.notes());
    }

    /** What a person sees of a page whose characters are known. */
    public static SourceDocument read(String markup, SourceLimits limits) throws IOException {
        return read(markup, limits, List.of());
    }

    private static SourceDocument read(String markup, SourceLimits limits, List<SourceNote> notes) throws IOException {
        int elements = 0;
        for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
            elements++;
        }
        if (elements > limits.maxElements()) {
            throw new UnreadableFileException("unreadable.elements", elements, limits.maxElements());
        }
        boolean marked = !markup.isEmpty() && markup.charAt(0) == BYTE_ORDER_MARK;
        return new PageRead(marked ? markup.substring(1) : markup, limits).document(notes);
    }
}
