package io.github.ogireport.internal.rule.identity;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.internal.statement.Passage;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.MetadataPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.util.List;

/** OGI-Y03: some statistical period is stated, wherever. */
public final class Y03PeriodStated extends IdentityRule {
    private static final MetadataPath PATH = MetadataPath.PERIOD;

    /** Made once for the list of standard rules. */
    public Y03PeriodStated() {
        super("OGI-Y03", Severity.INFO, ARTICLE_49);
    }

    @Override
    void check(AnnualReport report, List<Passage> passages, RuleCollector collector) {
        boolean stated = report.period().isPresent();
        for (int i = 0; i < passages.size() && !stated; i++) {
            stated = PeriodText.isIn(passages.get(i).text());
        }
        if (stated) {
            collector.passed(PATH);
        } else {
            collector.violated(Violation.at(PATH));
        }
    }
}
