package io.github.ogireport.internal.ast;

import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.ReportParser.EntryContext;
import io.github.ogireport.internal.syntax.ReportParser.ItemsContext;
import io.github.ogireport.internal.syntax.ReportParser.ReportContext;
import io.github.ogireport.internal.syntax.ReportParser.SectionContext;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.WritableToken;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Reads the entries off the parse tree. A label that is only a part of a longer chunk, and so a word of a sentence, becomes text
 * of the entry before it.
 */
final class EntryReader {
    private final NormalizedText text;
    private final List<Entry> entries = new ArrayList<>(128);
    private final List<Token> leading = new ArrayList<>();
    private List<Token> items = leading;

    private EntryReader(NormalizedText text) {
        this.text = text;
    }

    /**
     * The entries of a text.
     *
     * @param leading what stands before the first entry
     * @param entries the entries in the order of the text
     */
    record Entries(List<Token> leading, List<Entry> entries) {}

    static Entries read(ReportContext report, NormalizedText text) {
        EntryReader reader = new EntryReader(text);
        reader.items(report.prose().items());
        for (EntryContext entry : report.entry()) {
            reader.entry(entry);
        }
        for (SectionContext section : report.section()) {
            reader.label(section.heading().getStart());
            reader.items(section.prose().items());
            for (EntryContext entry : section.entry()) {
                reader.entry(entry);
            }
        }
        return new Entries(reader.leading, reader.closed());
    }

    private void entry(EntryContext entry) {
        label(entry.getStart());
        items(entry.items());
    }

    private void label(Token label) {
        boolean fillsItsChunk =
                text.isSeparator(label.getStartIndex() - 1) && text.isSeparator(label.getStopIndex() + 1);
        if (fillsItsChunk) {
            items = new ArrayList<>(8);
            entries.add(new Entry(label.getType(), label, items, text.length()));
        } else {
            ((WritableToken) label).setType(ReportLexer.TEXT);
            items.add(label);
        }
    }

    private void items(ItemsContext context) {
        for (int i = 0; i < context.getChildCount(); i++) {
            ParseTree child = context.getChild(i);
            if (child instanceof TerminalNode terminal) {
                items.add(terminal.getSymbol());
            }
        }
    }

    private List<Entry> closed() {
        List<Entry> closed = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            int end = i + 1 < entries.size() ? entries.get(i + 1).start() : entry.end();
            closed.add(new Entry(entry.type(), entry.label(), entry.items(), end));
        }
        return closed;
    }
}
