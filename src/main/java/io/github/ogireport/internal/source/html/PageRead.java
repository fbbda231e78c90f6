package io.github.ogireport.internal.source.html;

import io.github.ogireport.UnreadableFileException;
import io.github.ogireport.internal.source.SourceDocument;
import io.github.ogireport.internal.source.SourceLimits;
import io.github.ogireport.internal.source.SourceNote;
import io.github.ogireport.internal.source.html.style.PageStyles;
import io.github.ogireport.internal.source.html.style.Style.WhiteSpace;
import io.github.ogireport.internal.source.html.text.NodeOffsets;
import io.github.ogireport.internal.source.html.text.PageText;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The markup of a page and how to read it: always in the same way, so that a second reading finds the places of the first.
 *
 * @param markup the characters of the page
 * @param limits how much of it is read
 */
record PageRead(String markup, SourceLimits limits) {
    /** Reads the page. */
    SourceDocument document(List<SourceNote> notes) throws UnreadableFileException {
        Document page = parse(false);
        PageStyles styles = new PageStyles(page);
        PageText text = read(page, styles, NodeOffsets.NONE);
        if (styles.areTooMany()) {
            throw new UnreadableFileException("unreadable.styles");
        }
        return new SourceDocument(
                text.characters().toString(),
                text.blocks(),
                text.asides(),
                new HtmlPlaces(this),
                notes,
                PageWitnesses.of(page, markup));
    }

    /** Reads the page with the places of its nodes and reports them to {@code origins}; the text that was read. */
    CharSequence readTracked(NodeOffsets origins) {
        Document page = parse(true);
        return read(page, new PageStyles(page), origins).characters();
    }

    private Document parse(boolean tracked) {
        return Jsoup.parse(
                markup, "", Parser.htmlParser().setMaxDepth(limits.maxNesting()).setTrackPosition(tracked));
    }

    private PageText read(Document page, PageStyles styles, NodeOffsets origins) {
        PageText text = new PageText(origins);
        new PageReader(styles, text, limits)
                .read(page.body(), HtmlMarkup.beginsWithMarkup(markup) ? WhiteSpace.COLLAPSED : WhiteSpace.LINES_KEPT);
        return text;
    }
}
