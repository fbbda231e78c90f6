package io.github.ogireport.internal.source.pdf;

import io.github.ogireport.internal.source.pdf.LongTable.PlacedCell;
import io.github.ogireport.internal.source.pdf.page.PageGlyph;
import io.github.ogireport.internal.source.pdf.text.PrintedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the part of a table on the next page after the parts before it, and makes one of a row that the page broke. */
final class PageBreak {
    private static final int MOST_HEADERS = 4;

    /** How numbered items begin; the first three numerals also as the radicals that some fonts give for them. */
    private static final String NUMBERS = "（(\uFE35第一二三四五六七八九十\u2F00\u2F06\u2F17\u2F0B";

    private final List<PlacedCell> before;
    private final List<PlacedCell> after;
    private final int rowsAfter;
    private final int headers;
    private int rows;

    /**
     * A break.
     *
     * @param before     the cells so far; changed
     * @param rows       how many rows they have
     * @param after      the cells of the next part, in the same columns; changed
     * @param rowsAfter  how many rows they have
     */
    PageBreak(List<PlacedCell> before, int rows, List<PlacedCell> after, int rowsAfter) {
        this.before = before;
        this.rows = rows;
        this.after = after;
        this.rowsAfter = rowsAfter;
        this.headers = repeatedHeaders();
    }

    List<PlacedCell> cells() {
        return before;
    }

    int rows() {
        return rows;
    }

    /**
     * Joins both parts.
     *
     * @param bothOpen whether no border is drawn on either side of the break: a row of the table is broken
     * @param openEnd  whether none is drawn under the last row; none over the next one is no sign, because some tables have no borders
     *                 over their rows
     */
    void join(boolean bothOpen, boolean openEnd) {
        List<PlacedCell> tops = tops();
        boolean newItem = tops.stream().anyMatch(top -> isNumbered(top.text().text()));
        boolean alike = !newItem && !tops.isEmpty() && areAlike(tops);
        if (alike && (bothOpen || isRestOfRow(tops, openEnd))) {
            joinRow(tops);
        } else {
            boolean torn = !newItem && tops.stream().anyMatch(this::isUnderFullWords);
            tops.forEach(top -> doubt(top, bothOpen, !newItem && openEnd || torn && isColumnOfWrappedNumbers(top)));
            if (headers == 0) {
                joinLabels();
            }
            append(rows);
        }
    }

    /** How many rows at the top repeat those at the head of the table. */
    private int repeatedHeaders() {
        int found = 0;
        for (int count = 1; count <= Math.min(MOST_HEADERS, rowsAfter - 1); count++) {
            int end = count;
            List<PlacedCell> head =
                    before.stream().filter(cell -> cell.row() < end).toList();
            List<PlacedCell> again =
                    after.stream().filter(cell -> cell.row() < end).toList();
            boolean same = head.size() == again.size()
                    && again.stream()
                            .allMatch(cell ->
                                    cell.endRow() <= end && head.stream().anyMatch(other -> isSame(other, cell)));
            found = same ? count : found;
        }
        return found;
    }

    private static boolean isSame(PlacedCell one, PlacedCell other) {
        return one.row() == other.row()
                && one.rows() == other.rows()
                && isUnder(one, other)
                && one.text().text().equals(other.text().text());
    }

    private static boolean isUnder(PlacedCell one, PlacedCell other) {
        return one.column() == other.column() && one.columns() == other.columns();
    }

    private List<PlacedCell> tops() {
        return after.stream().filter(cell -> cell.row() == headers).toList();
    }

    private Optional<PlacedCell> over(PlacedCell top) {
        return before.stream()
                .filter(cell -> cell.endRow() == rows && isUnder(cell, top))
                .findFirst();
    }

    private boolean areAlike(List<PlacedCell> tops) {
        int lower = tops.stream().mapToInt(PlacedCell::columns).sum();
        int upper = before.stream()
                .filter(cell -> cell.endRow() == rows)
                .mapToInt(PlacedCell::columns)
                .sum();
        return lower == upper && tops.stream().allMatch(top -> over(top).isPresent());
    }

