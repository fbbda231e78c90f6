package io.github.ogireport.ast;

import io.github.ogireport.place.SourceSpan;
import java.util.List;
import java.util.function.Consumer;

/**
 * A piece of the report as written, with its place in the text. All nodes are immutable records.
 *
 * @since 0.1.0
 */
public sealed interface Node permits ReportDocument, Part, Heading, Block, TableLine, HeaderCell, TableCell {
    /** Where this node stands in the text that was parsed. */
    SourceSpan span();

    /** The nodes directly below this one, in the order of the text. */
    List<? extends Node> children();

    /** Calls {@code action} for this node and all nodes below it, each before those below it, in the order of the text. */
    default void walk(Consumer<? super Node> action) {
        action.accept(this);
        for (Node child : children()) {
            child.walk(action);
        }
    }
}
