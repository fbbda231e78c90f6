package io.github.ogireport.internal.layout.label;

import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportParser;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * A label or heading of the form in a text, and what follows it up to the next one; or a table whose grid the source knows, which
 * nothing reaches across.
 *
 * @param type  its token type, which is that of {@code label} unless its place says more
 * @param label the label as a token
 * @param index the index of the label among the tokens of the text
 * @param items numbers, placeholders and other texts after it
 * @param end   the offset at which the next label, or the end of the text, begins
 */
public record LabelledText(int type, Token label, int index, List<Token> items, int end) {
    /** The type of a table whose grid the source knows. */
    public static final int GRID = ReportParser.END_TABLE;

    /** Offset of the first character of the label. */
    public int start() {
        return label.getStartIndex();
    }

    /** Offset after the last character of the label. */
    public int labelEnd() {
        return label.getStopIndex() + 1;
    }

    /** Whether the label names a row. */
    public boolean isRow() {
        return FormLabels.order(type) >= 0;
    }

    /** Whether a number or a placeholder follows. */
    public boolean hasValues() {
        return FormLabels.anyValue(items);
    }

    /** This label, known to be of another type. */
    public LabelledText as(int newType) {
        return new LabelledText(newType, label, index, items, end);
    }

    /** This label with {@code next}, which has turned out to be no label, as a part of its text; both are from {@code tokens}. */
    public LabelledText with(LabelledText next, List<Token> tokens) {
        List<Token> all = tokens.subList(index + 1, next.index + 1 + next.items.size());
        return new LabelledText(type, label, index, all, next.end);
    }
}
