package io.github.ogireport.internal.model;

import io.github.ogireport.ast.TableRow;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.model.ChallengeCounts;
import io.github.ogireport.model.Challenges;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.path.TablePath;
import org.jspecify.annotations.Nullable;

/** Maps the table of section four. A data row whose cells could not be assigned leaves all groups without a row unreadable. */
final class ChallengeMapper {
    private final FormRows rows;
    private final MissingCells missing;
    private final boolean present;

    private ChallengeMapper(FormRows rows, MissingCells missing) {
        this.rows = rows;
        this.missing = missing;
        this.present = !rows.rows(TableKind.CHALLENGES).isEmpty();
    }

    static Challenges map(FormRows rows, MissingCells missing) {
        ChallengeMapper mapper = new ChallengeMapper(rows, missing);
        if (!mapper.present) {
            missing.table(TableKind.CHALLENGES);
        }
        return new Challenges(
                mapper.present,
                mapper.counts(ChallengeGroup.RECONSIDERATION),
                mapper.counts(ChallengeGroup.DIRECT_LITIGATION),
                mapper.counts(ChallengeGroup.LITIGATION_AFTER_RECONSIDERATION));
    }

    private ChallengeCounts counts(ChallengeGroup group) {
        @Nullable TableRow row = rows.row(TableKind.CHALLENGES, RowPath.of(group));
        if (row == null) {
            row = rows.row(TableKind.CHALLENGES, TablePath.of(TableKind.CHALLENGES));
        }
        RowCells cells = row == null ? missing.cells(TableKind.CHALLENGES, group, present) : RowCells.of(row);
        return new ChallengeCounts(
                group,
                cells.at(CellPath.of(group, ChallengeResult.UPHELD)),
                cells.at(CellPath.of(group, ChallengeResult.CORRECTED)),
                cells.at(CellPath.of(group, ChallengeResult.OTHER_RESULT)),
                cells.at(CellPath.of(group, ChallengeResult.PENDING)),
                cells.at(CellPath.of(group, ChallengeResult.TOTAL)));
    }
}
