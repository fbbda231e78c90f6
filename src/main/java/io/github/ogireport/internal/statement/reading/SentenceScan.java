package io.github.ogireport.internal.statement.reading;

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
    private static final int NUMBER_WORD = 128;
    private static final int WORD = SUBJECT | OUTCOME;
    private static final String STOPS = "。！？!?\n";
    /** Characters share a slot now and then; that only lets a sentence through, so full stops are looked at twice. */
    private static final int SLOTS = 1 << 12;

    private static final byte[] MARKS = new byte[SLOTS];

    static {
        mark(STOPS, STOP);
        mark("0123456789０１２３４５６７８９零〇一二三四五六七八九十百千万亿两余多", DIGIT);
        mark("件宗份条起例次个元项篇部场", UNIT);
        mark("未无没零均", DENIAL);
        mark("请议讼章性可罚制费理结复到转延入", SUBJECT);
        mark("公提处持正止效收错果诉占中握作", OUTCOME);
        mark("数量", NUMBER_WORD);
        mark(" \t　 ", BLANK);
    }

    private final String text;
    private int start;
    private int end;

    SentenceScan(String text) {
        this.text = text;
    }

    /** Offset of the first character of the sentence. */
    int start() {
        return start;
    }

    /** Offset after the last character of the sentence, without its full stop. */
    int end() {
        return end;
    }

    /** Goes to the next sentence that may speak of figures; false at the end of the paragraph. */
    boolean next() {
        int at = end;
        while (at < text.length()) {
            start = at;
            int seen = 0;
            for (; at < text.length(); at++) {
                int mark = MARKS[text.charAt(at) & SLOTS - 1];
                seen |= mark;
                if ((mark & STOP) != 0 && STOPS.indexOf(text.charAt(at)) >= 0) {
                    break;
                }
            }
            end = at;
            at++;
            // nearly all sentences lack one of these altogether, which a loop without decisions finds out fast
            boolean counts = (seen & DIGIT) != 0 && (seen & (UNIT | NUMBER_WORD)) != 0;
            boolean denies = (seen & SUBJECT) != 0 && (seen & DENIAL) != 0;
            if ((counts || denies) && maySpeakOfFigures()) {
                return true;
            }
        }
        end = text.length();
        return false;
    }

    /** Looks at the words of the sentence one by one. */
    private boolean maySpeakOfFigures() {
        int numbers = 0;
        int seen = 0;
        int before = 0;
        int alike = 0;
        char firstUnit = 0;
        for (int at = start; at < end; at++) {
            int mark = MARKS[text.charAt(at) & SLOTS - 1];
            if (mark == 0) {
                before = 0;
                continue;
            }
            if ((mark & UNIT) != 0 && (before & DIGIT) != 0) {
                numbers++;
                firstUnit = numbers == 1 ? text.charAt(at) : firstUnit;
                alike += text.charAt(at) == firstUnit ? 1 : 0;
            }
            boolean word = (mark & WORD) == 0 || at > start && isWord(text.charAt(at - 1), text.charAt(at));
            seen |= word ? mark : mark & ~WORD;
            before = (mark & BLANK) != 0 ? before | mark : mark;
        }
        boolean numbered = numbers > 0 || (seen & NUMBER_WORD) != 0 && (seen & DIGIT) != 0;
        boolean counts = alike > 2 || numbered && (seen & WORD) != 0;
        return counts || (seen & SUBJECT) != 0 && (seen & DENIAL) != 0;
    }

    /** Whether two characters belong to a word of a statement. */
    private static boolean isWord(char first, char second) {
        return switch (second) {
            case '请' -> first == '申';
            case '议' -> first == '复';
            case '讼' -> first == '诉';
            case '章' -> first == '规';
            case '性' -> first == '范';
            case '可' -> first == '许';
            case '罚' -> first == '处';
            case '制' -> first == '强';
            case '费' -> first == '理' || first == '收';
            case '理' -> first == '受';
            case '结' -> first == '办' || first == '审' || first == '未' || first == '转';
            case '复' -> first == '答' || first == '回' || first == '办';
            case '到' -> first == '收' || first == '接';
            case '转' -> first == '结';
            case '入' -> first == '转';
            case '延' -> first == '顺';
            case '公' -> first == '以' || first == '予' || first == '分' || first == '意';
            case '提' -> first == '法';
            case '处' -> first == '予' || first == '他' || first == '它' || first == '分' || first == '作';
            case '握' -> first == '掌';
            case '作' -> first == '制';
            case '持' -> first == '维';
            case '正' -> first == '纠';
            case '止' -> first == '废';
            case '效' -> first == '有';
            case '收' -> first == '新' || first == '接';
            case '错' -> first == '纠';
            case '果' -> first == '结';
            case '诉' -> first == '起' || first == '被';
            case '占' -> true;
            case '中' -> first == '其';
            default -> false;
        };
    }

    private static void mark(String characters, int mark) {
        for (int i = 0; i < characters.length(); i++) {
            MARKS[characters.charAt(i) & SLOTS - 1] |= (byte) mark;
        }
    }
}
