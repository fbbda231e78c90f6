package io.github.ogireport.rule;

import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import java.util.Optional;

/** What a rule sees: the records, the text as written, and where each path stands. */
public interface RuleContext {
    /** The report as records. */
    AnnualReport report();

    /** The report as written. */
    ReportDocument document();

    /** The place of a cell, row, table or section; that of the nearest thing around it where it is not in the text itself. */
    SourceSpan span(ReportPath path);

    /** The report of the same body on the year before, where the caller has given it. */
    default Optional<AnnualReport> previous() {
        return Optional.empty();
    }
}
