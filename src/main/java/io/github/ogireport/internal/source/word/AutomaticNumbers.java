package io.github.ogireport.internal.source.word;

import io.github.ogireport.internal.source.word.part.ListNumbers;
import io.github.ogireport.internal.source.word.part.NumberingPart;
import io.github.ogireport.internal.source.word.part.WordPackage;
import io.github.ogireport.internal.source.word.part.WordStyles;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The automatic numbers of a document, whose definitions are read when the first paragraph has one. */
final class AutomaticNumbers {
    private final WordPackage parts;
    private final WordStyles styles;
    private @Nullable ListNumbers lists;

    AutomaticNumbers(WordPackage parts, WordStyles styles) {
        this.parts = parts;
        this.styles = styles;
    }

    /** What is printed before a paragraph, and counts it. */
    String before(ParagraphWalk paragraph) throws IOException {
        WordStyles.Numbered byStyle = styles.numbered(paragraph.style());
        int list = paragraph.list() >= 0 ? paragraph.list() : byStyle == null ? 0 : byStyle.list();
        if (list <= 0) {
            return "";
        }
        ListNumbers known = lists;
        if (known == null) {
            known = NumberingPart.read(parts.beside("numbering"), styles);
            lists = known;
        }
        int level = paragraph.level();
        if (level < 0) {
            level = known.levelOf(list, paragraph.style(), byStyle == null ? 0 : byStyle.level());
        }
        return known.next(list, level);
    }
}
