package io.github.ogireport.internal.ast;

import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.syntax.ReportLexer;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * A label or heading of the form, and what follows it up to the next one.
 *
 * @param type  its token type, which is that of {@code label} unless its place told more
 * @param label the label as a token
 * @param index the index of the label among the tokens of the text
 * @param items numbers, placeholders and other texts behind it
 * @param end   the offset at which the next entry, or the end of the text, begins
 */
record Entry(int type, Token label, int index, List<Token> items, int end) {
    /** Offset of the first character of the label. */
    int start() {
        return label.getStartIndex();
    }

    /** Offset behind the last character of the label. */
    int labelEnd() {
        return label.getStopIndex() + 1;
    }

    /** The table that the label belongs to, as far as the label alone tells. */
    @Nullable
    TableKind table() {
        return FormLabels.table(type);
    }

    /** Whether the label names a row. */
    boolean isRow() {
        return FormLabels.proactiveRow(type) != null
                || FormLabels.requestRow(type) != null
                || type == ReportLexer.GLUED_ROW;
    }

    boolean hasValues() {
        if (type == ReportLexer.GLUED_ROW) {
            return true;
        }
        for (int i = 0; i < items.size(); i++) {
            if (FormLabels.isValue(items.get(i).getType())) {
                return true;
            }
        }
        return false;
    }

    Entry as(int newType) {
        return new Entry(newType, label, index, items, end);
    }

    /** This entry with {@code next}, which has turned out to be no label, as a part of its text; both are from {@code tokens}. */
    Entry with(Entry next, List<Token> tokens) {
        return new Entry(type, label, index, between(tokens, index + 1, next.index + 1 + next.items.size()), end);
    }

    /** A view of {@code tokens}; most labels have nothing behind them, and need none. */
    static List<Token> between(List<Token> tokens, int from, int to) {
        return from == to ? List.of() : tokens.subList(from, to);
    }
}
