package io.github.ogireport.internal.rule.base;

import io.github.ogireport.model.ReportParagraph;
import java.util.List;

/** Groups of key words; what is found is a bit set with a bit for each group that occurs, the first one lowest. */
public final class KeywordSet {
    private final List<List<String>> groups;

    private KeywordSet(List<List<String>> groups) {
        this.groups = groups;
    }

    /** At most 31 groups of key words. */
    public static KeywordSet of(List<List<String>> groups) {
        return new KeywordSet(List.copyOf(groups));
    }

    /** The bits of all groups. */
    public int all() {
        return (1 << groups.size()) - 1;
    }

    /** The groups that occur in {@code paragraphs}, besides {@code found}. */
    public int scan(List<ReportParagraph> paragraphs, int found) {
        int bits = found;
        for (int group = 0; group < groups.size(); group++) {
            if ((bits & 1 << group) == 0 && occurs(groups.get(group), paragraphs)) {
                bits |= 1 << group;
            }
        }
        return bits;
    }

    private static boolean occurs(List<String> words, List<ReportParagraph> paragraphs) {
        for (ReportParagraph paragraph : paragraphs) {
            for (String word : words) {
                if (paragraph.text().contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
