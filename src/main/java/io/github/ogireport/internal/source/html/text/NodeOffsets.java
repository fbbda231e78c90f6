package io.github.ogireport.internal.source.html.text;

import org.jsoup.nodes.Node;

/** Takes note of which node each piece of the text comes from. */
public interface NodeOffsets {
    /** Takes no notes: most readings of a page are never asked for places. */
    NodeOffsets NONE = new NodeOffsets() {
        @Override
        public void add(int offset, Node node) {}

        @Override
        public void cutBack(int offset) {}
    };

    /** What begins at {@code offset} of the text comes from {@code node}. Offsets never go down but by a cut. */
    void add(int offset, Node node);

    /** The text from {@code offset} on is taken away. */
    void cutBack(int offset);
}
