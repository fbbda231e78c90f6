package io.github.ogireport.internal.ast;

import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.internal.syntax.CellToken;
import io.github.ogireport.internal.syntax.FormLabels;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The groups of the table of section four where the results below them are complete sets, one beside the other: these prove which
 * columns belong to a group, though its word be printed over one of them alone. A set under the words of two groups has none.
 */
final class SpreadGroups {
    private static final int COLUMNS = ChallengeResult.values().length;

    /** For each result of a complete set the groups over the set. */
    private final Map<CellToken, Set<ChallengeGroup>> groups = new HashMap<>();

    /** The groups over the results of {@code headers}. */
    SpreadGroups(ColumnHeaders headers) {
        List<CellToken> results = headers.lowest().stream()
                .filter(header -> FormLabels.challengeResult(header.getType()) != null)
                .toList();
        for (int from = 0; from + COLUMNS <= results.size(); from += COLUMNS) {
            List<CellToken> set = results.subList(from, from + COLUMNS);
            if (!isComplete(set)) {
                groups.clear();
                return;
            }
            Set<ChallengeGroup> over = over(set, headers);
            set.forEach(result -> groups.put(result, over));
        }
    }

    /** The groups over the set that the lowest header of {@code chain} belongs to; those of the chain if it belongs to none. */
    Set<ChallengeGroup> of(List<CellToken> chain) {
        @Nullable Set<ChallengeGroup> over = chain.isEmpty() ? null : groups.get(chain.get(chain.size() - 1));
        return over == null ? FormLabels.challengeGroups(chain) : EnumSet.copyOf(over);
    }

    private static boolean isComplete(List<CellToken> set) {
        int column = set.get(0).column();
        boolean together = true;
        for (CellToken cell : set) {
            together &= cell.column() == column;
            column = cell.endColumn();
        }
        return together && FormLabels.challengeResults(set).size() == COLUMNS;
    }

    private static Set<ChallengeGroup> over(List<CellToken> set, ColumnHeaders headers) {
        Set<ChallengeGroup> found = EnumSet.noneOf(ChallengeGroup.class);
        for (CellToken result : set) {
            found.addAll(FormLabels.challengeGroups(headers.above(result)));
        }
        return found;
    }
}
