package io.github.ogireport.internal.rule.identity;

import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.base.RunContext;
import io.github.ogireport.internal.statement.Passage;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import java.util.List;

/** A rule that reads the metadata and the paragraphs. */
abstract class IdentityRule implements Check {
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
