package io.github.ogireport.bench;

import io.github.ogireport.form.CellState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A report about to be damaged: what stands where. */
final class DamageSite {
    private final GeneratedReport draft;
    private final Map<String, List<Mark>> rows = new LinkedHashMap<>();

    DamageSite(GeneratedReport draft) {
        this.draft = draft;
        for (Mark mark : draft.marks()) {
            if (mark.kind() == Mark.Kind.VALUE && !mark.path().isEmpty()) {
                rows.computeIfAbsent(rowOf(mark.path()), path -> new ArrayList<>())
                        .add(mark);
            }
        }
    }

    String text() {
        return draft.text();
    }

    TextLayout layout() {
        return Layouts.named(draft.layout());
    }

    Damage none() {
        return Damage.none(text());
    }

    static String rowOf(String cellPath) {
        return cellPath.substring(0, cellPath.lastIndexOf('.'));
    }

    List<Mark> marks(Mark.Kind kind) {
        return draft.marks().stream()
                .filter(mark -> mark.kind() == kind && mark.length() > 0)
                .toList();
    }

    /** Rows of which every cell is a plain number that is known for certain. */
    List<List<Mark>> plainRows() {
        return rows.values().stream()
                .filter(row -> row.stream().allMatch(this::isPlain))
                .toList();
    }

    /** Whether no cell of the table is blank or open to doubt, so that a value more or less shows. */
    boolean isFullTable(String table) {
        return draft.cells().entrySet().stream()
                .filter(cell -> cell.getKey().startsWith(table + "."))
                .allMatch(cell -> cell.getValue().state() != CellState.BLANK
                        && !cell.getValue().uncertain());
    }

    /** The table at a place of the text; empty outside of tables. */
    String tableAt(int position) {
        for (Mark mark : draft.marks()) {
            if (mark.kind() == Mark.Kind.TABLE && mark.start() <= position && position <= mark.end()) {
                return mark.path();
            }
        }
        return "";
    }

    /** Where the row of a value starts. */
    int rowStart(Mark value) {
        for (Mark mark : draft.marks()) {
            if (mark.kind() == Mark.Kind.ROW && mark.start() <= value.start() && value.end() <= mark.end()) {
                return mark.start();
            }
        }
        return value.start();
    }

    String of(Mark mark) {
        return text().substring(mark.start(), mark.end());
    }

    String without(int start, int end) {
        return text().substring(0, start) + text().substring(end);
    }

    String with(int at, String inserted) {
        return text().substring(0, at) + inserted + text().substring(at);
    }

    /** The text with two pieces that do not overlap exchanged. */
    String exchanged(Mark one, Mark other) {
        Mark first = one.start() < other.start() ? one : other;
        Mark second = one.start() < other.start() ? other : one;
        return text().substring(0, first.start())
                + of(second)
                + text().substring(first.end(), second.start())
                + of(first)
                + text().substring(second.end());
    }

    /** The text with each piece of {@code ones} and the piece at the same place of {@code others} exchanged. */
    String exchanged(List<Mark> ones, List<Mark> others) {
        Map<Mark, Mark> partners = new TreeMap<>(Comparator.comparingInt(Mark::start));
        for (int i = 0; i < ones.size(); i++) {
            partners.put(ones.get(i), others.get(i));
            partners.put(others.get(i), ones.get(i));
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Map.Entry<Mark, Mark> piece : partners.entrySet()) {
            text.append(text(), at, piece.getKey().start()).append(of(piece.getValue()));
            at = piece.getKey().end();
        }
        return text.append(text().substring(at)).toString();
    }

    private boolean isPlain(Mark mark) {
        ExpectedCell expected = draft.cells().get(mark.path());
        String printed = of(mark).strip();
        return expected != null
                && expected.state() == CellState.NUMBER
                && !expected.uncertain()
                && printed.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
