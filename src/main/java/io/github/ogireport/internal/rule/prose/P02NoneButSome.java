package io.github.ogireport.internal.rule.prose;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.internal.rule.prose.comparison.Comparison;
import io.github.ogireport.internal.rule.prose.comparison.ProseRule;
import io.github.ogireport.internal.rule.prose.comparison.ReportProse;
import io.github.ogireport.internal.rule.prose.comparison.TableFigure;
import io.github.ogireport.internal.statement.Act;
import io.github.ogireport.internal.statement.Statement;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.util.List;

/** OGI-P02: the prose does not say that no request was received where the table has some, or the reverse. */
public final class P02NoneButSome extends ProseRule {
    private static final CellPath PATH = CellPath.of(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL);

    @Override
    protected boolean check(ReportProse prose) {
        RuleCollector collector = prose.collector();
        List<Statement> claims = Comparison.claims(PATH, prose.requests(Act.RECEIVED), collector);
        if (claims.isEmpty()) {
            return true;
        }
        Statement first = claims.get(0);
        for (Statement claim : claims) {
            if (claim.saysNone() != first.saysNone()) {
                collector.notAssessable(PATH, "reason.severalStatements", Comparison.quote(claims));
                return true;
            }
        }
        TableFigure received = prose.figure(RequestRow.NEWLY_RECEIVED);
        if (!first.saysNone() && (!received.isKnown() || received.sum().signum() == 0)) {
            received.add(RequestRow.CARRIED_IN);
        }
        if (!received.isKnown()) {
            collector.lacking(PATH, received.paths());
        } else if (first.saysNone() == (received.sum().signum() == 0)) {
            collector.passed(PATH);
        } else {
            String printed = Comparison.plain(received.sum());
            collector.violated(Violation.at(PATH)
                    .withPlace(first.span())
                    .withKey(first.saysNone() ? "" : "OGI-P02.some")
                    .withArguments(first.clause(), printed, Comparison.place(first))
                    .withCells(received.paths())
                    .withSides(Comparison.exact(first.amount().value()), Comparison.exact(received.sum())));
        }
        return true;
    }
}
