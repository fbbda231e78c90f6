package io.github.ogireport.internal.layout.row;

import java.util.ArrayList;
import java.util.List;

/**
 * What the tables of a text teach each other: how many separators stand before the first and after the last cell of full rows
 * with a cell a line, where padding stands, and how many rows are filled in. Belongs to one parse.
 */
public final class Frames {
    private static final int NONE = -1;

    /** No two alike. */
    private final List<Frame> frames = new ArrayList<>(2);

    private boolean padsBehind;
    private boolean padsLines;
    private int headerLine;
    private int firstField;
    private boolean openRows;
    private int fullRows;
    private int blankRows;
    private int cost;
    private boolean costsDiffer;
    private int closing;
    private boolean closingsDiffer;

    private record Frame(int lead, int trail) {}

    /** Takes the numbers of rows of a table that are all filled in, and of rows with blank cells. */
    public void count(int full, int blank) {
        fullRows += full;
        blankRows += blank;
    }

    /** Number of rows filled in, in all tables so far. */
    public int fullRows() {
        return fullRows;
    }

    /** Number of rows with blank cells, in all tables so far. */
    public int blankRows() {
        return blankRows;
    }

    /** Takes notice of pipes after a merged cell that ends its line: padding stands at the ends of lines. */
    public void padLines() {
        padsLines = true;
    }

    /** Whether padding of merged cells has been seen at the ends of lines. */
    public boolean padsLines() {
        return padsLines;
    }

    /**
     * Whether a pipe opens every row of a table in which this {@code seems} so. The full rows of the tables before it decide: a pipe above
     * its first label may as well close the last row of the one before.
     */
    boolean openRows(boolean seems) {
        openRows = frames.isEmpty() ? seems : openRows;
        return openRows;
    }

    /** Begins a table, whose header lines are not known. */
    public void openTable() {
        headerLine = 0;
        firstField = 0;
    }

    /** Takes the pipes and tabs before the first column header of a block of the table on its line. */
    public void firstField(int field) {
        firstField = firstField == 0 || firstField == field ? field : NONE;
    }

    /** The pipes and tabs before the first column header of all blocks of the table; 0 or less where there are none, or they differ. */
    public int firstField() {
        return firstField;
    }

    /** Takes the number of separators of a header line of the table in which a merged cell has its padding at the end of the line. */
    public void headerLine(int separators) {
        headerLine = separators;
    }

    /** Whether a line of that many separators is as wide as the header lines of the table, which have all padding at their ends. */
    public boolean isPaddedLikeHeaders(int separators) {
        return separators == headerLine;
    }

    /** Takes notice of a line of several pipes after the cells of a row: padding of merged cells comes after them. */
    void padBehind() {
        padsBehind = true;
    }

    /** Whether padding of merged cells has been seen after the cells of rows, and every full row begins right after its label. */
    public boolean padsBehind() {
        if (!padsBehind) {
            return false;
        }
        for (Frame frame : frames) {
            if (frame.lead() != 1) {
                return false;
            }
        }
        return true;
    }

    /** Takes the number of line breaks that a blank cell takes in a row. */
    public void blankCosts(int breaks) {
        costsDiffer |= cost > 0 && cost != breaks;
        cost = breaks;
    }

    /** The line breaks that a blank cell takes in all rows so far; 0 if there are none, or they differ. */
    public int costOfBlank() {
        return costsDiffer ? 0 : cost;
    }

    /** Takes the line breaks between the last cell of a table and what follows the table. */
    public void close(int breaks) {
        closingsDiffer |= closing > 0 && closing != breaks;
        closing = breaks;
    }

    /** The line breaks between the last cell of a table and what follows it, if all tables so far agree; else 0. */
    public int closing() {
        return closingsDiffer ? 0 : closing;
    }

    /** Whether no full row with a cell a line has been seen. */
    public boolean isEmpty() {
        return frames.isEmpty();
    }

    /** Takes a full row. */
    public void add(int lead, int trail) {
        for (Frame frame : frames) {
            if (frame.lead() == lead && frame.trail() == trail) {
                return;
            }
        }
        frames.add(new Frame(lead, trail));
    }

    /** Whether a row of {@code width} cells with that many separators is framed as some full row is, as far as there are any. */
    public boolean fit(int separators, int width) {
        if (frames.isEmpty()) {
            return true;
        }
        for (Frame frame : frames) {
            if (frame.lead() + width - 1 + frame.trail() == separators) {
                return true;
            }
        }
        return false;
    }

    /** The separators before the first cell of a row of {@code width} cells with that many separators; -1 if not certain. */
    public int lead(int separators, int width) {
        int found = NONE;
        for (Frame frame : frames) {
            if (frame.lead() + width - 1 + frame.trail() == separators) {
                if (found != NONE && found != frame.lead()) {
                    return NONE;
                }
                found = frame.lead();
            }
        }
        return found;
    }
}
