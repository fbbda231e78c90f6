package io.github.ogireport.ast;

import io.github.ogireport.place.SourceSpan;
import java.util.List;

/**
 * What stands before the first section: the title, the introduction, and what a web page puts above them.
 *
 * @param span   from the first character of the text to the first section
 * @param blocks its paragraphs
 * @since 0.1.0
 */
public record Preamble(SourceSpan span, List<Block> blocks) implements Part {
    /** Takes a copy of the blocks. */
    public Preamble {
        blocks = List.copyOf(blocks);
    }

    @Override
    public List<Block> children() {
        return blocks;
    }
}
