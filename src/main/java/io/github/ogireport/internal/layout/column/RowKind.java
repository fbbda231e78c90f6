package io.github.ogireport.internal.layout.column;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.FormRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.path.TablePath;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** A row of the form as the layout of a text sees it: which label it has, and how many values. */
public sealed interface RowKind {
    /** The row in paths. */
    ReportPath path();

    /** What a doubt about its columns is about: the row, or the table if nobody knows which rows its cells belong to. */
    default ReportPath doubtPath() {
        return path();
    }

    /** The token type of its label; {@link Token#INVALID_TYPE} if the form gives it none. */
    int labelType();

    /** The number of its values in {@code form}. */
    int width(TableForm form);

    /** Its place among the rows of its table. */
    int order();

    /** The column of the form that its value at {@code index} stands in. */
    default int column(int index) {
        return index;
    }

    /** How deep it is nested: 0 for an item of the form, 1 for an outcome of item three, 2 for a case of an outcome. */
    default int level() {
        return 0;
    }

    /** A row with a label. */
    record Labelled(FormRow row) implements RowKind {
        @Override
        public ReportPath path() {
            return RowPath.of(row);
        }

        @Override
        public int labelType() {
            return FormLabels.type(row);
        }

        /** A row of requests has all columns, though it be one of the other form. */
        @Override
        public int width(TableForm form) {
            return row instanceof RequestRow
                    ? Applicant.values().length
                    : row.columns(form).size();
        }

        @Override
        public int order() {
            return row.ordinal();
        }

        @Override
        public int level() {
            return row instanceof RequestRow request ? level(request) : 0;
        }

        private static int level(RequestRow row) {
            return switch (row) {
                case NEWLY_RECEIVED, CARRIED_IN, CARRIED_FORWARD -> 0;
                case DISCLOSED, PARTIALLY_DISCLOSED, OTHER_HANDLING, OUTCOMES_TOTAL -> 1;
                default -> 2;
            };
        }
    }

    /** A data row of the table of reconsideration and litigation, which holds one group or several. */
    record Challenge(List<ChallengeGroup> groups) implements RowKind {
        /** Written out: what the JVM makes for a record costs a third of a first parse. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Challenge challenge && challenge.groups.equals(groups);
        }

        @Override
        public int hashCode() {
            return groups.hashCode();
        }

        @Override
        public ReportPath path() {
            return groups.size() == 1 ? RowPath.of(groups.get(0)) : TablePath.of(TableKind.CHALLENGES);
        }

        @Override
        public int labelType() {
            return Token.INVALID_TYPE;
        }

        @Override
        public int width(TableForm form) {
            return groups.size() * ChallengeResult.values().length;
        }

        @Override
        public int order() {
            return groups.get(0).ordinal();
        }

        @Override
        public ReportPath doubtPath() {
            return TablePath.of(TableKind.CHALLENGES);
        }

        @Override
        public int column(int index) {
            int results = ChallengeResult.values().length;
            return groups.get(index / results).ordinal() * results + index % results;
        }
    }
}
