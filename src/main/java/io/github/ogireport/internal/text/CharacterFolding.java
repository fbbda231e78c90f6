package io.github.ogireport.internal.text;

/**
 * The table that folds the many ways to print a character of the form into one: full-width to half-width, brackets, dashes,
 * quotes and blanks to one kind each, traditional characters of the form's labels to simplified ones. One character always
 * becomes one character.
 */
final class CharacterFolding {
    /** Pairs: the character as printed, then what it is folded into. */
    private static final String PAIRS =
            // brackets
            "〔([([（(【(﹙(｛({(❨(" + "〕)])）)】)﹚)｝)})❩)"
                    // quotes
                    + "“\"”\"„\"‟\"‘\"’\"'\"「\"」\"『\"』\"＂\"＇\"｢\"｣\""
                    // dashes
                    + "—-–-―-−-‐-‑-‒-─-━-﹣-－-"
                    // points and strokes
                    + "﹐,､、﹑、｡。﹒.﹔;﹕:⁄/∕/÷/"
                    + "│|┃|┆|┊|¦|∣|║|▏|"
                    // characters of the labels in traditional or variant writing
                    + "規规範范數数現现條条項项發发廢废廃废處处決决許许罰罚強强費费業业務务購购採采總总額额單单萬万對对"
                    + "請请結结轉转辦办開开區区計计這这種种屬属國国機机關关護护權权內内類类過过執执詢询無无舉举報报訴诉"
                    + "複复復复議议審审糾纠維维經经續续認认獲获補补後后繳缴納纳會会團团織织組组構构與与題题問问進进見见"
                    + "為为爲为於于係系質质體体況况況况標标實实際际員员間间該该從从來来當当應应據据錄录產产專专門门級级縣县"
                    + "鎮镇鄉乡區区廳厅黨党鐵铁將将較较減减増增壹一貳二叁三它他們们個个樣样號号獎奖賠赔償偿訪访";

    private static final char[] TABLE = table();

    private CharacterFolding() {}

    /** What {@code c} is folded into; {@code c} itself where there is nothing to fold. */
    static char fold(char c) {
        return TABLE[c];
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = foldClass((char) c);
        }
        for (int i = 0; i < PAIRS.length(); i += 2) {
            table[PAIRS.charAt(i)] = PAIRS.charAt(i + 1);
        }
        return table;
    }

    private static char foldClass(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            char half = (char) (c - 0xFEE0);
            return half == '[' || half == '{' ? '(' : half == ']' || half == '}' ? ')' : half;
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
