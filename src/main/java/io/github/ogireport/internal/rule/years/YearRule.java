package io.github.ogireport.internal.rule.years;

import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.cross.YearPair;
import io.github.ogireport.internal.rule.cross.figure.Side;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;

/** A rule over two consecutive years of one body, whose identity is certain when it is run. */
abstract class YearRule implements Check {
    /** Checks {@code pair} and reports the outcome at each place. */
    abstract void check(YearPair pair, RuleCollector collector);

    /** Whether the report of {@code side} prints {@code row} in {@code form}. */
    static boolean isInForm(Side side, ProactiveRow row, TableForm form) {
        return side.report()
                .proactive()
                .row(row)
                .filter(counts -> counts.form() == form)
                .isPresent();
    }

    @Override
    public final void check(RuleContext context, RuleCollector collector) {
        check(YearPair.of(context.previous().orElseThrow(), context.report()), collector);
    }
}
