package io.github.ogireport.internal.text;

import java.text.Normalizer;

/**
 * Radicals and compatibility ideographs, which fonts of PDF files give for ordinary characters, and the ordinary ones. A person
 * sees no difference. One character becomes one character.
 */
public final class OrdinaryIdeographs {
    private static final char FIRST_RADICAL = '\u2E80';
    private static final char LAST_RADICAL = '\u2FD5';
    private static final char FIRST_COMPATIBLE = '\uF900';
    private static final char LAST_COMPATIBLE = '\uFAD9';

    /** The radicals that Unicode's normal forms leave alone, and below each the ideograph of the same shape. */
    private static final String SUPPLEMENT =
            "\u2E83\u2E85\u2E88\u2E89\u2E8B\u2E92\u2E96\u2E97\u2E98\u2E99\u2E9B\u2E9D\u2E9E\u2E9F"
                    + "\u2EA0\u2EA1\u2EA3\u2EA4\u2EA8\u2EA9\u2EAA\u2EAC\u2EAD\u2EAE\u2EAF\u2EB0\u2EB6\u2EB8"
                    + "\u2EB9\u2EBB\u2EBC\u2EBE\u2EBF\u2EC1\u2EC2\u2EC3\u2EC4\u2EC5\u2EC6\u2EC8\u2EC9\u2ECB"
                    + "\u2ECC\u2ECD\u2ECF\u2ED0\u2ED1\u2ED2\u2ED3\u2ED4\u2ED6\u2ED7\u2ED8\u2ED9\u2EDA\u2EDB"
                    + "\u2EDC\u2EDD\u2EDF\u2EE0\u2EE2\u2EE3\u2EE4\u2EE5\u2EE6\u2EE7\u2EE8\u2EE9\u2EEA\u2EEB"
                    + "\u2EEC\u2EED\u2EEE\u2EEF\u2EF0\u2EF1\u2EF2\u2EF3";

    private static final String SHAPES =
            "乚亻刀刂卩巳忄心扌攵旡月歺母民氵灬爫犭王疋示礻竹糸纟羊羊耂聿肉艹艹虎衤覀西见角讠贝车辶辶邑钅長镸长门阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    private OrdinaryIdeographs() {}

    /** Whether {@code c} is in a block of radicals or compatibility ideographs. */
    static boolean replaces(char c) {
        return c >= FIRST_RADICAL && (c <= LAST_RADICAL || c >= FIRST_COMPATIBLE && c <= LAST_COMPATIBLE);
    }

    /** The ordinary character for {@code c}; {@code c} itself where there is none. */
    static char of(char c) {
        if (!replaces(c)) {
            return c;
        }
        int radical = SUPPLEMENT.indexOf(c);
        if (radical >= 0) {
            return SHAPES.charAt(radical);
        }
        String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return normal.length() == 1 ? normal.charAt(0) : c;
    }

    /** {@code text} in ordinary characters. */
    public static String in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (replaces(text.charAt(i))) {
                StringBuilder ordinary = new StringBuilder(text);
                for (; i < text.length(); i++) {
                    ordinary.setCharAt(i, of(text.charAt(i)));
                }
                return ordinary.toString();
            }
        }
        return text;
    }
}
