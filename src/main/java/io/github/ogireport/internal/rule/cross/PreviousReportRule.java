package io.github.ogireport.internal.rule.cross;

import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleMessages;
import io.github.ogireport.rule.RuleScope;
import io.github.ogireport.rule.Violation;
import java.util.List;
import java.util.Optional;

/** Runs a rule over a single report that can say more where it is given the report on the year before. */
record PreviousReportRule(Rule rule) implements YearRule {
    private static final ReportDocument NO_TEXT = new ReportDocument(SourceSpan.UNKNOWN, List.of());

    @Override
    public String id() {
        return rule.id();
    }

    @Override
    public Severity severity() {
        return rule.severity();
    }

    @Override
    public String legalBasis() {
        return rule.legalBasis();
    }

    @Override
    public RuleScope scope() {
        return rule.scope();
    }

    @Override
    public RuleMessages messages() {
        return rule.messages();
    }

    @Override
    public void check(YearPair pair, CrossCollector collector) {
        rule.check(new Years(pair), new Told(collector));
    }

    /** The records of both years, without a text. */
    private record Years(YearPair pair) implements RuleContext {
        @Override
        public AnnualReport report() {
            return pair.current().report();
        }

        @Override
        public ReportDocument document() {
            return NO_TEXT;
        }

        @Override
        public SourceSpan span(ReportPath path) {
            return SourceSpan.UNKNOWN;
        }

        @Override
        public Optional<AnnualReport> previous() {
            return Optional.of(pair.previous().report());
        }
    }

    /** Hands on what the rule tells. */
    private record Told(CrossCollector collector) implements RuleCollector {
        @Override
        public void passed(ReportPath path) {
            collector.passed(path);
        }

        @Override
        public void passedWithBlanks(ReportPath path) {
            collector.passedWithBlanks(path);
        }

        @Override
        public void violated(Violation violation) {
            collector.violated(violation);
        }

        @Override
        public void lacking(ReportPath path, List<? extends ReportPath> operands) {
            collector.lacking(path, operands);
        }

        @Override
        public void notAssessable(ReportPath path, String reason, String... arguments) {
            collector.notAssessable(path, reason, arguments);
        }

        @Override
        public void notApplicable(ReportPath path, String reason, String... arguments) {
            collector.notApplicable(path, reason, arguments);
        }
    }
}
