package io.github.ogireport.internal.ast;

import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.ReportParser.ProseContext;
import io.github.ogireport.internal.syntax.ReportParser.SectionContext;
import io.github.ogireport.internal.syntax.Syntax;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.WritableToken;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries off the parse tree. A label that is only a part of a longer chunk, and so a word of a sentence, becomes text
 * of the entry before it.
 */
final class EntryReader {
    private static final int TYPICAL_ENTRIES = 96;

    private final NormalizedText text;
    private final List<Token> tokens;
    private final List<Entry> entries = new ArrayList<>(TYPICAL_ENTRIES);
    private @Nullable Token label;
    private int labelIndex;
    private int next;

    private EntryReader(NormalizedText text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The entries in the order of the text. */
    static List<Entry> read(Syntax.Tree tree, NormalizedText text) {
        EntryReader reader = new EntryReader(text, tree.tokens());
        reader.children(tree.report().children);
        // the last token is the end of the text
        reader.close(tree.tokens().size() - 1, text.length());
        return reader.entries;
    }

    /** One look at each node in order; the accessors of ANTLR's contexts make a list of nodes for each kind. */
    private void children(List<ParseTree> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            ParseTree node = nodes.get(i);
            if (node instanceof SectionContext section) {
                children(section.children);
            } else if (node instanceof ParserRuleContext labelled && !(node instanceof ProseContext)) {
                label(labelled.getStart());
            }
        }
    }

    private void label(Token token) {
        while (!tokens.get(next).equals(token)) {
            next++;
        }
        boolean fillsItsChunk =
                text.isSeparator(token.getStartIndex() - 1) && text.isSeparator(token.getStopIndex() + 1);
        if (fillsItsChunk) {
            close(next, token.getStartIndex());
            label = token;
            labelIndex = next;
        } else {
            ((WritableToken) token).setType(ReportLexer.TEXT);
        }
    }

    /** Ends the entry that is open, if one is, before the token of this index and at this offset. */
    private void close(int nextToken, int end) {
        if (label != null) {
            List<Token> items = Entry.between(tokens, labelIndex + 1, nextToken);
            entries.add(new Entry(label.getType(), label, labelIndex, items, end));
        }
    }
}
