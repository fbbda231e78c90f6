package io.github.ogireport.internal.text;

import java.util.Map;
import java.util.TreeMap;

/**
 * The table that folds the many ways to print a character of the form into one: full-width to half-width, brackets, dashes,
 * quotes and blanks to one kind each, traditional characters of the form's labels to simplified ones. One character always
 * becomes one character.
 */
final class CharacterFolding {
    private static final int FULL_WIDTH = 0xFEE0;
    private static final String OPENING = "〔[【﹙{❨";
    private static final String CLOSING = "〕]】﹚}❩";
    private static final String QUOTES = "“”„‟‘’'「」『』｢｣";
    private static final String DASHES = "—–―−‐‑‒─━﹣";
    private static final String COMMAS = "﹐";
    private static final String STROKES = "⁄∕÷";
    private static final String PIPES = "│┃┆┊¦∣║▏";

    /** Characters of the form's labels in traditional or variant writing, and below each the one that the form has. */
    private static final String VARIANTS = "規範數現條項發廢廃處決許罰強費業務購採總額單萬對請結轉辦開區計這種屬國機關護權內類過執詢無舉報訴複復議審糾維經續認獲補後"
            + "繳納會團織組構與題問進見為爲於係質體況標實際員間該從來當應據錄產專門級縣鎮鄉廳黨鐵將較減壹貳叁它們個樣號獎賠償訪";

    private static final String STANDARD = "规范数现条项发废废处决许罚强费业务购采总额单万对请结转办开区计这种属国机关护权内类过执询无举报诉复复议审纠维经续认获补后"
            + "缴纳会团织组构与题问进见为为于系质体况标实际员间该从来当应据录产专门级县镇乡厅党铁将较减一二三他们个样号奖赔偿访";

    /**
     * The blocks with full-width forms, blanks, line ends, controls and marks of format, each from its first to its last character. All
     * others need no look at their Unicode class, which would take some milliseconds of the first parse.
     */
    private static final String CLASSED =
            "\u0000\u00AD\u0600\u08FF\u1680\u180F\u2000\u206F\u3000\u3000\uFEFF\uFF5E\uFFF0\uFFFB";

    /** Folded by looking at what stands beside them, or read with it. */
    private static final String LOOKED_AT = "\r、.)";

    /** Two to the power of this many characters in a row are a block; only blocks with a character that is not plain are kept. */
    private static final int BLOCK = 6;

    private static final int BLOCK_SIZE = 1 << BLOCK;

    /** For each block a bit for each of its characters that is not plain: eight kilobytes, at hand in every parse. */
    private static final long[] SPECIAL = new long[Character.MAX_VALUE + 1 >> BLOCK];

    /** For each block where it begins among {@link #FOLDED}. */
    private static final char[] BLOCKS = new char[SPECIAL.length];

    private static final char[] FOLDED = folded();

    private CharacterFolding() {}

    /** What {@code c} is folded into; {@code c} itself where there is nothing to fold. */
    static char fold(char c) {
        return isPlain(c) ? c : FOLDED[BLOCKS[c >>> BLOCK] + (c & BLOCK_SIZE - 1)];
    }

    /** Whether {@code c} is folded into itself, whatever stands beside it. */
    static boolean isPlain(char c) {
        return (SPECIAL[c >>> BLOCK] >>> c & 1) == 0;
    }

    private static char[] folded() {
        Map<Character, Character> folded = new TreeMap<>();
        for (int i = 0; i < CLASSED.length(); i += 2) {
            for (char c = CLASSED.charAt(i); c <= CLASSED.charAt(i + 1); c++) {
                if (foldClass(c) != c) {
                    folded.put(c, foldClass(c));
                }
            }
        }
        foldAll(folded, OPENING, '(');
        foldAll(folded, CLOSING, ')');
        foldAll(folded, QUOTES, '"');
        foldAll(folded, DASHES, '-');
        foldAll(folded, COMMAS, ',');
        foldAll(folded, STROKES, '/');
        foldAll(folded, PIPES, '|');
        foldAll(folded, "﹑､", '、');
        foldAll(folded, "｡", '。');
        foldAll(folded, "﹔", ';');
        foldAll(folded, "﹕", ':');
        foldAll(folded, "﹒", '.');
        for (int i = 0; i < VARIANTS.length(); i++) {
            folded.put(VARIANTS.charAt(i), STANDARD.charAt(i));
        }
        for (int i = 0; i < LOOKED_AT.length(); i++) {
            folded.putIfAbsent(LOOKED_AT.charAt(i), LOOKED_AT.charAt(i));
        }
        return inBlocks(folded);
    }

    private static char[] inBlocks(Map<Character, Character> folded) {
        StringBuilder blocks = new StringBuilder();
        for (Map.Entry<Character, Character> pair : folded.entrySet()) {
            char c = pair.getKey();
            int block = c >>> BLOCK;
            if (SPECIAL[block] == 0) {
                BLOCKS[block] = (char) blocks.length();
                blocks.setLength(blocks.length() + BLOCK_SIZE);
            }
            SPECIAL[block] |= 1L << c;
            blocks.setCharAt(BLOCKS[block] + (c & BLOCK_SIZE - 1), pair.getValue());
        }
        return blocks.toString().toCharArray();
    }

    private static void foldAll(Map<Character, Character> folded, String characters, char to) {
        for (int i = 0; i < characters.length(); i++) {
            folded.put(characters.charAt(i), to);
        }
    }

    /** Full-width brackets and quotes fold twice: to half width, then to the one kind. */
    private static char foldHalfWidth(char c) {
        return switch (c) {
            case '[', '{' -> '(';
            case ']', '}' -> ')';
            case '\'' -> '"';
            default -> c;
        };
    }

    private static char foldClass(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return foldHalfWidth((char) (c - FULL_WIDTH));
        }
        if (c == '\t' || c == '\n') {
            return c;
        }
        return switch (Character.getType(c)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            case Character.CONTROL -> c == '\f' || c == '\u000B' || c == '\u0085' ? '\n' : ' ';
            case Character.SPACE_SEPARATOR, Character.FORMAT -> ' ';
            default -> c;
        };
    }
}
