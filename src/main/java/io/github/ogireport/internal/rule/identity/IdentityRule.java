package io.github.ogireport.internal.rule.identity;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.internal.rule.base.RunContext;
import io.github.ogireport.internal.rule.base.StandardRule;
import io.github.ogireport.internal.statement.Passage;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleScope;
import java.util.List;

/** A rule that reads the metadata and the paragraphs. */
abstract class IdentityRule extends StandardRule {
    /** The last year is what the report is about. */
    static final String ARTICLE_49 = "《政府信息公开条例》第四十九条";

    IdentityRule(String id, Severity severity, String legalBasis) {
        super(id, severity, RuleScope.IDENTITY, legalBasis);
    }

    @Override
    public final void check(RuleContext context, RuleCollector collector) {
        check(context.report(), RunContext.of(context).statements().passages(), collector);
    }

    abstract void check(AnnualReport report, List<Passage> passages, RuleCollector collector);

    /** A piece of {@code text} around {@code start} to {@code end}, as evidence. */
    static String around(String text, int start, int end) {
        int from = Math.max(0, start - 10);
        int to = Math.min(text.length(), end + 10);
        return text.substring(from, to).strip();
    }
}
