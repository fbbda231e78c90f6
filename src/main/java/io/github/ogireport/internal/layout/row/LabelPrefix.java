package io.github.ogireport.internal.layout.row;

import io.github.ogireport.internal.text.NormalizedText;

/** What stands before a label on its line, looked for not too far. */
final class LabelPrefix {
    private static final int LONGEST_GROUP = 64;

    private final NormalizedText text;

    LabelPrefix(NormalizedText text) {
        this.text = text;
    }

    /** The separators before the label. */
    int depth(int labelStart) {
        int lineStart = text.startOfLine(labelStart, Math.max(0, labelStart - LONGEST_GROUP));
        return text.borders(lineStart, labelStart);
    }

    /** The texts before the label. */
    int groups(int labelStart) {
        int lineStart = text.startOfLine(labelStart, Math.max(0, labelStart - LONGEST_GROUP));
        int groups = 0;
        boolean inText = false;
        for (int i = lineStart; i < labelStart; i++) {
            boolean separates = text.at(i) == '|' || text.at(i) == '\t';
            if (separates) {
                inText = false;
            } else if (!inText && !text.isSeparator(i)) {
                inText = true;
                groups++;
            }
        }
        return groups;
    }
}
