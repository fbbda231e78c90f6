package io.github.ogireport.internal.rule.prose.comparison;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.internal.statement.Standing;
import io.github.ogireport.internal.statement.Statement;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds what the prose says of one figure against the tables. Statements that are unclear, or that differ among themselves,
 * are not assessable.
 *
 * @param path         the cell or table at fault if they differ
 * @param cells        the cells that take part
 * @param alternatives what a statement may stand for; the first is shown
 * @param collector    takes the outcome
 */
public record Comparison(
        ReportPath path, List<ReportPath> cells, List<Alternative> alternatives, RuleCollector collector) {
    /** Compares {@code statements}; any difference is a warning. */
    public void of(List<Statement> statements) {
        of(statements, Severity.WARNING);
    }

    /** Compares {@code statements}; {@code severityOfNone} is for prose that says none where the table has some. */
    public void of(List<Statement> statements, Severity severityOfNone) {
        List<Statement> claims = claims(path, statements, collector);
        if (claims.isEmpty()) {
            return;
        }
        if (alternatives.isEmpty()) {
            collector.lacking(path, cells);
            return;
        }
        Statement first = claims.get(0);
        boolean same = true;
        int agreeing = 0;
        for (int i = 0; i < claims.size(); i++) {
            Statement claim = claims.get(i);
            agreeing += agrees(claim) ? 1 : 0;
            same &= value(claim).compareTo(value(first)) == 0;
        }
        if (agreeing == claims.size()) {
            collector.passed(path);
        } else if (same) {
            Violation violation = violation(first);
            collector.violated(first.saysNone() ? violation.withSeverity(severityOfNone) : violation);
        } else {
            collector.notAssessable(path, "reason.severalStatements", quote(claims));
        }
    }

    /** The statements that can be held against a cell; empty, and reported so, where there are none. */
    public static List<Statement> claims(ReportPath path, List<Statement> statements, RuleCollector collector) {
        if (statements.isEmpty()) {
            collector.notApplicable(path, "reason.noStatement");
            return statements;
        }
        List<Statement> claims = new ArrayList<>(statements.size());
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).isClaim()) {
                claims.add(statements.get(i));
            }
        }
        if (claims.isEmpty()) {
            collector.notAssessable(path, "reason.unclearStatement", quote(statements));
        }
        return claims;
    }

    /** The clauses of {@code statements}. */
    public static String quote(List<Statement> statements) {
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < statements.size() && i < 4; i++) {
            quoted.append('“').append(statements.get(i).clause()).append('”');
        }
        return quoted.toString();
    }

    private Violation violation(Statement claim) {
        BigDecimal said = value(claim);
        BigDecimal printed = alternatives.get(0).value();
        return Violation.at(path)
                .withPlace(claim.span())
                .withArguments(claim.clause(), plain(said), plain(printed), place(claim))
                .withCells(cells)
                .withSides(exact(said), exact(printed));
    }

    private boolean agrees(Statement claim) {
        for (int i = 0; i < alternatives.size(); i++) {
            Alternative alternative = alternatives.get(i);
            BigDecimal more = value(claim).subtract(alternative.value());
            BigDecimal gap = claim.standing() == Standing.WITHIN ? more : more.abs();
            if (gap.compareTo(claim.amount().tolerance().add(alternative.tolerance())) <= 0) {
                return true;
            }
        }
        return false;
    }

    private static BigDecimal value(Statement statement) {
        return statement.amount().value();
    }

    /** The name of the section in which {@code statement} stands, as an argument of a message. */
    public static String place(Statement statement) {
        ReportPath path = statement.passage().path();
        return path.equals(ReportPath.report()) ? "@place.introduction" : "@" + path;
    }

    /** A number without zeros at its end. */
    public static BigDecimal exact(BigDecimal number) {
        return new BigDecimal(plain(number));
    }

    /** A number without exponent and without zeros after the point. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
