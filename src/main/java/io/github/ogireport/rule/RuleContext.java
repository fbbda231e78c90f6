package io.github.ogireport.rule;

import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * What a rule sees: the records, the text as written, where each path stands, and the other reports of a comparison.
 *
 * @since 0.1.0
 */
public interface RuleContext {
    /** The report that is checked: of two years the later one, of an area and its members that on the area. */
    AnnualReport report();

    /** The report as written; without parts where reports are compared, whose texts are not known. */
    ReportDocument document();

    /**
     * The place of a cell, row, table, section or statement of metadata; that of the nearest thing around it where it is not in
     * the text itself; {@link SourceSpan#UNKNOWN} where the text is not known.
     */
    SourceSpan place(ReportPath path);

    /**
     * What the parser is unsure of. What was not found is proven absent only where nothing around it is in doubt. Empty where
     * reports are compared, whose texts are not known.
     */
    default List<Diagnostic> diagnostics() {
        return List.of();
    }

    /** The report of the same body on the year before, where it is given. */
    default Optional<AnnualReport> previous() {
        return Optional.empty();
    }

    /** The reports of the members of an area, where they are given. */
    default List<AnnualReport> members() {
        return List.of();
    }

    /** The names of the bodies that should be among the members, where they are given. */
    default List<String> expectedMembers() {
        return List.of();
    }
}
