package io.github.ogireport.internal.source.word;

import io.github.ogireport.internal.source.SourceDocument;
import io.github.ogireport.internal.source.SourceLimits;
import io.github.ogireport.internal.source.TextDraft;
import io.github.ogireport.internal.source.Witness;
import io.github.ogireport.internal.source.word.draft.Story;
import io.github.ogireport.internal.source.word.part.WordPackage;
import io.github.ogireport.internal.source.word.part.WordStyles;
import io.github.ogireport.internal.source.word.part.XmlPart;
import io.github.ogireport.place.TextPlace;
import io.github.ogireport.place.WordParagraphPlace;
import java.io.IOException;
import java.util.List;

/**
 * Reads a Word document of the format since 2007 ({@code .docx}, also with macros, and templates): what a person sees in its final
 * form, changes accepted. Headers and footers of pages, footnotes and comments are not read. Stateless.
 */
public final class WordSource {
    private WordSource() {}

    /**
     * Reads a document.
     *
     * @param bytes the whole file
     * @throws IOException if it is damaged, encrypted or no Word document; the message is the key of a reason
     */
    public static SourceDocument read(byte[] bytes, SourceLimits limits) throws IOException {
        WordPackage parts = WordPackage.open(bytes, limits.maxFileBytes());
        XmlPart document = parts.document();
        WordStyles styles = WordStyles.of(parts.beside("styles"));
        TextDraft text = new TextDraft(new WordParagraphPlace(1));
        Story story = new DocumentWalk(document, styles, new AutomaticNumbers(parts, styles), text, limits).walk();
        return text.document(story.blocks(), List.of(), Witness.ofTitle(parts.title(), new TextPlace(0, 0)));
    }
}
