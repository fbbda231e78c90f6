package io.github.ogireport.internal.rule.proactive;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.internal.rule.base.LegalBasis;
import io.github.ogireport.internal.rule.base.StandardRule;
import io.github.ogireport.internal.rule.sum.Term;
import io.github.ogireport.model.ProactiveCounts;
import io.github.ogireport.model.ProactiveDisclosure;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleScope;
import java.util.List;
import java.util.Optional;

/** A rule about the smallest number that the rows 规章 and 规范性文件 of one form can hold. */
abstract class DocumentFloor extends StandardRule {
    private static final ProactiveRow[] ROWS = {ProactiveRow.RULES, ProactiveRow.NORMATIVE_DOCUMENTS};

    private final TableForm form;

    DocumentFloor(String id, Severity severity, TableForm form) {
        super(id, severity, RuleScope.PROACTIVE, LegalBasis.ARTICLE_20);
        this.form = form;
    }

    /** Compares the cells of a row of this rule's form, which come in the order of its columns. */
    abstract void check(List<Term> terms, RuleCollector collector);

    @Override
    public final void check(RuleContext context, RuleCollector collector) {
        ProactiveDisclosure table = context.report().proactive();
        for (ProactiveRow row : ROWS) {
            Optional<ProactiveCounts> counts = table.row(row);
            if (!table.present() || counts.isEmpty()) {
                collector.notApplicable(RowPath.of(row), "reason.tableMissing");
            } else if (counts.get().form() != form) {
                collector.notApplicable(RowPath.of(row), "reason.otherForm");
            } else {
                check(terms(row, counts.get().cells()), collector);
            }
        }
    }

    private List<Term> terms(ProactiveRow row, List<Cell> cells) {
        List<ProactiveColumn> columns = row.columns(form);
        return List.of(
                new Term(CellPath.of(row, columns.get(0)), cells.get(0)),
                new Term(CellPath.of(row, columns.get(1)), cells.get(1)),
                new Term(CellPath.of(row, columns.get(2)), cells.get(2)));
    }
}
