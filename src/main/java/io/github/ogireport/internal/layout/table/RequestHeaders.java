package io.github.ogireport.internal.layout.table;

import io.github.ogireport.internal.syntax.ReportLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the column headers of the table of requests in a text: kinds of applicants, in one row or in two. */
final class RequestHeaders {
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
    static boolean areFew(List<HeaderWord> words) {
        return HeaderSequence.known(columns(words)).size() < FEWEST_WORDS;
    }

    /** The plan of a table whose headers are {@code words}, above {@code rows}. */
    static HeaderPlan plan(List<HeaderWord> words, List<RowDraft> rows) {
        List<HeaderWord> columns = columns(words);
        List<HeaderWord> known = HeaderSequence.known(columns);
        if (areFew(words)) {
            return HeaderPlan.formOrder(words);
        }
        List<HeaderWord> leaves = leaves(columns);
        boolean inOrder = HeaderSequence.isPartOf(known, ONE_ROW) || HeaderSequence.isPartOf(known, TWO_ROWS);
        if (inOrder && !HeaderSequence.isCommoner(leaves.size(), COLUMNS.length, rows)) {
            boolean replaced = known.size() < columns.size()
                    && HeaderSequence.known(leaves).size() < COLUMNS.length
                    && !isOnlySubtotal(columns);
            if (!replaced) {
                return HeaderPlan.formOrder(words);
            }
        }
        boolean named = inOrder && isOnlySubtotal(columns)
                || areSeparated(columns)
                || HeaderSequence.isWithOtherWords(leaves, COLUMNS);
        return named ? HeaderPlan.named(words, chains(columns, leaves)) : HeaderPlan.refused(words);
    }

    /** Whether the only word that the form has not is that of the subtotal. */
    private static boolean isOnlySubtotal(List<HeaderWord> columns) {
        for (HeaderWord column : columns) {
            if (!column.isKnown() && !SUBTOTALS.contains(column.text())) {
                return false;
            }
        }
        return true;
    }

    /** The headers of columns. A total beside 申请人情况, above the line of 自然人, stands at the end of all. */
    private static List<HeaderWord> columns(List<HeaderWord> words) {
        List<HeaderWord> columns = new ArrayList<>(words.size());
        List<HeaderWord> last = new ArrayList<>(1);
        int above = -1;
        for (HeaderWord word : words) {
            above = word.type() == ReportLexer.APPLICANTS ? word.line() : above;
            boolean besideApplicants = word.type() == ReportLexer.TOTAL
                    && word.startLine() == above
                    && HeaderSequence.known(columns).isEmpty();
            if (besideApplicants) {
                last.add(word);
            } else if (isColumn(word.type())) {
                columns.add(word);
            }
        }
        boolean below = last.isEmpty()
                || columns.isEmpty()
                || columns.get(0).startLine() != last.get(0).startLine();
        columns.addAll(below ? columns.size() : 0, last);
        return columns;
    }

    private static boolean isColumn(int type) {
        return switch (type) {
            case ReportLexer.NATURAL_PERSON,
                    ReportLexer.ORGANISATIONS,
                    ReportLexer.ENTERPRISE,
                    ReportLexer.RESEARCH,
                    ReportLexer.PUBLIC_INTEREST,
                    ReportLexer.LEGAL_SERVICE,
                    ReportLexer.OTHER,
                    ReportLexer.TOTAL,
                    ReportLexer.TEXT -> true;
            default -> false;
        };
    }

    private static boolean areSeparated(List<HeaderWord> columns) {
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
    private static List<HeaderWord> leaves(List<HeaderWord> columns) {
        int group = indexOf(columns, ReportLexer.ORGANISATIONS);
        if (group < 0) {
            return columns;
        }
        List<HeaderWord> leaves = new ArrayList<>(columns.subList(0, group));
        List<HeaderWord> beside = new ArrayList<>();
        boolean separated = areSeparated(columns);
        boolean below = false;
        for (HeaderWord column : columns.subList(group + 1, columns.size())) {
            boolean person = column.type() == ReportLexer.NATURAL_PERSON || column.type() == ReportLexer.TOTAL;
            below |= !person || separated && column.line() != columns.get(group).line();
            if (person && !below) {
                beside.add(column);
            } else {
                leaves.add(column);
            }
        }
        leaves.addAll(beside);
        return leaves;
    }

    private static List<List<HeaderWord>> chains(List<HeaderWord> columns, List<HeaderWord> leaves) {
        int group = indexOf(columns, ReportLexer.ORGANISATIONS);
        List<List<HeaderWord>> chains = new ArrayList<>(leaves.size());
        for (HeaderWord leaf : leaves) {
            boolean alone = group < 0 || leaf.type() == ReportLexer.NATURAL_PERSON || leaf.type() == ReportLexer.TOTAL;
            chains.add(alone ? List.of(leaf) : List.of(columns.get(group), leaf));
        }
        return chains;
    }

    private static int indexOf(List<HeaderWord> columns, int type) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).type() == type) {
                return i;
            }
        }
        return -1;
    }
}
