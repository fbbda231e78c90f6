package io.github.ogireport.internal.source.word.part;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts the automatic numbers of paragraphs, such as {@code 一、}, which are printed but not part of their text. */
public final class ListNumbers {
    /** Stands for a sign that is no text: the dot of a list, a number in a format that is not known. */
    public static final String SIGN = "\uFFFC";

    private static final int LEVELS = 9;
    private static final int LONGEST_PATTERN = 64;

    private final Map<Integer, ListForm> forms;
    private final Map<Integer, Counts> counts = new HashMap<>();
    private final Set<Long> restarted = new HashSet<>();

    /** The counts of a list; lists of one definition go on counting together. */
    private static final class Counts {
        private final int[] values = new int[LEVELS];
        private final boolean[] started = new boolean[LEVELS];
    }

    /**
     * A level of a list.
     *
     * @param start   its first number
     * @param format  the name of the format of its numbers
     * @param pattern what is printed, {@code %1} standing for the number of the first level
     * @param gap     whether something separates it from the text
     * @param restart the level, from 1, after which it starts anew; 0 for none, -1 for each that is above it
     * @param decimal whether all levels are written in digits
     * @param style   the style of paragraphs that stand on this level; empty for none
     * @param hidden  whether the number is not shown
     */
    public record Level(
            int start,
            String format,
            String pattern,
            boolean gap,
            int restart,
            boolean decimal,
            String style,
            boolean hidden) {
        static final Level NONE = new Level(0, "none", "", false, -1, false, "", true);
    }

    /**
     * A list.
     *
     * @param definition what it shares its counts by
     * @param levels     its levels by their number, from 0
     * @param starts     the levels that it starts anew, with their first number
     */
    public record ListForm(int definition, Map<Integer, Level> levels, Map<Integer, Integer> starts) {
        private Level level(int number) {
            return levels.getOrDefault(number, Level.NONE);
        }

        private int start(int number) {
            return starts.getOrDefault(number, level(number).start);
        }
    }

    /** With the lists of a document by their numbers. */
    public ListNumbers(Map<Integer, ListForm> forms) {
        this.forms = forms;
    }

    /** The level of a list that paragraphs of {@code style} stand on; {@code otherwise} where none is theirs. */
    public int levelOf(int list, String style, int otherwise) {
        ListForm form = forms.get(list);
        if (form != null && !style.isEmpty()) {
            for (Map.Entry<Integer, Level> level : form.levels.entrySet()) {
                if (level.getValue().style.equals(style)) {
                    return level.getKey();
                }
            }
        }
        return otherwise;
    }

    /** Counts a paragraph and returns what is printed before it: nothing, {@link #SIGN}, or a number with the blank after it. */
    public String next(int list, int depth) {
        ListForm form = forms.get(list);
        if (form == null) {
            return "";
        }
        int level = Math.min(LEVELS - 1, Math.max(0, depth));
        Counts known = counts.computeIfAbsent(form.definition, key -> new Counts());
        count(form, known, list, level);
        Level own = form.level(level);
        if (own.hidden || own.pattern.isEmpty()) {
            return "";
        }
        return own.format.equals("bullet") ? SIGN : write(form, known, level) + (own.gap ? " " : "");
    }

    private void count(ListForm form, Counts known, int list, int level) {
        boolean anew = form.starts.containsKey(level) && restarted.add((long) list << 8 | level);
        known.values[level] = anew || !known.started[level] ? form.start(level) : known.values[level] + 1;
        known.started[level] = true;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            int restart = form.level(deeper).restart;
            if (restart < 0 || level < restart) {
                known.started[deeper] = false;
            }
        }
    }

    private static String write(ListForm form, Counts known, int level) {
        Level own = form.level(level);
        String pattern = own.pattern;
        StringBuilder written = new StringBuilder();
        int i = 0;
        while (i < Math.min(pattern.length(), LONGEST_PATTERN)) {
            int shown = pattern.charAt(i) == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (shown < 0 || shown > level) {
                written.append(pattern.charAt(i));
                i++;
                continue;
            }
            int value = known.started[shown] ? known.values[shown] : form.start(shown);
            String format = own.decimal ? "decimal" : form.level(shown).format;
            written.append(format.equals("none") ? "" : NumberWords.write(format, value));
            i += 2;
        }
        return written.toString();
    }
}
