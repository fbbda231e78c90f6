package io.github.ogireport.cli.input;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Counts the automatic numbers of a document's paragraphs, such as {@code 一、}, which are not part of their text. */
final class WordNumbering {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LEVELS = 9;

    private final Map<BigInteger, int[]> counters = new HashMap<>();

    /** The number printed before {@code paragraph}; empty where it has none, or a bullet. */
    String number(XWPFParagraph paragraph) {
        BigInteger id = paragraph.getNumID();
        String format = id == null ? null : paragraph.getNumFmt();
        String pattern = format == null ? null : paragraph.getNumLevelText();
        if (id == null || pattern == null || format == null || format.equals("bullet") || format.equals("none")) {
            return "";
        }
        BigInteger depth = paragraph.getNumIlvl();
        int level = depth == null ? 0 : Math.min(LEVELS - 1, Math.max(0, depth.intValue()));
        int[] counts = counters.computeIfAbsent(list(paragraph, id), key -> new int[LEVELS]);
        counts[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        String number = pattern;
        for (int i = 0; i <= level; i++) {
            number = number.replace("%" + (i + 1), format(format, Math.max(1, counts[i])));
        }
        return number;
    }

    /** Lists that share their definition go on counting together. */
    private static BigInteger list(XWPFParagraph paragraph, BigInteger id) {
        XWPFNumbering numbering = paragraph.getDocument().getNumbering();
        XWPFNum num = numbering == null ? null : numbering.getNum(id);
        return num == null ? id : num.getCTNum().getAbstractNumId().getVal();
    }

    private static String format(String format, int value) {
        return switch (format) {
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCountingThousand" ->
                chinese(value);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                value <= 20 ? String.valueOf((char) ('①' + value - 1)) : String.valueOf(value);
            default -> String.valueOf(value);
        };
    }

    private static String chinese(int value) {
        if (value >= 100) {
            return String.valueOf(value);
        }
        String tens = value < 10 ? "" : value < 20 ? "十" : DIGITS.charAt(value / 10) + "十";
        return tens + (value % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(value % 10)));
    }
}
