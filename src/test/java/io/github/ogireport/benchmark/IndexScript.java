package io.github.ogireport.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A rival: {@code indexOf} for each label, from the last one on, then numbers by hand. It cannot place blank cells. */
final class IndexScript {
    private static final List<ScriptRow> ROWS = ScriptRow.all();

    private IndexScript() {}

    /** The numbers by path. */
    static Map<String, String> read(String text) {
        Map<String, String> cells = new HashMap<>(512);
        int from = 0;
        for (ScriptRow row : ROWS) {
            int label = text.indexOf(row.label(), from);
            while (label >= 0) {
                int end = numbers(text, label + row.label().length(), row.paths(), cells);
                if (end >= 0) {
                    from = end;
                    break;
                }
                label = text.indexOf(row.label(), label + 1);
            }
        }
        return cells;
    }

    /** Reads a number for each path; returns the offset after them, or -1 if there are fewer. */
    private static int numbers(String text, int start, List<String> paths, Map<String, String> cells) {
        String[] numbers = new String[paths.size()];
        int i = start;
        for (int n = 0; n < numbers.length; n++) {
            while (i < text.length() && (text.charAt(i) <= ' ' || text.charAt(i) == '|')) {
                i++;
            }
            int first = i;
            while (i < text.length() && (Character.isDigit(text.charAt(i)) || text.charAt(i) == '.')) {
                i++;
            }
            if (i == first) {
                return -1;
            }
            numbers[n] = text.substring(first, i);
        }
        for (int n = 0; n < numbers.length; n++) {
            cells.put(paths.get(n), numbers[n]);
        }
        return i;
    }
}
