package io.github.ogireport.internal.ast;

import io.github.ogireport.internal.syntax.ReportLexer;

/**
 * Checks that the column headers of a table stand in the order of the form. A header may be printed again, behind the last
 * column or behind rows, and a column may be lost; but two columns that changed places make every row doubtful.
 */
final class HeaderOrder {
    private static final int[] PROACTIVE = {
        ReportLexer.ISSUED,
        ReportLexer.REPEALED,
        ReportLexer.IN_FORCE,
        ReportLexer.NEWLY_PRODUCED,
        ReportLexer.NEWLY_DISCLOSED,
        ReportLexer.TOTAL_DISCLOSED,
        ReportLexer.ITEMS_LAST_YEAR,
        ReportLexer.CHANGE,
        ReportLexer.DECISIONS,
        ReportLexer.PROCUREMENT_ITEMS,
        ReportLexer.PROCUREMENT_AMOUNT
    };
    private static final int[] REQUESTS = {
        ReportLexer.NATURAL_PERSON,
        ReportLexer.ENTERPRISE,
        ReportLexer.RESEARCH,
        ReportLexer.PUBLIC_INTEREST,
        ReportLexer.LEGAL_SERVICE,
        ReportLexer.OTHER
    };
    private static final int[] CHALLENGES = {
        ReportLexer.UPHELD, ReportLexer.CORRECTED, ReportLexer.OTHER_RESULT, ReportLexer.PENDING, ReportLexer.TOTAL
    };

    private final int[] columns;
    private int last = -1;
    private boolean kept = true;

    private HeaderOrder(int[] columns) {
        this.columns = columns;
    }

    static HeaderOrder ofProactive() {
        return new HeaderOrder(PROACTIVE);
    }

    static HeaderOrder ofRequests() {
        return new HeaderOrder(REQUESTS);
    }

    static HeaderOrder ofChallenges() {
        return new HeaderOrder(CHALLENGES);
    }

    /** A row, or the header of another block: the next header row starts anew. */
    void restart() {
        last = -1;
    }

    /** Takes the next column header of the table. */
    void next(int type) {
        int index = place(type);
        if (index >= 0) {
            boolean again = index == 0 && last >= columns.length - 2;
            kept &= index > last || again;
            last = index;
        } else if (type == ReportLexer.TOTAL) {
            // the total spans two header rows: it stands before or behind the first column, or behind the last
            kept &= last <= 0 || last == columns.length - 1;
        }
    }

    private int place(int type) {
        int place = columns.length - 1;
        while (place >= 0 && columns[place] != type) {
            place--;
        }
        return place;
    }

    /** Whether all headers seen so far were in order. */
    boolean isKept() {
        return kept;
    }
}
