package io.github.ogireport.internal.layout.label;

import io.github.ogireport.internal.syntax.FormLabels;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Reads the labels of a text off its tokens: each with the tokens up to the next one. */
public final class LabelReader {
    private final List<Token> tokens;
    private final List<LabelledText> labels = new ArrayList<>();

    private LabelReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The labels among {@code tokens}, the last of which is the end of the text, in the order of the text. */
    public static List<LabelledText> read(List<Token> tokens) {
        LabelReader reader = new LabelReader(tokens);
        int open = -1;
        for (int i = 0; i < tokens.size() - 1; i++) {
            if (isLabel(tokens.get(i))) {
                reader.add(open, i, tokens.get(i).getStartIndex());
                open = i;
            }
        }
        reader.add(open, tokens.size() - 1, tokens.get(tokens.size() - 1).getStartIndex());
        return reader.labels;
    }

    private static boolean isLabel(Token token) {
        int type = token.getType();
        return FormLabels.table(type) != null || FormLabels.section(type) != null || type == LabelledText.GRID;
    }

    /** Adds the label at {@code index}, if there is one, with the tokens before the one at {@code next}. */
    private void add(int index, int next, int end) {
        if (index < 0) {
            return;
        }
        Token label = tokens.get(index);
        List<Token> items = index + 1 == next ? List.of() : tokens.subList(index + 1, next);
        labels.add(new LabelledText(label.getType(), label, index, items, end));
    }
}
