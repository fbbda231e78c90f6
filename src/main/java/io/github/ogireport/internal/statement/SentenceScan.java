package io.github.ogireport.internal.statement;

/**
 * Finds the sentences of a paragraph that may speak of figures, so that only these are read in full. It may let through a
 * sentence that says nothing, never the reverse.
 */
final class SentenceScan {
    private static final int STOP = 1;
    private static final int DIGIT = 2;
    private static final int UNIT = 4;
    private static final int DENIAL = 8;
    private static final int SUBJECT = 16;
    private static final int BLANK = 32;
    private static final int OUTCOME = 64;
    private static final String STOPS = "。！？!?\n";
    /** Characters share a slot now and then; that only lets a sentence through, so full stops are looked at twice. */
    private static final int SLOTS = 1 << 12;

    private static final byte[] MARKS = new byte[SLOTS];

    static {
        mark(STOPS, STOP);
        mark("0123456789０１２３４５６７８９零〇一二三四五六七八九十百千万亿两余多", DIGIT);
        mark("件宗份条起例次个元项篇", UNIT);
        mark("未无没零均", DENIAL);
        mark("申复诉规许罚强费受结收", SUBJECT);
        mark("公提处维纠废效审", OUTCOME);
        mark(" \t　 ", BLANK);
    }

    private final String text;
    private int start;
    private int end;
    private int numbers;

    SentenceScan(String text) {
        this.text = text;
    }

    /** Offset of the first character of the sentence. */
    int start() {
        return start;
    }

    /** Offset behind the last character of the sentence, without its full stop. */
    int end() {
        return end;
    }

    /** How many numbers with a unit the sentence has, or more. */
    int numbers() {
        return numbers;
    }

    /** Goes to the next sentence that may speak of figures; false at the end of the paragraph. */
    boolean next() {
        int at = end;
        while (at < text.length()) {
            start = at;
            numbers = 0;
            int seen = 0;
            int before = 0;
            for (; at < text.length(); at++) {
                int mark = MARKS[text.charAt(at) & SLOTS - 1];
                if (mark == 0) {
                    before = 0;
                    continue;
                }
                if ((mark & STOP) != 0 && STOPS.indexOf(text.charAt(at)) >= 0) {
                    break;
                }
                if ((mark & UNIT) != 0 && (before & DIGIT) != 0) {
                    numbers++;
                }
                seen |= mark;
                before = (mark & BLANK) != 0 ? before | mark : mark;
            }
            end = at;
            at++;
            boolean counts = numbers > 1 || numbers > 0 && (seen & (SUBJECT | OUTCOME)) != 0;
            if (counts || (seen & SUBJECT) != 0 && (seen & DENIAL) != 0) {
                return true;
            }
        }
        end = text.length();
        return false;
    }

    private static void mark(String characters, int mark) {
        for (int i = 0; i < characters.length(); i++) {
            MARKS[characters.charAt(i) & SLOTS - 1] |= (byte) mark;
        }
    }
}
