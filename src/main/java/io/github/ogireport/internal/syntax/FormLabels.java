package io.github.ogireport.internal.syntax;

import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.FormRow;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Which section, table and row a token type of the grammar stands for. The grammar names the rows as the enums of the form do. */
public final class FormLabels {
    private static final int TYPES = ReportParser.VOCABULARY.getMaxTokenType() + 1;
    private static final Map<String, Integer> TYPES_BY_NAME = typesByName();
    private static final @Nullable SectionKind[] SECTIONS = new SectionKind[TYPES];
    private static final @Nullable FormRow[] ROWS = new FormRow[TYPES];
    private static final @Nullable ChallengeResult[] CHALLENGE_RESULTS = new ChallengeResult[TYPES];
    private static final @Nullable TableKind[] TABLES = new TableKind[TYPES];

    static {
        SECTIONS[ReportLexer.OVERVIEW_HEADING] = SectionKind.OVERVIEW;
        SECTIONS[ReportLexer.OTHER_OVERVIEW_HEADING] = SectionKind.OVERVIEW;
        SECTIONS[ReportLexer.PROACTIVE_HEADING] = SectionKind.PROACTIVE_DISCLOSURE;
        SECTIONS[ReportLexer.REQUESTS_HEADING] = SectionKind.REQUEST_HANDLING;
        SECTIONS[ReportLexer.CHALLENGES_HEADING] = SectionKind.CHALLENGES;
        SECTIONS[ReportLexer.PROBLEMS_HEADING] = SectionKind.PROBLEMS_AND_IMPROVEMENTS;
        SECTIONS[ReportLexer.OTHER_MATTERS_HEADING] = SectionKind.OTHER_MATTERS;
        for (TableKind table : TableKind.values()) {
            for (FormRow row : table.rows()) {
                ROWS[type(row)] = row;
            }
        }
        for (ChallengeResult result : ChallengeResult.values()) {
            CHALLENGE_RESULTS[type(result)] = result;
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
        return typeOf((Enum<?>) row);
    }

    /** The token type of the header of {@code result}. */
    public static int type(ChallengeResult result) {
        return typeOf(result);
    }

    private static int typeOf(Enum<?> label) {
        Integer type = TYPES_BY_NAME.get(label.name());
        if (type == null) {
            throw new IllegalArgumentException("the grammar has no label " + label);
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

    /** The row that this token type labels, which must label one. */
    public static FormRow row(int type) {
        return Objects.requireNonNull(ROWS[type]);
    }

    /** The row of the table of proactive disclosure that this token type labels. */
    public static @Nullable ProactiveRow proactiveRow(int type) {
        return ROWS[type] instanceof ProactiveRow row ? row : null;
    }

    /** The row of the table of requests that this token type labels. */
    public static @Nullable RequestRow requestRow(int type) {
        return ROWS[type] instanceof RequestRow row ? row : null;
    }

    /** The group of the table of reconsideration and litigation that this token type is the header of. */
    public static @Nullable ChallengeGroup challengeGroup(int type) {
        return ROWS[type] instanceof ChallengeGroup group ? group : null;
    }

    /** The result of such a group that this token type is the header of. */
    public static @Nullable ChallengeResult challengeResult(int type) {
        return CHALLENGE_RESULTS[type];
    }

    /** The place of a type among the headers of groups, which begin with 行政复议 and 行政诉讼; -1 if it is none. */
    public static int challengeHeader(int type) {
        boolean group = type >= ReportLexer.RECONSIDERATION && type <= ReportLexer.LITIGATION_AFTER_RECONSIDERATION;
        return group ? type - ReportLexer.RECONSIDERATION : -1;
    }

    /** The groups whose headers are among {@code words}. */
    public static Set<ChallengeGroup> challengeGroups(List<? extends Token> words) {
        Set<ChallengeGroup> groups = EnumSet.noneOf(ChallengeGroup.class);
        for (Token word : words) {
            @Nullable ChallengeGroup group = challengeGroup(word.getType());
            if (group != null) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** The results whose headers are among {@code words}. */
    public static Set<ChallengeResult> challengeResults(List<? extends Token> words) {
        Set<ChallengeResult> results = EnumSet.noneOf(ChallengeResult.class);
        for (Token word : words) {
            @Nullable ChallengeResult result = challengeResult(word.getType());
            if (result != null) {
                results.add(result);
            }
        }
        return results;
    }

    /** The place in its table of the row that this token type labels; -1 if it labels none. */
    public static int order(int type) {
        @Nullable FormRow row = ROWS[type];
        return row == null || row instanceof ChallengeGroup ? -1 : row.ordinal();
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

    /** Whether what a cell may hold is among {@code tokens}. */
    public static boolean anyValue(List<? extends Token> tokens) {
        for (Token token : tokens) {
            if (isValue(token.getType())) {
                return true;
            }
        }
        return false;
    }

    /** Whether this token type is what a cell may hold. */
    public static boolean isValue(int type) {
        return type == ReportLexer.NUMBER || type == ReportLexer.PLACEHOLDER;
    }
}
