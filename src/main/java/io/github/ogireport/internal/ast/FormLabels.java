package io.github.ogireport.internal.ast;

import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.ReportParser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which section, table and row a token type of the grammar stands for. */
final class FormLabels {
    private static final int TYPES = ReportParser.VOCABULARY.getMaxTokenType() + 1;
    private static final @Nullable SectionKind[] SECTIONS = new SectionKind[TYPES];
    private static final @Nullable ProactiveRow[] PROACTIVE_ROWS = new ProactiveRow[TYPES];
    private static final @Nullable RequestRow[] REQUEST_ROWS = new RequestRow[TYPES];
    private static final @Nullable TableKind[] TABLES = new TableKind[TYPES];

    static {
        SECTIONS[ReportLexer.OVERVIEW_HEADING] = SectionKind.OVERVIEW;
        SECTIONS[ReportLexer.OTHER_OVERVIEW_HEADING] = SectionKind.OVERVIEW;
        SECTIONS[ReportLexer.PROACTIVE_HEADING] = SectionKind.PROACTIVE_DISCLOSURE;
        SECTIONS[ReportLexer.REQUESTS_HEADING] = SectionKind.REQUEST_HANDLING;
        SECTIONS[ReportLexer.CHALLENGES_HEADING] = SectionKind.CHALLENGES;
        SECTIONS[ReportLexer.PROBLEMS_HEADING] = SectionKind.PROBLEMS_AND_IMPROVEMENTS;
        SECTIONS[ReportLexer.OTHER_MATTERS_HEADING] = SectionKind.OTHER_MATTERS;
        // the rows of both enums stand in the grammar in the order of the form, as they do in the enums
        for (ProactiveRow row : ProactiveRow.values()) {
            PROACTIVE_ROWS[ReportLexer.RULES + row.ordinal()] = row;
        }
        REQUEST_ROWS[ReportLexer.NEWLY_RECEIVED] = RequestRow.NEWLY_RECEIVED;
        REQUEST_ROWS[ReportLexer.CARRIED_IN] = RequestRow.CARRIED_IN;
        REQUEST_ROWS[ReportLexer.DISCLOSED] = RequestRow.DISCLOSED;
        REQUEST_ROWS[ReportLexer.PARTIALLY_DISCLOSED] = RequestRow.PARTIALLY_DISCLOSED;
        REQUEST_ROWS[ReportLexer.STATE_SECRET] = RequestRow.STATE_SECRET;
        REQUEST_ROWS[ReportLexer.PROHIBITED_BY_LAW] = RequestRow.PROHIBITED_BY_LAW;
        REQUEST_ROWS[ReportLexer.SECURITY_OR_STABILITY] = RequestRow.SECURITY_OR_STABILITY;
        REQUEST_ROWS[ReportLexer.THIRD_PARTY_RIGHTS] = RequestRow.THIRD_PARTY_RIGHTS;
        REQUEST_ROWS[ReportLexer.INTERNAL_AFFAIRS] = RequestRow.INTERNAL_AFFAIRS;
        REQUEST_ROWS[ReportLexer.DELIBERATIVE_PROCESS] = RequestRow.DELIBERATIVE_PROCESS;
        REQUEST_ROWS[ReportLexer.ENFORCEMENT_FILE] = RequestRow.ENFORCEMENT_FILE;
        REQUEST_ROWS[ReportLexer.ADMINISTRATIVE_INQUIRY] = RequestRow.ADMINISTRATIVE_INQUIRY;
        REQUEST_ROWS[ReportLexer.NOT_HELD] = RequestRow.NOT_HELD;
        REQUEST_ROWS[ReportLexer.NEEDS_CREATION] = RequestRow.NEEDS_CREATION;
        REQUEST_ROWS[ReportLexer.STILL_UNCLEAR] = RequestRow.STILL_UNCLEAR;
        REQUEST_ROWS[ReportLexer.PETITION_OR_COMPLAINT] = RequestRow.PETITION_OR_COMPLAINT;
        REQUEST_ROWS[ReportLexer.DUPLICATE] = RequestRow.DUPLICATE;
        REQUEST_ROWS[ReportLexer.PUBLIC_PUBLICATION] = RequestRow.PUBLIC_PUBLICATION;
        REQUEST_ROWS[ReportLexer.UNJUSTIFIED_MASS_REQUESTS] = RequestRow.UNJUSTIFIED_MASS_REQUESTS;
        REQUEST_ROWS[ReportLexer.CONFIRM_OR_REISSUE] = RequestRow.CONFIRM_OR_REISSUE;
        REQUEST_ROWS[ReportLexer.OTHER_HANDLING] = RequestRow.OTHER_HANDLING;
        REQUEST_ROWS[ReportLexer.CLARIFICATION_OVERDUE] = RequestRow.CLARIFICATION_OVERDUE;
        REQUEST_ROWS[ReportLexer.FEE_OVERDUE] = RequestRow.FEE_OVERDUE;
        REQUEST_ROWS[ReportLexer.OTHER_REASON] = RequestRow.OTHER_REASON;
        REQUEST_ROWS[ReportLexer.OUTCOMES_TOTAL] = RequestRow.OUTCOMES_TOTAL;
        REQUEST_ROWS[ReportLexer.CARRIED_FORWARD] = RequestRow.CARRIED_FORWARD;
        for (int type = ReportLexer.BLOCK_HEADER; type <= ReportLexer.PROCUREMENT; type++) {
            TABLES[type] = TableKind.PROACTIVE;
        }
        for (int type = ReportLexer.CHECK_RELATION; type <= ReportLexer.DATA_COLUMN; type++) {
            TABLES[type] = TableKind.REQUESTS;
        }
        for (int type = ReportLexer.RECONSIDERATION; type <= ReportLexer.PENDING; type++) {
            TABLES[type] = TableKind.CHALLENGES;
        }
    }

    private FormLabels() {}

    /** The section that a heading of this token type opens. */
    static @Nullable SectionKind section(int type) {
        return SECTIONS[type];
    }

    /** The row of the table of proactive disclosure that this token type labels. */
    static @Nullable ProactiveRow proactiveRow(int type) {
        return PROACTIVE_ROWS[type];
    }

    /** The row of the table of requests that this token type labels. */
    static @Nullable RequestRow requestRow(int type) {
        return REQUEST_ROWS[type];
    }

    /** For each label the place in its table of the row that it names, or -1. */
    static int[] ordinals(List<Entry> labels) {
        int[] ordinals = new int[labels.size()];
        for (int i = 0; i < ordinals.length; i++) {
            int type = labels.get(i).type();
            @Nullable Enum<?> row = REQUEST_ROWS[type] == null ? PROACTIVE_ROWS[type] : REQUEST_ROWS[type];
            ordinals[i] = row == null ? -1 : row.ordinal();
        }
        return ordinals;
    }

    /** The table that a label of this token type belongs to; none for glued headers, which several tables have. */
    static @Nullable TableKind table(int type) {
        return TABLES[type];
    }

    /** Whether this token type is what a cell may hold. */
    static boolean isValue(int type) {
        return type == ReportLexer.NUMBER || type == ReportLexer.PLACEHOLDER;
    }
}
