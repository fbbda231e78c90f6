package io.github.ogireport.internal.layout.header;

import io.github.ogireport.internal.layout.column.RowDraft;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the column headers of the table of requests in a text: kinds of applicants, in one row or in two. */
public final class RequestHeaders {
    private static final int[] ONE_ROW = {
        ReportLexer.NATURAL_PERSON,
        ReportLexer.ORGANISATIONS,
        ReportLexer.ENTERPRISE,
        ReportLexer.RESEARCH,
        ReportLexer.PUBLIC_INTEREST,
        ReportLexer.LEGAL_SERVICE,
        ReportLexer.OTHER,
        ReportLexer.TOTAL
    };
    private static final int[] TWO_ROWS = {
        ReportLexer.NATURAL_PERSON,
        ReportLexer.ORGANISATIONS,
        ReportLexer.TOTAL,
        ReportLexer.ENTERPRISE,
        ReportLexer.RESEARCH,
        ReportLexer.PUBLIC_INTEREST,
        ReportLexer.LEGAL_SERVICE,
        ReportLexer.OTHER
    };
    private static final int[] COLUMNS = {
        ReportLexer.NATURAL_PERSON,
        ReportLexer.ENTERPRISE,
        ReportLexer.RESEARCH,
        ReportLexer.PUBLIC_INTEREST,
        ReportLexer.LEGAL_SERVICE,
        ReportLexer.OTHER,
        ReportLexer.TOTAL
    };

    /** A word or two between rows are no header row. */
    private static final int FEWEST_WORDS = 3;

    /** Some templates add a column for the sum of the five kinds of organisation. */
    private static final Set<String> SUBTOTALS = Set.of("小计", "合计", "法人小计", "组织小计", "法人或其他组织小计");

    private RequestHeaders() {}

    /** Whether {@code words} are too few to say anything of the columns: a word or two between rows. */
    public static boolean areFew(List<PrintedHeader> words) {
        return HeaderSequence.known(columns(words)).size() < FEWEST_WORDS;
    }

    /** The plan of a table whose headers are {@code words}, above {@code rows}. */
    public static HeaderPlan plan(List<PrintedHeader> words, List<RowDraft> rows, NormalizedText text) {
        List<PrintedHeader> columns = columns(words);
        List<PrintedHeader> known = HeaderSequence.known(columns);
        if (areFew(words)) {
            return HeaderPlan.formOrder(words);
        }
        if (isBelowItsKinds(columns)) {
            return HeaderPlan.refused(words);
        }
        List<PrintedHeader> leaves = leaves(columns);
        boolean inOrder = HeaderSequence.isPartOf(known, ONE_ROW)
                || HeaderSequence.isPartOf(known, TWO_ROWS) && isAboveTheKinds(known);
        boolean other = known.size() < columns.size() && isOnlySubtotal(columns);
        boolean subtotal = other && HeaderSequence.known(leaves).size() == COLUMNS.length && !haveFields(rows);
        if (inOrder
                && !subtotal
                && !HeaderSequence.hasForeignColumn(columns, leaves.size(), rows, text, false)
                && !HeaderSequence.isCommoner(leaves.size(), COLUMNS.length, rows)) {
            boolean replaced = known.size() < columns.size()
                    && HeaderSequence.known(leaves).size() < COLUMNS.length
                    && !other;
            if (!replaced) {
                return HeaderPlan.formOrder(words);
            }
        }
        boolean named = inOrder && other
                || areSeparated(columns) && !areTwoRowsInOne(columns)
                || HeaderSequence.isWithOtherWords(leaves, COLUMNS);
        return named ? HeaderPlan.named(words, chains(columns, leaves)) : HeaderPlan.refused(words);
    }

