package io.github.ogireport.internal.rule.identity;

import org.jspecify.annotations.Nullable;

/**
 * Finds where a text calls its own body by the wrong kind, as 本乡 does in the report of a 镇. Higher bodies may be called
 * 我县 or 我市, so a body is only measured by the kinds of its own level.
 */
final class SelfReference {
    private static final String[][] LEVELS = {{"乡", "镇", "街道"}, {"县", "区"}, {"局", "厅", "委"}};
    /** Characters after which 本 is no word of its own: 基本, 根本, 成本. */
    private static final String BEFORE_OTHER_WORDS = "基根成样文版原资日书课标剧脚读";
    /** Characters that make another word of what stands before them: 乡村, 乡镇, 区域, 局面, 委托. */
    private static final String MAKES_OTHER_WORDS = "村镇域间内面部势托员土情";

    private final String[] others;
    private int found;
    private int first = -1;
    private String wrong = "";

    private SelfReference(String[] others) {
        this.others = others;
    }

    /** For the body called {@code name} without 人民政府; {@code null} where its name shows no kind. */
    static @Nullable SelfReference of(String name) {
        for (String[] level : LEVELS) {
            for (String kind : level) {
                if (name.endsWith(kind)) {
                    return new SelfReference(without(level, kind));
                }
            }
        }
        return null;
    }

    /** How many there were in all texts. */
    int found() {
        return found;
    }

    /** Offset of the first one in its text. */
    int first() {
        return first;
    }

    /** The first wrong word, such as 本乡. */
    String wrong() {
        return wrong;
    }

    /** Looks through {@code text}; whether it holds the first one. */
    boolean scan(String text) {
        boolean before = first >= 0;
        scan(text, '本');
        scan(text, '我');
        return !before && first >= 0;
    }

    private void scan(String text, char self) {
        for (int at = text.indexOf(self); at >= 0; at = text.indexOf(self, at + 1)) {
            if (self == '本' && at > 0 && BEFORE_OTHER_WORDS.indexOf(text.charAt(at - 1)) >= 0) {
                continue;
            }
            for (String other : others) {
                int end = at + 1 + other.length();
                boolean otherWord = end < text.length() && MAKES_OTHER_WORDS.indexOf(text.charAt(end)) >= 0;
                if (text.startsWith(other, at + 1) && !otherWord) {
                    found++;
                    if (first < 0) {
                        first = at;
                        wrong = text.substring(at, end);
                    }
                }
            }
        }
    }

    private static String[] without(String[] level, String kind) {
        String[] others = new String[level.length - 1];
        int size = 0;
        for (String each : level) {
            if (!each.equals(kind)) {
                others[size++] = each;
            }
        }
        return others;
    }
}
