package io.github.ogireport.internal.model;

import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.model.Metadata;
import io.github.ogireport.model.Period;
import io.github.ogireport.path.MetadataPath;
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
            diagnostics.add(DiagnosticCode.AGENCY_UNCERTAIN, MetadataPath.AGENCY, document.span());
        }
        Metadata metadata = title.isEmpty() ? Metadata.none() : Metadata.none().withTitle(title);
        metadata = agency.isEmpty() ? metadata : metadata.withAgency(agency);
        metadata = year.isEmpty() ? metadata : metadata.withYear(Integer.parseInt(year));
        metadata = period.isEmpty() ? metadata : metadata.withPeriod(period.get());
        return published.isEmpty() ? metadata : metadata.withPublishedOn(published.get());
    }
}
