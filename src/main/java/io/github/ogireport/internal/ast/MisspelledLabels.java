package io.github.ogireport.internal.ast;

import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.path.RowPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a row label with a typing error or a lost character: exactly one label of the table must be near, and it must be one
 * that is still wanted at this place.
 */
final class MisspelledLabels {
    private static final String MARKS = "一二三四五六七八12345678()、.,;: *";
    private static final int CHARACTERS_PER_ERROR = 5;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_PIECE = 5;

    private final List<RowPath> paths;
    private volatile @Nullable Map<RowPath, String> known;

    /** The labels of the rows with these paths, which are looked up at the first question: few texts have unknown labels. */
    MisspelledLabels(List<RowPath> paths) {
        this.paths = List.copyOf(paths);
    }

    /** The words of each label by path, always equal: in a race they are looked up twice. */
    private Map<RowPath, String> wordings() {
        Map<RowPath, String> wordings = known;
        if (wordings == null) {
            wordings = new LinkedHashMap<>();
            for (RowPath path : paths) {
                wordings.put(path, wording(NormalizedText.of(path.label(Locale.CHINESE))));
            }
            known = wordings;
        }
        return wordings;
    }

    /** The path of the only row whose label is near {@code label} and which fits here; null if there is none. */
    @Nullable
    RowPath find(String label, List<RowPath> fits) {
        if (fits.isEmpty()) {
            return null;
        }
        String wording = wording(NormalizedText.of(label));
        Map<RowPath, String> wordings = wordings();
        RowPath nearest = null;
        int least = Integer.MAX_VALUE;
        boolean unique = true;
        for (Map.Entry<RowPath, String> entry : wordings.entrySet()) {
            int distance = distance(wording, entry.getValue());
            if (distance < least) {
                least = distance;
                nearest = entry.getKey();
                unique = true;
            } else if (distance == least) {
                unique = false;
            }
        }
        int length = nearest == null ? 0 : wordings.getOrDefault(nearest, "").length();
        boolean near = length >= SHORTEST && least <= Math.max(1, length / CHARACTERS_PER_ERROR);
        return near && unique && fits.contains(nearest) ? nearest : null;
    }

    /** Whether a label of the table contains {@code label}, or begins as it does: a label torn by the end of a line. */
    boolean isPieceOfLabel(String label) {
        String wording = wording(NormalizedText.of(label));
        if (wording.length() < SHORTEST_PIECE) {
            return false;
        }
        String head = wording.substring(0, SHORTEST_PIECE);
        for (String official : wordings().values()) {
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
        return wording.toString();
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
