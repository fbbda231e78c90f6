package io.github.ogireport.internal.layout.header;

import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.internal.layout.column.RowDraft;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the column headers of one block of the table of proactive disclosure in a text. */
public final class ProactiveHeaders {
    private static final int[] DOCUMENTS_2019 = {
        ReportLexer.NEWLY_PRODUCED, ReportLexer.NEWLY_DISCLOSED, ReportLexer.TOTAL_DISCLOSED
    };
    private static final int[] DOCUMENTS_2021 = {ReportLexer.ISSUED, ReportLexer.REPEALED, ReportLexer.IN_FORCE};
    private static final int[] DECISIONS_2019 = {ReportLexer.ITEMS_LAST_YEAR, ReportLexer.CHANGE, ReportLexer.DECISIONS
    };
    private static final int[] DECISIONS_2021 = {ReportLexer.DECISIONS};
    private static final int[] FEES_2019 = {ReportLexer.ITEMS_LAST_YEAR, ReportLexer.CHANGE};
    private static final int[] FEES_2021 = {ReportLexer.FEE_AMOUNT};
    private static final int[] PROCUREMENT = {ReportLexer.PROCUREMENT_ITEMS, ReportLexer.PROCUREMENT_AMOUNT};

    private ProactiveHeaders() {}

    /**
     * The plan of a block whose headers are {@code printed}, above {@code rows}, the first of which is {@code row} in {@code form}. Some
     * reports print the headers of the block of fees above procurement, which has neither a last year nor a change: there the columns
     * are those of procurement in order.
     */
    public static HeaderPlan plan(
            List<PrintedHeader> printed, ProactiveRow row, TableForm form, List<RowDraft> rows, NormalizedText text) {
        List<PrintedHeader> words = asInForm(printed, form);
        int[] sequence = sequence(row, form);
        List<PrintedHeader> columns = columns(ofBlock(words, sequence));
        List<PrintedHeader> known = HeaderSequence.known(columns);
        boolean ofFees = row == ProactiveRow.PROCUREMENT && HeaderSequence.isPartOf(known, FEES_2019);
        boolean inOrder = ofFees || HeaderSequence.isPartOf(known, sequence);
        boolean others = known.size() < columns.size();
        if (inOrder
                && (!others
                        || known.size() == sequence.length
                                && !hasColumnBefore(words)
                                && !HeaderSequence.hasForeignColumn(columns, fields(columns), rows, text, true)
                                && !HeaderSequence.isCommoner(columns.size(), sequence.length, rows))) {
            boolean leftOut = !known.isEmpty()
                    && known.size() < sequence.length
                    && areSeparated(columns)
                    && HeaderSequence.isCommoner(known.size(), sequence.length, rows);
            return leftOut ? HeaderPlan.named(words, HeaderSequence.flat(known)) : HeaderPlan.formOrder(words);
        }
        boolean named = areSeparated(columns) || HeaderSequence.isWithOtherWords(columns, sequence);
        return named ? HeaderPlan.named(words, HeaderSequence.flat(columns)) : HeaderPlan.refused(words);
    }

    /** Whether a word that the form has not stands in a field of its own between 信息内容 and the first header on its line. */
    private static boolean hasColumnBefore(List<PrintedHeader> words) {
        for (int i = 1; i < words.size(); i++) {
            PrintedHeader before = words.get(i - 1);
            PrintedHeader word = words.get(i);
            if (before.type() == ReportLexer.INFORMATION_CONTENT
                    && !word.isKnown()
                    && word.line() == before.line()
                    && word.field() > before.field()) {
                return true;
            }
        }
        return false;
    }

    /** The number of fields in which headers stand, on whatever line; that of headers where no fields are printed. */
    private static int fields(List<PrintedHeader> columns) {
        Set<Integer> fields = new HashSet<>();
        for (PrintedHeader column : columns) {
            fields.add(column.field());
        }
        return fields.size() > 1 ? fields.size() : columns.size();
    }

    /** Whether the headers stand on one line: then their number is known, also that of those in other words. */
    private static boolean areSeparated(List<PrintedHeader> columns) {
        for (PrintedHeader column : columns) {
            if (column.line() != columns.get(0).line()) {
                return false;
            }
        }
        return columns.size() > 1;
    }

    /** The words without those before the title of the block if none of them is of {@code sequence}: the headers of a block without rows. */
    private static List<PrintedHeader> ofBlock(List<PrintedHeader> words, int... sequence) {
        int title = words.size() - 1;
        while (title >= 0 && words.get(title).type() != ReportLexer.BLOCK_HEADER) {
            title--;
        }
        for (int i = 0; i < title; i++) {
            for (int type : sequence) {
                if (words.get(i).type() == type) {
                    return words;
                }
            }
        }
        return words.subList(Math.max(title, 0), words.size());
    }

    private static List<PrintedHeader> columns(List<PrintedHeader> words) {
        List<PrintedHeader> columns = new ArrayList<>(words.size());
        for (PrintedHeader word : words) {
            if (isColumn(word)) {
                columns.add(word);
            }
        }
        return columns;
    }

    private static boolean isColumn(PrintedHeader word) {
        return word.type() != ReportLexer.BLOCK_HEADER && word.type() != ReportLexer.INFORMATION_CONTENT;
    }

    /** The words, each as the form of the block has it. */
    private static List<PrintedHeader> asInForm(List<PrintedHeader> words, TableForm form) {
        List<PrintedHeader> result = new ArrayList<>(words.size());
        int place = 0;
        for (PrintedHeader word : words) {
            int type = switch (word.type()) {
                case ReportLexer.DECISIONS_THIS_YEAR -> ReportLexer.DECISIONS;
                case ReportLexer.NEW_CUT_OFF -> cutOff(place, form);
                default -> word.type();
            };
            result.add(word.as(type));
            place += isColumn(word) ? 1 : 0;
        }
        return result;
    }

    /** 本年新 is what two headers have left of them; its place says which one it was. */
    private static int cutOff(int place, TableForm form) {
        int[] sequence = form == TableForm.FORM_2019 ? DOCUMENTS_2019 : DOCUMENTS_2021;
        return place < 2 ? sequence[place] : ReportLexer.TEXT;
    }

    private static int[] sequence(ProactiveRow row, TableForm form) {
        boolean old = form == TableForm.FORM_2019;
        return switch (row) {
            case RULES, NORMATIVE_DOCUMENTS -> old ? DOCUMENTS_2019 : DOCUMENTS_2021;
            case LICENSING, OTHER_SERVICES, PENALTIES, COMPULSION -> old ? DECISIONS_2019 : DECISIONS_2021;
            case FEES -> old ? FEES_2019 : FEES_2021;
            case PROCUREMENT -> PROCUREMENT;
        };
    }
}
