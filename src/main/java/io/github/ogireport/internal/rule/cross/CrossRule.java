package io.github.ogireport.internal.rule.cross;

import io.github.ogireport.internal.rule.base.StandardMessages;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleMessages;

/** A rule over several reports. Of a single report it claims nothing. */
sealed interface CrossRule extends Rule permits YearRule, MemberRule {
    @Override
    default RuleMessages messages() {
        return StandardMessages.INSTANCE;
    }

    @Override
    default void check(RuleContext context, RuleCollector collector) {
        collector.notApplicable(ReportPath.report(), "cross.singleReport");
    }
}
