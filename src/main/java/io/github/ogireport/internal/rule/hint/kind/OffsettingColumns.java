package io.github.ogireport.internal.rule.hint.kind;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.internal.rule.hint.explanation.Explanation;
import io.github.ogireport.internal.rule.hint.explanation.HintKind;
import io.github.ogireport.internal.rule.hint.explanation.SumBook;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cases filed in the wrong column: moving them within one row from one column to another repairs every broken sum. */
public final class OffsettingColumns implements HintKind {
    private static final Applicant[] COLUMNS = Applicant.values();

    @Override
    public List<Explanation> find(SumBook book) {
        if (book.broken().size() < 2 || !book.broken("OGI-T301").isEmpty()) {
            return List.of();
        }
        long cases = Math.abs(book.difference(book.broken().iterator().next()));
        List<Move> moves = new ArrayList<>();
        for (Applicant from : COLUMNS) {
            for (Applicant to : COLUMNS) {
                if (from != to && from != Applicant.TOTAL && to != Applicant.TOTAL && isBroken(book, from, to)) {
                    addMoves(book, from, to, cases, moves);
                }
            }
        }
        if (moves.isEmpty()
                || moves.stream().anyMatch(move -> move.from() != moves.get(0).from())) {
            return List.of();
        }
        Move move = moves.get(0);
        Hint hint = new Hint(
                "hint.offsettingColumns",
                moves.size() == 1 ? CellPath.of(move.row(), move.from()) : ReportPath.report(),
                List.of(
                        Long.toString(cases),
                        "@column." + move.from().key(),
                        "@column." + move.to().key()));
        return List.of(new Explanation(hint, book.broken()));
    }

    /** Cases moved within a row. */
    private record Move(RequestRow row, Applicant from, Applicant to) {}

    private static boolean isBroken(SumBook book, Applicant from, Applicant to) {
        boolean first = false;
        boolean second = false;
        for (Sum sum : book.broken()) {
            boolean inFirst = sum.path().column() == from;
            boolean inSecond = sum.path().column() == to;
            if (!inFirst && !inSecond) {
                return false;
            }
            first |= inFirst;
            second |= inSecond;
        }
        return first && second;
    }

    private static void addMoves(SumBook book, Applicant from, Applicant to, long cases, List<Move> moves) {
        for (RequestRow row : RequestRow.values()) {
            CellPath source = CellPath.of(row, from);
            CellPath target = CellPath.of(row, to);
            Map<CellPath, Long> changes =
                    Map.of(source, book.value(source) - cases, target, book.value(target) + cases);
            if (book.repaired(changes).size() == book.broken().size()) {
                moves.add(new Move(row, from, to));
            }
        }
    }
}
