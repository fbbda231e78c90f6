package io.github.ogireport.internal.model;

import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.model.Metadata;
import io.github.ogireport.model.Period;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what the report says of itself. */
final class MetadataReader {
    private MetadataReader() {}

    static Metadata read(ReportDocument document, DiagnosticCollector diagnostics) {
        Prose prose = Prose.of(document);
        String title = TitleReader.read(prose);
        String agency = AgencyReader.read(title, prose);
        Optional<Period> period = new PeriodReader(diagnostics).read(prose);
        String year = new YearReader(diagnostics).read(title, period, prose);
        Optional<LocalDate> published = PublicationDateReader.read(prose, diagnostics);
        if (agency.isEmpty() && !prose.sections().isEmpty()) {
            diagnostics.add(DiagnosticCode.AGENCY_UNCERTAIN, "agency", document.span());
        }
        return new Metadata(
                title,
                agency,
                year,
                period.isPresent() ? period.get().start().toString() : "",
                period.isPresent() ? period.get().end().toString() : "",
                published.isPresent() ? published.get().toString() : "");
    }
}
