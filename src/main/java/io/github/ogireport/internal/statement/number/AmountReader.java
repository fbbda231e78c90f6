package io.github.ogireport.internal.statement.number;

import io.github.ogireport.internal.statement.Amount;
import io.github.ogireport.internal.syntax.StatementLexer;
import io.github.ogireport.internal.syntax.StatementParser.AmountContext;
import java.math.BigDecimal;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Reads numbers: Arabic, full-width, with separators of thousands, with 万 and 亿, and Chinese. */
public final class AmountReader {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
    private static final String DIGITS = "〇一二三四五六七八九";
    /** More digits are no count of anything; so many still fit a {@code long}. */
    private static final int LONGEST = 18;

    private AmountReader() {}

    public static Amount read(AmountContext context, String text, boolean roughly) {
        Token number = context.number;
        String printed = text.substring(number.getStartIndex(), number.getStopIndex() + 1);
        if (printed.length() > LONGEST) {
            return new Amount(BigDecimal.ZERO, BigDecimal.ZERO, "", false, true);
        }
        BigDecimal value = number.getType() == StatementLexer.NUMBER ? arabic(printed) : chinese(printed);
        BigDecimal tolerance = BigDecimal.ZERO;
        if (context.scale != null) {
            BigDecimal scale = text.charAt(context.scale.getStartIndex()) == '万' ? TEN_THOUSAND : HUNDRED_MILLION;
            tolerance = scale.scaleByPowerOfTen(-value.scale()).divide(BigDecimal.valueOf(2));
            value = value.multiply(scale);
        }
        Token unit = context.unit;
        return new Amount(
                value,
                tolerance,
                unit(unit, text),
                unit != null && unit.getType() == StatementLexer.MONEY,
                roughly || context.more != null);
    }

    private static String unit(@Nullable Token unit, String text) {
        return unit == null ? "" : text.substring(unit.getStartIndex(), unit.getStopIndex() + 1);
    }

    /** Digits, full-width or not, with separators of thousands and at most one point. */
    public static BigDecimal arabic(String printed) {
        StringBuilder plain = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c == '.' || c == '．') {
                plain.append('.');
            } else if (c != ',' && c != ' ') {
                plain.append((char) (c >= '０' ? c - '０' + '0' : c));
            }
        }
        return new BigDecimal(plain.toString());
    }

    /** A Chinese numeral, with places (二百零五) or digit by digit (二〇五). */
    public static BigDecimal chinese(String printed) {
        long total = 0;
        long section = 0;
        long digit = 0;
        boolean placed = false;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            int place = place(c);
            if (place == 0) {
                digit = placed ? digit(c) : digit * 10 + digit(c);
                continue;
            }
            placed = true;
            if (place < TEN_THOUSAND.intValue()) {
                section += Math.max(digit, 1) * place;
            } else if (place == TEN_THOUSAND.intValue()) {
                total += (section + digit) * place;
                section = 0;
            } else {
                total = Math.min(total + section + digit, place) * place;
                section = 0;
            }
            digit = 0;
        }
        return BigDecimal.valueOf(total + section + digit);
    }

    private static long digit(char c) {
        return c == '两' ? 2 : c == '零' ? 0 : DIGITS.indexOf(c);
    }

    private static int place(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }
}
