package io.github.ogireport.internal.syntax;

import io.github.ogireport.form.FormRow;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableKind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which section, table and row a token type of the grammar stands for. The grammar names the rows as the enums of the form do. */
public final class FormLabels {
    private static final int TYPES = ReportParser.VOCABULARY.getMaxTokenType() + 1;
    private static final Map<String, Integer> TYPES_BY_NAME = typesByName();
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
        for (ProactiveRow row : ProactiveRow.values()) {
            PROACTIVE_ROWS[type(row)] = row;
        }
        for (RequestRow row : RequestRow.values()) {
            REQUEST_ROWS[type(row)] = row;
        }
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

    private static Map<String, Integer> typesByName() {
        Map<String, Integer> types = new HashMap<>();
        for (int type = 1; type < TYPES; type++) {
            types.put(ReportParser.VOCABULARY.getSymbolicName(type), type);
        }
        return types;
    }

    /** The token type of the label of {@code row}. */
    public static int type(FormRow row) {
        Integer type = TYPES_BY_NAME.get(((Enum<?>) row).name());
        if (type == null) {
            throw new IllegalArgumentException("the grammar has no label " + row);
        }
        return type;
    }

    /** The token type of the heading of a section. */
    public static int heading(SectionKind kind) {
        int type = ReportLexer.OVERVIEW_HEADING;
        while (SECTIONS[type] != kind) {
            type++;
        }
        return type;
    }

    /** The section that a heading of this token type opens. */
    public static @Nullable SectionKind section(int type) {
        return SECTIONS[type];
    }

    /** The row of the table of proactive disclosure that this token type labels. */
    public static @Nullable ProactiveRow proactiveRow(int type) {
        return PROACTIVE_ROWS[type];
    }

    /** The row of the table of requests that this token type labels. */
    public static @Nullable RequestRow requestRow(int type) {
        return REQUEST_ROWS[type];
    }

    /** The place in its table of the row that this token type labels; -1 if it labels none. */
    public static int order(int type) {
        @Nullable Enum<?> row = REQUEST_ROWS[type] == null ? PROACTIVE_ROWS[type] : REQUEST_ROWS[type];
        return row == null ? -1 : row.ordinal();
    }

    /** The table that a label of this token type belongs to; none for glued headers, which several tables have. */
    public static @Nullable TableKind table(int type) {
        return TABLES[type];
    }

    /** Whether this token type is a label over several rows, without cells of its own. */
    public static boolean isGroup(int type) {
        return switch (type) {
            case ReportLexer.OUTCOMES,
                    ReportLexer.REFUSED,
                    ReportLexer.UNABLE_TO_PROVIDE,
                    ReportLexer.NOT_PROCESSED,
                    ReportParser.OTHER_HANDLING_GROUP -> true;
            default -> false;
        };
    }

    /** Whether this token type is what a cell may hold. */
    public static boolean isValue(int type) {
        return type == ReportLexer.NUMBER || type == ReportLexer.PLACEHOLDER;
    }
}
