package io.github.ogireport.internal.rule;

import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.RuleContext;
import java.util.List;
import java.util.Optional;

/**
 * Reports that are compared, as records alone.
 *
 * @param report          the current report of two years, or that on a whole area
 * @param previous        the report on the year before
 * @param members         the reports of the members
 * @param expectedMembers the names of the bodies that should be among them
 */
record ComparisonContext(
        AnnualReport report, Optional<AnnualReport> previous, List<AnnualReport> members, List<String> expectedMembers)
        implements RuleContext {
    private static final ReportDocument NO_TEXT = new ReportDocument(SourceSpan.UNKNOWN, List.of());

    ComparisonContext {
        members = List.copyOf(members);
        expectedMembers = List.copyOf(expectedMembers);
    }

    @Override
    public ReportDocument document() {
        return NO_TEXT;
    }

    @Override
    public SourceSpan place(ReportPath path) {
        return SourceSpan.UNKNOWN;
    }
}
