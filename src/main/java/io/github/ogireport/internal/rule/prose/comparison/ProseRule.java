package io.github.ogireport.internal.rule.prose.comparison;

import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.base.RunContext;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;

/** A rule that reads the statements of the prose. */
public abstract class ProseRule implements Check {
    @Override
    public final void check(RuleContext context, RuleCollector collector) {
        if (!check(new ReportProse(context.report(), RunContext.of(context).statements(), collector))) {
            collector.notApplicable(ReportPath.report(), "reason.noStatement");
        }
    }

    /** Checks the report; false where the prose says nothing that the rule is about, and the collector got no result. */
    protected abstract boolean check(ReportProse prose);
}
