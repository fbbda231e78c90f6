package io.github.ogireport.internal.source.html;

import io.github.ogireport.internal.source.html.element.Selectors;
import io.github.ogireport.internal.source.html.text.NodeOffsets;
import io.github.ogireport.place.ElementPlace;
import io.github.ogireport.place.SourcePlaces;
import io.github.ogireport.place.TextPlace;
import io.github.ogireport.place.TextPlaces;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds places in the source of a page by reading it once more with the positions of its nodes, at the first question: most parses
 * never ask, and positions make the parse half as long again. A race reads it twice, with equal results.
 */
final class HtmlPlaces implements SourcePlaces {
    private final PageRead page;
    private volatile @Nullable Origins origins;

    HtmlPlaces(PageRead page) {
        this.page = page;
    }

    @Override
    public ElementPlace at(int offset) {
        Origins known = origins;
        if (known == null) {
            known = new Origins(page.markup());
            known.text = page.readTracked(known);
            origins = known;
        }
        return known.place(offset);
    }

    /** Which node each piece of the text comes from. */
    private static final class Origins implements NodeOffsets {
        private final String markup;
        private final TextPlaces lines;
        private final List<Node> nodes = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();
        private CharSequence text = "";

        Origins(String markup) {
            this.markup = markup;
            this.lines = TextPlaces.of(markup);
        }

        @Override
        public void add(int offset, Node node) {
            starts.add(offset);
            nodes.add(node);
        }

        @Override
        public void cutBack(int offset) {
            int last = nodes.size() - 1;
            while (last >= 0
                    && (starts.get(last) > offset
                            || starts.get(last) == offset && nodes.get(last) instanceof TextNode)) {
                starts.remove(last);
                nodes.remove(last--);
            }
        }

        private ElementPlace place(int offset) {
            int found = Collections.binarySearch(starts, offset);
            int last = found >= 0 ? found : -found - 2;
            while (last + 1 < nodes.size() && starts.get(last + 1) <= offset) {
                last++;
            }
            if (last < 0) {
                return new ElementPlace(1, 1, "body");
            }
            Node node = nodes.get(last);
            int start = Math.max(0, node.sourceRange().startPos());
            int at = node instanceof TextNode ? characterAt(start, visible(starts.get(last), offset)) : start;
            Element element =
                    node instanceof Element own ? own : node.parent() instanceof Element parent ? parent : null;
            TextPlace place = lines.at(at);
            return new ElementPlace(place.line(), place.column(), element == null ? "body" : Selectors.of(element));
        }

        private int visible(int from, int to) {
            int count = 0;
            for (int i = from; i < Math.min(to, text.length()); i++) {
                count += text.charAt(i) > ' ' ? 1 : 0;
            }
            return count;
        }

        /** Where in the markup the character stands that follows on {@code count} others that are no blanks. */
        private int characterAt(int start, int count) {
            int left = count;
            int at = start;
            while (at < markup.length()) {
                char c = markup.charAt(at);
                int end = c == '&' ? endOfEntity(at) : at + 1;
                boolean blank = c <= ' ';
                if (!blank && left-- == 0) {
                    return at;
                }
                at = end;
            }
            return start;
        }

        private int endOfEntity(int at) {
            int end = at + 1;
            while (end < markup.length() && end < at + 32 && isInEntity(markup.charAt(end))) {
                end++;
            }
            return end < markup.length() && markup.charAt(end) == ';' ? end + 1 : at + 1;
        }

        private static boolean isInEntity(char c) {
            return c == '#' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
        }
    }
}
