package io.github.ogireport.internal.ast;

import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.ReportParser.EntryContext;
import io.github.ogireport.internal.syntax.ReportParser.HeadingContext;
import io.github.ogireport.internal.syntax.ReportParser.ProseContext;
import io.github.ogireport.internal.syntax.ReportParser.SectionContext;
import io.github.ogireport.internal.syntax.Syntax;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.WritableToken;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries off the parse tree. A label that is only a part of a longer chunk, and so a word of a sentence, becomes text
 * of the entry before it.
 */
final class EntryReader {
    private final NormalizedText text;
    private final List<Token> tokens;
    private final List<Entry> entries = new ArrayList<>(128);
    private List<Token> items = new ArrayList<>();
    private @Nullable Token label;

    private EntryReader(NormalizedText text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The entries of a text, in its order. */
    static List<Entry> read(Syntax.Tree tree, NormalizedText text) {
        EntryReader reader = new EntryReader(text, tree.tokens());
        reader.children(tree.report().children);
        reader.close(text.length());
        return reader.entries;
    }

    /** One look at each node in order; the accessors of ANTLR's contexts make a list of nodes for each kind. */
    private void children(List<ParseTree> nodes) {
        for (ParseTree node : nodes) {
            if (node instanceof EntryContext entry) {
                entry(entry);
            } else if (node instanceof SectionContext section) {
                children(section.children);
            } else if (node instanceof HeadingContext heading) {
                label(heading.getStart(), 0);
            } else if (node instanceof ProseContext prose) {
                prose(prose);
            }
        }
    }

    private void entry(EntryContext entry) {
        int first = entry.getStart().getTokenIndex();
        int last = entry.getStop().getTokenIndex();
        label(entry.getStart(), last - first);
        items(first + 1, last);
    }

    private void label(Token token, int followers) {
        boolean fillsItsChunk =
                text.isSeparator(token.getStartIndex() - 1) && text.isSeparator(token.getStopIndex() + 1);
        if (fillsItsChunk) {
            close(token.getStartIndex());
            label = token;
            items = new ArrayList<>(followers);
        } else {
            ((WritableToken) token).setType(ReportLexer.TEXT);
            items.add(token);
        }
    }

    /** Ends the entry that is open, if one is. */
    private void close(int end) {
        if (label != null) {
            entries.add(new Entry(label.getType(), label, items, end));
        }
    }

    private void prose(ProseContext prose) {
        int first = prose.getStart().getTokenIndex();
        @Nullable Token last = prose.getStop();
        items(first, last == null ? -1 : last.getTokenIndex());
    }

    private void items(int first, int last) {
        for (int i = first; i <= last; i++) {
            items.add(tokens.get(i));
        }
    }
}