    /**
     * Whether the row after the break is the rest of the one before. Its numbers go on only with such as fill their cells; it has no
     * words, which every row has, or words that are no new item, and the row before has no border under it or words that fill its
     * cell.
     */
    private boolean isRestOfRow(List<PlacedCell> tops, boolean openEnd) {
        boolean words = false;
        boolean wordsBefore = false;
        boolean anything = false;
        for (PlacedCell top : tops) {
            PrintedText upper = over(top).orElseThrow().text();
            PrintedText lower = top.text();
            words |= lower.hasWideCharacters();
            wordsBefore |= upper.hasWideCharacters();
            anything |= !lower.isBlank();
            boolean both = !upper.isBlank() && !lower.isBlank();
            boolean mixed = upper.hasWideCharacters() != lower.hasWideCharacters();
            boolean number = !lower.hasWideCharacters() && !upper.full();
            if (both && (mixed || number)) {
                return false;
            }
        }
        return anything && wordsBefore && (!words || openEnd || tops.stream().anyMatch(this::isUnderFullWords));
    }

    /** Whether words begin as an item of a list does: {@code （一）}, {@code 1.}, {@code 一、}, {@code 第…}. */
    private static boolean isNumbered(String text) {
        return !text.isEmpty()
                && (NUMBERS.indexOf(text.charAt(0)) >= 0
                        || PageGlyph.isDigit(text.charAt(0)) && text.chars().anyMatch(c -> PageGlyph.isWide((char) c)));
    }

    private void joinRow(List<PlacedCell> tops) {
        for (PlacedCell top : tops) {
            PlacedCell over = over(top).orElseThrow();
            PlacedCell joined = over.saying(over.text().then(top.text()));
            boolean extended = headers == 0 && top.rows() > 1;
            before.set(before.indexOf(over), extended ? joined.at(over.row(), over.rows() + top.rows() - 1) : joined);
            after.remove(top);
            if (!extended && top.rows() > 1) {
                PrintedText nothing = new PrintedText("", List.of(), top.text().readable(), false, false);
                after.add(top.at(headers + 1, top.rows() - 1).saying(nothing));
            }
        }
        // The rows of the other part move up by the one that was joined, but for repeated headers over it.
        after.replaceAll(cell -> cell.row() > headers ? cell.at(cell.row() - 1, cell.rows()) : cell);
        append(rows);
        rows--;
    }

    /** Words that fill their last line may go on after the break. */
    private boolean isUnderFullWords(PlacedCell top) {
        return over(top)
                .filter(over -> over.text().hasWideCharacters() && over.text().full())
                .isPresent();
    }

    private boolean isColumnOfWrappedNumbers(PlacedCell top) {
        return Stream.concat(before.stream(), after.stream())
                .anyMatch(cell -> isUnder(cell, top)
                        && cell.text().isNumeric()
                        && cell.text().wrapped());
    }

    private boolean isRestOfWords(PlacedCell top) {
        return isUnderFullWords(top) && !isNumbered(top.text().text());
    }

    /** Where the row may be torn, a number that filled its cell may go on in the cell under it. */
    private void doubt(PlacedCell top, boolean broken, boolean torn) {
        Optional<PlacedCell> over = over(top);
        if (over.isEmpty()) {
            if (broken && !top.text().hasWideCharacters()) {
                after.set(after.indexOf(top), top.saying(top.text().unreadable()));
            }
            return;
        }
        PrintedText upper = over.get().text();
        if (torn && upper.full() && upper.isNumeric() && top.text().isNumeric()) {
            before.set(before.indexOf(over.get()), over.get().saying(upper.unreadable()));
            after.set(after.indexOf(top), top.saying(top.text().unreadable()));
        }
    }

    /** A label of several rows goes on at the top of the page, blank or with the rest of its words: values have one row. */
    private void joinLabels() {
        for (PlacedCell top : tops()) {
            Optional<PlacedCell> over = over(top);
            boolean label = over.isPresent() && over.get().text().hasWideCharacters();
            boolean rest = label && top.text().hasWideCharacters() && isRestOfWords(top);
            if (label && top.rows() > 1 && (top.text().isBlank() || rest)) {
                PlacedCell joined = over.get().saying(over.get().text().then(top.text()));
                before.set(before.indexOf(over.get()), joined.at(joined.row(), joined.rows() + top.rows()));
                after.remove(top);
            }
        }
    }

    private void append(int firstRow) {
        List<PlacedCell> placed = new ArrayList<>();
        after.forEach(cell -> placed.add(cell.at(firstRow + cell.row(), cell.rows())));
        before.addAll(placed);
        rows = firstRow + rowsAfter;
    }
}
