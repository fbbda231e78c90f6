package io.github.ogireport.internal.text;

import org.jspecify.annotations.Nullable;

/** Folds the characters of a text one by one, the length kept, with the few that only their neighbours decide. Stateless. */
public final class TextFolding {
    private static final int LONGEST_PRONUNCIATION = 12;
    private static final char FIRST_IDEOGRAPH = '\u3400';
    private static final char LAST_IDEOGRAPH = '\u9FFF';
    private static final String NUMERALS = "一二三四五六七八1234567";

    private TextFolding() {}

    /** The characters of {@code text} folded; line breaks, glued headings and pronunciations are decided with their neighbours. */
    static char[] fold(String text) {
        char[] folded = text.toCharArray();
        int length = folded.length;
        for (int i = 0; i < length; i++) {
            char c = folded[i];
            char f = CharacterFolding.fold(c);
            if (c == '\r') {
                f = i + 1 < length && folded[i + 1] == '\n' ? ' ' : '\n';
            } else if (f == '、' || f == '.') {
                openHeading(folded, i);
            } else if (f == ')' && blankPronunciation(text, folded, i) || f == '>' && blankLineBreak(folded, i)) {
                f = ' ';
            }
            folded[i] = f;
        }
        return folded;
    }

    /** {@code …等。二、主动公开}: what ends the sentence before a glued heading becomes a line break, to set the heading off. */
    private static void openHeading(char[] folded, int point) {
        if (point < 2 || NUMERALS.indexOf(folded[point - 1]) < 0) {
            return;
        }
        char before = folded[point - 2];
        if (before == '。' || before == ';' || before == '>' || before == '!' || before == '?') {
            folded[point - 2] = '\n';
        }
    }

    /** {@code 規(guī)章}: the pronunciation that some converters put after a character becomes blanks. */
    private static boolean blankPronunciation(String text, char[] folded, int close) {
        int open = close - 1;
        boolean accented = false;
        while (open > 0 && close - open < LONGEST_PRONUNCIATION && isPronunciation(text.charAt(open), folded[open])) {
            accented |= folded[open] > 'z';
            open--;
        }
        boolean pronunciation =
                close - open > 1 && accented && folded[open] == '(' && open > 0 && folded[open - 1] > 'ÿ';
        if (pronunciation) {
            for (int i = open; i < close; i++) {
                folded[i] = ' ';
            }
        }
        return pronunciation;
    }

    /** {@code 结果<br>维持}: the line break that a cell of a table in Markdown has becomes blanks, but before a heading. */
    private static boolean blankLineBreak(char[] folded, int close) {
        int name = close - 1;
        while (name > 0 && (folded[name] == '/' || folded[name] == ' ')) {
            name--;
        }
        boolean heading = close + 2 < folded.length
                && NUMERALS.indexOf(folded[close + 1]) >= 0
                && "、.．".indexOf(folded[close + 2]) >= 0;
        boolean lineBreak = !heading
                && name > 1
                && folded[name - 2] == '<'
                && (folded[name - 1] | ' ') == 'b'
                && (folded[name] | ' ') == 'r';
        for (int i = name - 2; lineBreak && i < close; i++) {
            folded[i] = ' ';
        }
        return lineBreak;
    }

    private static boolean isPronunciation(char printed, char folded) {
        return Character.isLowerCase(printed) || folded == ' ' || folded == '\n';
    }

    /** {@code text} with traditional characters and radicals in ordinary simplified ones, nothing else changed, of the same length. */
    public static String simplified(String text) {
        char @Nullable [] simplified = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ideograph = c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH || OrdinaryIdeographs.replaces(c);
            if (ideograph && CharacterFolding.fold(c) != c) {
                simplified = simplified == null ? text.toCharArray() : simplified;
                simplified[i] = CharacterFolding.fold(c);
            }
        }
        return simplified == null ? text : new String(simplified);
    }
}
