package io.github.ogireport.internal.source.word.part;

import java.util.Locale;

/** Writes the automatic numbers of lists in the formats of Word. */
final class NumberWords {
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int LARGEST_IN_WORDS = 9999;

    private NumberWords() {}

    /** {@code value} in the format of this name; {@link ListNumbers#SIGN} where the format is not known. */
    static String write(String format, int value) {
        return switch (format) {
            case "decimal", "decimalHalfWidth", "numberInDash", "custom" -> String.valueOf(value);
            case "decimalZero" -> value >= 0 && value < 10 ? "0" + value : String.valueOf(value);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(value, "０１２３４５６７８９");
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(value, DIGITS);
            case "chineseCounting", "taiwaneseCounting" ->
                value < 100 ? words(value, DIGITS, "十百千") : digits(value, DIGITS);
            case "chineseCountingThousand", "taiwaneseCountingThousand", "japaneseCounting" ->
                words(value, DIGITS, "十百千");
            case "chineseLegalSimplified", "ideographLegalTraditional" -> words(value, FORMAL_DIGITS, "拾佰仟");
            case "ideographTraditional" -> oneOf(value, STEMS);
            case "ideographZodiac" -> oneOf(value, BRANCHES);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> sign(value, '①', 20);
            case "decimalEnclosedParen" -> sign(value, '⑴', 20);
            case "decimalEnclosedFullstop" -> sign(value, '⒈', 20);
            case "ideographEnclosedCircle" -> sign(value, '㊀', 10);
            case "upperRoman" -> roman(value);
            case "lowerRoman" -> small(roman(value));
            case "upperLetter" -> letters(value);
            case "lowerLetter" -> small(letters(value));
            default -> ListNumbers.SIGN;
        };
    }

    private static String digits(int value, String digits) {
        StringBuilder written = new StringBuilder();
        String decimal = String.valueOf(value);
        for (int i = 0; i < decimal.length(); i++) {
            char c = decimal.charAt(i);
            written.append(c == '-' ? c : digits.charAt(c - '0'));
        }
        return written.toString();
    }

    private static String words(int value, String digits, String units) {
        if (value <= 0 || value > LARGEST_IN_WORDS) {
            return value == 0 ? digits.substring(0, 1) : String.valueOf(value);
        }
        StringBuilder written = new StringBuilder();
        String decimal = String.valueOf(value);
        boolean gap = false;
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            int unit = decimal.length() - 2 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) {
                written.append(digits.charAt(0));
                gap = false;
            }
            if (digit != 1 || unit != 0 || value >= 20) {
                written.append(digits.charAt(digit));
            }
            if (unit >= 0) {
                written.append(units.charAt(unit));
            }
        }
        return written.toString();
    }

    private static String oneOf(int value, String signs) {
        return value >= 1 && value <= signs.length() ? signs.substring(value - 1, value) : String.valueOf(value);
    }

    private static String sign(int value, char first, int count) {
        return value >= 1 && value <= count ? String.valueOf((char) (first + value - 1)) : String.valueOf(value);
    }

    private static String roman(int value) {
        if (value < 1 || value > LARGEST_IN_WORDS) {
            return String.valueOf(value);
        }
        StringBuilder written = new StringBuilder();
        int rest = value;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                written.append(ROMAN[i]);
            }
        }
        return written.toString();
    }

    /** A to Z, then AA to ZZ, and so on. */
    private static String letters(int value) {
        if (value < 1 || value > LARGEST_IN_WORDS) {
            return String.valueOf(value);
        }
        int times = (value - 1) / 26 + 1;
        return String.valueOf((char) ('A' + (value - 1) % 26)).repeat(times);
    }

    private static String small(String written) {
        return written.toLowerCase(Locale.ROOT);
    }
}
