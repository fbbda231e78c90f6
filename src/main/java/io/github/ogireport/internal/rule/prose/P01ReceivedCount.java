package io.github.ogireport.internal.rule.prose;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.internal.rule.prose.comparison.Alternative;
import io.github.ogireport.internal.rule.prose.comparison.Comparison;
import io.github.ogireport.internal.rule.prose.comparison.ProseRule;
import io.github.ogireport.internal.rule.prose.comparison.ReportProse;
import io.github.ogireport.internal.rule.prose.comparison.TableFigure;
import io.github.ogireport.internal.statement.Act;
import io.github.ogireport.internal.statement.Statement;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.RowPath;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** OGI-P01: the requests that the prose says were received are those newly received, with or without those carried in. */
public final class P01ReceivedCount extends ProseRule {
    private static final CellPath PATH = CellPath.of(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL);
    private static final List<Applicant> PERSONS = List.of(Applicant.NATURAL_PERSON);
    private static final List<Applicant> ENTERPRISES = List.of(Applicant.ENTERPRISE);
    private static final List<Applicant> ORGANISATIONS =
            List.copyOf(EnumSet.range(Applicant.ENTERPRISE, Applicant.OTHER_ORGANISATION));

    @Override
    protected boolean check(ReportProse prose) {
        from(prose, Act.FROM_PERSONS, List.of(PERSONS));
        from(prose, Act.FROM_ENTERPRISES, List.of(ENTERPRISES, ORGANISATIONS));
        from(prose, Act.FROM_RESEARCH, List.of(List.of(Applicant.RESEARCH)));
        from(prose, Act.FROM_PUBLIC_INTEREST, List.of(List.of(Applicant.PUBLIC_INTEREST)));
        from(prose, Act.FROM_LEGAL_SERVICES, List.of(List.of(Applicant.LEGAL_SERVICE)));
        from(prose, Act.FROM_ORGANISATIONS, List.of(ORGANISATIONS));
        named(prose);
        List<Statement> said = new ArrayList<>(2);
        for (Statement statement : prose.requests(Act.RECEIVED)) {
            if (!statement.saysNone()) {
                said.add(statement);
            }
        }
        TableFigure received = prose.figure(RequestRow.NEWLY_RECEIVED);
        List<Alternative> alternatives = new ArrayList<>(2);
        boolean known = received.isKnown();
        if (known) {
            alternatives.add(Alternative.of(received.sum()));
        }
        received.add(RequestRow.CARRIED_IN);
        if (received.isKnown()) {
            alternatives.add(Alternative.of(received.sum()));
            if (!said.isEmpty() && received.sum().signum() == 0) {
                prose.collector().notApplicable(PATH, "OGI-P01.none");
                return true;
            }
        }
        if (known && !received.isKnown() && differs(said, alternatives.get(0))) {
            alternatives.clear();
        }
        new Comparison(PATH, received.paths(), alternatives, prose.collector()).of(said);
        return true;
    }

    /** 自然人30件: newly received, with or without those carried in, or what came of them; 企业 may mean all organisations. */
    private static void from(ReportProse prose, Act act, List<List<Applicant>> columns) {
        List<TableFigure> figures = new ArrayList<>();
        for (List<Applicant> each : columns) {
            figures.add(prose.figure().add(RequestRow.NEWLY_RECEIVED, each));
            figures.add(prose.figure().add(RequestRow.NEWLY_RECEIVED, each).add(RequestRow.CARRIED_IN, each));
            figures.add(prose.figure().add(RequestRow.OUTCOMES_TOTAL, each));
        }
        List<Applicant> first = columns.get(0);
        ReportPath path = first.size() == 1
                ? CellPath.of(RequestRow.NEWLY_RECEIVED, first.get(0))
                : RowPath.of(RequestRow.NEWLY_RECEIVED);
        prose.oneOf(path, figures, act);
    }

    /** 依申请公开36件 may mean what came in, what was done, or what was disclosed. */
    private static void named(ReportProse prose) {
        TableFigure received = prose.figure(RequestRow.NEWLY_RECEIVED);
        TableFigure due = prose.figure(RequestRow.NEWLY_RECEIVED, RequestRow.CARRIED_IN);
        TableFigure handled = prose.figure(RequestRow.OUTCOMES_TOTAL);
        TableFigure disclosed = prose.figure(RequestRow.DISCLOSED);
        TableFigure both = prose.figure(RequestRow.DISCLOSED, RequestRow.PARTIALLY_DISCLOSED);
        prose.oneOf(PATH, List.of(received, due, handled, disclosed, both), Act.NAMED);
    }

    /** Whether a statement might still mean the sum with the unknown number carried in. */
    private static boolean differs(List<Statement> said, Alternative alternative) {
        for (Statement statement : said) {
            if (!statement.amount().fits(alternative.value())) {
                return true;
            }
        }
        return false;
    }
}
