package io.github.ogireport.internal.source.html.style;

import java.util.StringTokenizer;

/** The colours of letters and of what is behind them, in the ways in which style sheets write them, in small letters. Stateless. */
final class Colours {
    private static final int LIGHT = 0xF0;
    private static final int LIGHT_PERCENT = 94;

    private Colours() {}

    /** Whether letters of {@code colour} are not seen on white. */
    static boolean isWhite(String colour) {
        if (colour.startsWith("#")) {
            return isWhiteHex(colour.substring(1));
        }
        int open = colour.indexOf('(');
        if (open < 0) {
            return colour.equals("white");
        }
        StringTokenizer parts = new StringTokenizer(colour.substring(open + 1), " ,/)");
        boolean light = parts.countTokens() >= 3;
        boolean byLightness = colour.startsWith("hsl");
        for (int i = 0; light && i < 3; i++) {
            String part = parts.nextToken();
            boolean percent = part.endsWith("%");
            int value = number(percent ? part.substring(0, part.length() - 1) : part);
            light = byLightness && i < 2 || value >= (percent ? LIGHT_PERCENT : LIGHT);
        }
        return light && (byLightness || colour.startsWith("rgb"));
    }

    /** {@code fff}, {@code ffff}, {@code fffffe} or {@code ffffffff}. */
    private static boolean isWhiteHex(String digits) {
        int size = digits.length() < 6 ? 1 : 2;
        boolean light = digits.length() >= 3 * size;
        for (int i = 0; light && i < 3 * size; i += size) {
            int first = Character.digit(digits.charAt(i), 16);
            light = first == 0xF;
        }
        return light;
    }

    private static int number(String part) {
        try {
            return (int) Double.parseDouble(part);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    static boolean isTransparent(String colour) {
        String plain = colour.replace(" ", "");
        return plain.equals("transparent")
                || (plain.startsWith("rgba(") || plain.startsWith("hsla(")) && plain.endsWith(",0)")
                || (plain.startsWith("rgb(") || plain.startsWith("hsl(")) && plain.endsWith("/0)")
                || plain.startsWith("#")
                        && (plain.length() == 9 && plain.endsWith("00") || plain.length() == 5 && plain.endsWith("0"));
    }

    /** Whether white letters may be seen on {@code background}. */
    static boolean isGround(String background) {
        return !background.isEmpty()
                && !isWhite(background)
                && switch (background) {
                    case "none", "transparent", "inherit", "initial", "unset" -> false;
                    default -> true;
                };
    }

    /** Whether letters of {@code colour} are not seen on {@code background}, which is the same. */
    static boolean isWithin(String colour, String background) {
        return !colour.isEmpty() && colour.replace(" ", "").equals(background.replace(" ", ""));
    }
}
