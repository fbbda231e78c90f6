package io.github.ogireport.internal.rule.base;

import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.internal.text.TextFolding;
import io.github.ogireport.model.ReportParagraph;
import java.util.List;
import java.util.StringJoiner;

/** Looks for groups of key words, in simplified or traditional characters; the result is a bit set with a bit for each group that occurs. */
public final class KeywordSet {
    private final List<List<String>> groups;

    private KeywordSet(List<List<String>> groups) {
        this.groups = groups;
    }

    /** The key words, in simplified characters, of at most 31 groups; the first group has bit 0. */
    public static KeywordSet of(List<List<String>> groupedWords) {
        return new KeywordSet(List.copyOf(groupedWords));
    }

    /** The bits of all groups. */
    public int all() {
        return (1 << groups.size()) - 1;
    }

    /** The names of the groups that are not {@code found}, of {@code names} for all, as an argument of a message. */
    public static String missing(int found, List<String> names) {
        StringJoiner missing = new StringJoiner(" ");
        for (int i = 0; i < names.size(); i++) {
            if ((found & 1 << i) == 0) {
                missing.add("@" + names.get(i));
            }
        }
        return missing.toString();
    }

    /** The groups that occur in {@code text}, besides {@code found}. */
    public int scan(String text, int found) {
        String simplified = TextFolding.simplified(NormalizedText.visible(text));
        int bits = found;
        for (int group = 0; group < groups.size(); group++) {
            if ((bits & 1 << group) == 0 && groups.get(group).stream().anyMatch(simplified::contains)) {
                bits |= 1 << group;
            }
        }
        return bits;
    }

    /** The groups that occur in {@code paragraphs}, besides {@code found}. */
    public int scan(List<ReportParagraph> paragraphs, int found) {
        int bits = found;
        for (int i = 0; i < paragraphs.size() && bits != all(); i++) {
            bits = scan(paragraphs.get(i).text(), bits);
        }
        return bits;
    }
}
