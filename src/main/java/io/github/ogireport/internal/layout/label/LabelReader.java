package io.github.ogireport.internal.layout.label;

import io.github.ogireport.internal.syntax.PlainToken;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.Syntax;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.WritableToken;

/**
 * Reads the labels of a text off its tokens. A label that is only a part of a longer chunk, and so a word of a sentence, becomes text
 * after the label before it.
 */
public final class LabelReader {
    private static final String UNITS = "元万亿件条份项宗起例次部个人";

    private final NormalizedText text;
    private final List<Token> tokens;
    private final List<LabelledText> labels = new ArrayList<>();

    private LabelReader(NormalizedText text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The labels among {@code tokens}, the last of which is the end of the text, in the order of the text. */
    public static List<LabelledText> read(List<Token> tokens, NormalizedText text) {
        LabelReader reader = new LabelReader(text, tokens);
        int open = -1;
        for (int i = 0; i < tokens.size() - 1; i++) {
            if (reader.isLabel(tokens.get(i))) {
                reader.add(open, i, tokens.get(i).getStartIndex());
                open = i;
            }
        }
        reader.add(open, tokens.size() - 1, text.length());
        return reader.labels;
    }

    private boolean isLabel(Token token) {
        switch (token.getType()) {
            case ReportLexer.NUMBER,
                    ReportLexer.PLACEHOLDER,
                    ReportLexer.PAGE_NUMBER,
                    ReportLexer.RULER,
                    ReportLexer.TEXT -> {
                return false;
            }
            case LabelledText.GRID -> {
                return true;
            }
            default -> {
                boolean fillsItsChunk =
                        text.isSeparator(token.getStartIndex() - 1) && text.isSeparator(token.getStopIndex() + 1);
                if (!fillsItsChunk) {
                    ((WritableToken) token).setType(ReportLexer.TEXT);
                }
                return fillsItsChunk;
            }
        }
    }

    /** Adds the label at {@code index}, if there is one, with the tokens before the one at {@code next}. */
    private void add(int index, int next, int end) {
        if (index < 0) {
            return;
        }
        Token label = tokens.get(index);
        List<Token> items = index + 1 == next ? List.of() : tokens.subList(index + 1, next);
        labels.add(
                label.getType() == ReportLexer.GLUED_ROW
                        ? split(label, index, items, end)
                        : new LabelledText(label.getType(), label, index, items, end));
    }

    /** A label with digits glued to it as the label and, first of what follows it, the digits. */
    private LabelledText split(Token glued, int index, List<Token> items, int end) {
        int start = glued.getStartIndex();
        int stop = glued.getStopIndex() + 1;
        int cut = digitsFrom(start, stop);
        int type = Syntax.firstToken(text.folded(start, cut));
        List<Token> all = new ArrayList<>(items.size() + 1);
        all.add(new PlainToken(ReportLexer.NUMBER, cut, stop));
        all.addAll(items);
        return new LabelledText(type, new PlainToken(type, start, cut), index, all, end);
    }

    /** The offset of the first digit of the number at the end; digits also stand at the start, as the mark of a label. */
    private int digitsFrom(int start, int end) {
        int i = end;
        while (i > start && UNITS.indexOf(text.at(i - 1)) >= 0) {
            i--;
        }
        while (i > start && (text.at(i - 1) >= '0' && text.at(i - 1) <= '9' || text.at(i - 1) == '.')) {
            i--;
        }
        return i;
    }
}