    /** Whether 法人或其他组织 stands on a line after one of its kinds: the lines have changed places, and the columns are not as they say. */
    private static boolean isBelowItsKinds(List<PrintedHeader> columns) {
        int group = indexOf(columns, ReportLexer.ORGANISATIONS);
        for (PrintedHeader column : columns) {
            if (group >= 0
                    && column.isKnown()
                    && !isAlone(column)
                    && column.line() < columns.get(group).startLine()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands on one line between 法人或其他组织 and its kinds: which columns they are is known in the form's order alone. */
    private static boolean areTwoRowsInOne(List<PrintedHeader> columns) {
        int group = indexOf(columns, ReportLexer.ORGANISATIONS);
        if (group < 0) {
            return mayHaveLostTheirGroup(columns);
        }
        if (group + 1 == columns.size() || !isAlone(columns.get(group + 1))) {
            return false;
        }
        for (PrintedHeader column : columns.subList(group + 1, columns.size())) {
            if (column.isKnown()
                    && !isAlone(column)
                    && column.startLine() == columns.get(group).line()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether 总计, where kinds of organisation come after it, belongs to a row above theirs: 法人或其他组织 says so, or else a line that it
     * shares with 自然人 and not with them.
     */
    private static boolean isAboveTheKinds(List<PrintedHeader> known) {
        int total = indexOf(known, ReportLexer.TOTAL);
        boolean last = total < 0 || total + 1 == known.size();
        if (last || indexOf(known, ReportLexer.ORGANISATIONS) >= 0) {
            return true;
        }
        int line = known.get(total).line();
        return total > 0
                && known.get(total - 1).line() == line
                && known.get(total + 1).startLine() > line;
    }

    /** Whether a total stands before others on a line without separators: it may have stood beside 法人或其他组织. */
    private static boolean mayHaveLostTheirGroup(List<PrintedHeader> columns) {
        int total = indexOf(columns, ReportLexer.TOTAL);
        PrintedHeader last = columns.get(columns.size() - 1);
        return total >= 0
                && total + 1 < columns.size()
                && last.field() == 0
                && last.line() == columns.get(total).line();
    }

    /** Whether tabs or pipes show how many columns a row has. */
    private static boolean haveFields(List<RowDraft> rows) {
        boolean have = false;
        for (RowDraft row : rows) {
            have |= row.text().isExplicit();
        }
        return have;
    }

    /** Whether {@code column} is no kind of organisation. */
    private static boolean isAlone(PrintedHeader column) {
        return column.type() == ReportLexer.NATURAL_PERSON || column.type() == ReportLexer.TOTAL;
    }

    /** Whether the only word that the form has not is that of the subtotal. */
    private static boolean isOnlySubtotal(List<PrintedHeader> columns) {
        for (PrintedHeader column : columns) {
            if (!column.isKnown() && !SUBTOTALS.contains(column.text())) {
                return false;
            }
        }
        return true;
    }

    /** The headers of columns. A total beside 申请人情况, above the line of 自然人, stands at the end of all. */
    private static List<PrintedHeader> columns(List<PrintedHeader> words) {
        List<PrintedHeader> columns = new ArrayList<>(words.size());
        List<PrintedHeader> last = new ArrayList<>(1);
        int place = 0;
        int above = -1;
        for (PrintedHeader word : HeaderSequence.withoutRepetitions(words)) {
            above = word.type() == ReportLexer.APPLICANTS ? word.line() : above;
            boolean besideApplicants = word.type() == ReportLexer.TOTAL
                    && word.startLine() == above
                    && HeaderSequence.known(columns).isEmpty();
            if (besideApplicants) {
                place = columns.size();
                last.add(word);
            } else if (isColumn(word.type())) {
                columns.add(word);
            }
        }
        boolean below = last.isEmpty()
                || columns.isEmpty()
                || columns.get(0).startLine() != last.get(0).startLine();
        columns.addAll(below ? columns.size() : place, last);
        return columns;
    }

    private static boolean isColumn(int type) {
        for (int column : ONE_ROW) {
            if (type == column) {
                return true;
            }
        }
        return type == ReportLexer.TEXT;
    }

    private static boolean areSeparated(List<PrintedHeader> columns) {
        int onLineOfNext = 0;
        for (int i = 1; i < columns.size(); i++) {
            onLineOfNext += columns.get(i - 1).line() == columns.get(i).line() ? 1 : 0;
        }
        return columns.size() > 2 && onLineOfNext >= columns.size() - 2;
    }

    /**
     * The columns from left to right. 法人或其他组织 spans the kinds of organisation: those of the lines after its own, and what stands
     * beside it on its line stays beside it.
     */
    private static List<PrintedHeader> leaves(List<PrintedHeader> columns) {
        int group = indexOf(columns, ReportLexer.ORGANISATIONS);
        if (group < 0) {
            return columns;
        }
        List<PrintedHeader> leaves = new ArrayList<>(columns.subList(0, group));
        List<PrintedHeader> beside = new ArrayList<>();
        boolean separated = areSeparated(columns);
        boolean below = false;
        boolean kindsBelow =
                columns.get(columns.size() - 1).line() > columns.get(group).line();
        for (PrintedHeader column : columns.subList(group + 1, columns.size())) {
            boolean alone = isAlone(column)
                    || !column.isKnown()
                            && kindsBelow
                            && column.line() == columns.get(group).line();
            below |= !alone || separated && column.line() != columns.get(group).line();
            if (alone && !below) {
                beside.add(column);
            } else {
                leaves.add(column);
            }
        }
        leaves.addAll(beside);
        return leaves;
    }

    private static List<List<PrintedHeader>> chains(List<PrintedHeader> columns, List<PrintedHeader> leaves) {
        int group = indexOf(columns, ReportLexer.ORGANISATIONS);
        List<List<PrintedHeader>> chains = new ArrayList<>(leaves.size());
        for (PrintedHeader leaf : leaves) {
            chains.add(group < 0 || isAlone(leaf) ? List.of(leaf) : List.of(columns.get(group), leaf));
        }
        return chains;
    }

    private static int indexOf(List<PrintedHeader> columns, int type) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).type() == type) {
                return i;
            }
        }
        return -1;
    }
}
