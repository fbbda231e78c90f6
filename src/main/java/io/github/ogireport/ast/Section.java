package io.github.ogireport.ast;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.place.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the six sections.
 *
 * @param span    from the heading (or, without one, the first character of its content) to the next part
 * @param kind    which of the six sections
 * @param heading its heading; not {@linkplain Heading#isPrinted() printed} where the section was known by its content alone
 * @param blocks  its paragraphs and tables, without the heading
 * @since 0.1.0
 */
public record Section(SourceSpan span, SectionKind kind, Heading heading, List<Block> blocks) implements Part {
    /** Takes a copy of the blocks. */
    public Section {
        blocks = List.copyOf(blocks);
    }

    @Override
    public List<Node> children() {
        List<Node> children = new ArrayList<>(blocks.size() + 1);
        children.add(heading);
        children.addAll(blocks);
        return List.copyOf(children);
    }
}
