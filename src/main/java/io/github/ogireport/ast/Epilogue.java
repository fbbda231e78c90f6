package io.github.ogireport.ast;

import io.github.ogireport.place.SourceSpan;
import java.util.List;

/**
 * What stands after the report: the footer of a web page.
 *
 * @param span   from the end of the last section to the end of the text
 * @param blocks its paragraphs
 * @since 0.1.0
 */
public record Epilogue(SourceSpan span, List<Block> blocks) implements Part {
    /** Takes a copy of the blocks. */
    public Epilogue {
        blocks = List.copyOf(blocks);
    }

    @Override
    public List<Block> children() {
        return blocks;
    }
}
