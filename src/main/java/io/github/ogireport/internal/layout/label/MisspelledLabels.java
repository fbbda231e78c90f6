package io.github.ogireport.internal.layout.label;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.FormRow;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.path.RowPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Recognises a row label with a typing error, or one whose middle is lost or doubled: exactly one label of the table must be near, and it
 * must be one that is still wanted at this place.
 */
public final class MisspelledLabels {
    private static final String MARKS = "一二三四五六七八12345678()、.,;: *-·•★☆●○■□◆◇▲△※";

    private static final String UNIT = "单位:";
    private static final String UNITS = "件条份项宗起例次";

    private static final int CHARACTERS_PER_ERROR = 5;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_PIECE = 5;
    private static final int SHORTEST_TORN = 6;
    private static final int FEWEST_AT_END = 2;

    private static final MisspelledLabels PROACTIVE = new MisspelledLabels(TableKind.PROACTIVE);
    private static final MisspelledLabels REQUESTS = new MisspelledLabels(TableKind.REQUESTS);

    /** The words of each label in the order of the form, without its number. */
    private final List<String> wordings = new ArrayList<>();

    private MisspelledLabels(TableKind kind) {
        for (FormRow row : kind.rows()) {
            wordings.add(wording(NormalizedText.of(row.label(Locale.CHINESE))));
        }
    }

    /** Those of a table whose rows have labels. */
    public static MisspelledLabels of(TableKind kind) {
        return kind == TableKind.PROACTIVE ? PROACTIVE : REQUESTS;
    }

    /** Says that a label is that of {@code row}, but for its spelling. */
    public static void doubt(FormRow row, int start, int labelEnd, LayoutText source) {
        source.doubt(
                DiagnosticCode.LABEL_MISSPELLED,
                RowPath.of(row),
                start,
                labelEnd,
                source.text().printed(start, labelEnd));
    }

    /** The place in the form of the only row whose label is near {@code label} and which is among {@code fits}; -1 if there is none. */
    public int find(String label, List<Integer> fits) {
        String wording = wording(NormalizedText.of(label));
        int nearest = -1;
        int least = Integer.MAX_VALUE;
        boolean unique = true;
        for (int i = 0; i < wordings.size() && !fits.isEmpty(); i++) {
            int distance = distance(wording, wordings.get(i));
            if (distance < least) {
                least = distance;
                nearest = i;
                unique = true;
            } else if (distance == least) {
                unique = false;
            }
        }
        int length = nearest < 0 ? 0 : wordings.get(nearest).length();
        boolean near = length >= SHORTEST && least <= Math.max(1, length / CHARACTERS_PER_ERROR);
        int found = near && unique ? nearest : torn(wording);
        return fits.contains(found) ? found : -1;
    }

    /** The place of the only label that begins and ends as {@code wording} does and has nothing else, or less; -1 if there is none. */
    private int torn(String wording) {
        int found = -1;
        for (int i = 0; i < wordings.size(); i++) {
            if (isTorn(wording, wordings.get(i))) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /** Whether one of the two is the other with a piece of its middle lost, and most of it is left. */
    private static boolean isTorn(String printed, String label) {
        String less = printed.length() < label.length() ? printed : label;
        String more = printed.length() < label.length() ? label : printed;
        if (less.length() < SHORTEST_TORN || less.length() * 2 <= more.length()) {
            return false;
        }
        int head = 0;
        while (head < less.length() && less.charAt(head) == more.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < less.length() && less.charAt(less.length() - 1 - tail) == more.charAt(more.length() - 1 - tail)) {
            tail++;
        }
        return head >= FEWEST_AT_END && tail >= FEWEST_AT_END && head + tail >= less.length();
    }

    /** Whether a label of the table contains {@code label}, or begins as it does: a label torn by the end of a line. */
    public boolean isPieceOfLabel(String label) {
        String wording = wording(NormalizedText.of(label));
        if (wording.length() < SHORTEST_PIECE) {
            return false;
        }
        String head = wording.substring(0, SHORTEST_PIECE);
        for (String official : wordings) {
            if (official.contains(wording) || official.startsWith(head)) {
                return true;
            }
        }
        return false;
    }

    private static String wording(NormalizedText label) {
        StringBuilder wording = new StringBuilder(label.length());
        for (int i = 0; i < label.length(); i++) {
            char c = label.at(i);
            boolean leadingMark = wording.isEmpty() && MARKS.indexOf(c) >= 0;
            boolean blank = c <= ' ' || c == '"' || c == '|';
            if (!leadingMark && !blank) {
                wording.append(c);
            }
        }
        return withoutUnit(wording.toString());
    }

    /** 重复申请(件): a unit is no part of a label. */
    private static String withoutUnit(String wording) {
        int open = wording.lastIndexOf('(');
        if (open < 0 || !wording.endsWith(")")) {
            return wording;
        }
        int start = open + (wording.startsWith(UNIT, open + 1) ? UNIT.length() : 0) + 1;
        String unit = wording.substring(start, wording.length() - 1);
        boolean known = !unit.isEmpty()
                && UNITS.indexOf(unit.charAt(0)) >= 0
                && (unit.length() == 1 || unit.length() == 2 && unit.endsWith("次"));
        return known ? wording.substring(0, open) : wording;
    }

    /** The number of characters to insert, delete or replace; cut short where the lengths alone say too much. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > b.length() / CHARACTERS_PER_ERROR + 1) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
