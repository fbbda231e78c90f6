package io.github.ogireport.internal.text;

/** Looks for characters of a set in a text, counts them and takes them off its ends. Plain loops, for the reason of {@link Words}. */
public final class Characters {
    /** The first of the characters that are words of Chinese: what comes before are signs, digits and letters. */
    public static final char FIRST_IDEOGRAPH = '\u4e00';

    private Characters() {}

    /** Whether {@code text} holds one of {@code characters}. */
    public static boolean anyIn(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** {@code text} without those of {@code characters} that it begins with. */
    public static String stripStart(String text, String characters) {
        int start = 0;
        while (start < text.length() && characters.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start);
    }

    /** {@code text} without those of {@code characters} that it ends with. */
    public static String stripEnd(String text, String characters) {
        int end = text.length();
        while (end > 0 && characters.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** {@code text} without those of {@code characters} that it begins and ends with. */
    public static String strip(String text, String characters) {
        return stripStart(stripEnd(text, characters), characters);
    }

    /** How many runs of digits {@code text} holds. */
    public static int numbers(String text) {
        int numbers = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean starts = i == 0 || !Character.isDigit(text.charAt(i - 1));
            numbers += Character.isDigit(text.charAt(i)) && starts ? 1 : 0;
        }
        return numbers;
    }
}
