package io.github.ogireport.internal.metadata;

import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.internal.metadata.line.CompactLine;
import io.github.ogireport.internal.metadata.line.NamedReport;
import io.github.ogireport.internal.metadata.line.TitleLines.Title;
import io.github.ogireport.internal.source.Witness;
import io.github.ogireport.model.Period;
import io.github.ogireport.place.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a report says of itself. Each fact is asked of its witnesses: where the strongest of them agree it is certain, where two of
 * them disagree it is absent, with a doubt that names both.
 */
public final class MetadataReader {
    private MetadataReader() {}

    /**
     * The metadata of {@code document}.
     *
     * @param text        the text that {@code document} was read from
     * @param witnesses   what the file says outside of what it prints; believed where the page prints nothing
     * @param diagnostics takes the doubts; a report without body or year has one
     */
    public static ReadMetadata read(
            ReportDocument document, CharSequence text, List<Witness> witnesses, DiagnosticCollector diagnostics) {
        ReportLines lines = ReportLines.of(document, text, said(Witness.About.TITLE, witnesses));
        List<Title> fileTitles = lines.titles().isEmpty() ? TitleReader.inFile(witnesses) : List.of();
        List<NamedReport> introductions = Introductions.in(lines);
        Read<Period> period = PeriodReader.read(lines, diagnostics);
        return new ReadMetadata(
                TitleReader.read(lines, fileTitles, diagnostics),
                AgencyReader.read(lines, introductions, fileTitles, diagnostics),
                YearReader.read(lines, introductions, period, fileTitles, diagnostics),
                period,
                PublicationDateReader.read(lines, said(Witness.About.PUBLISHED_ON, witnesses), diagnostics));
    }

    /** What the file says about {@code about}. */
    static List<CompactLine> said(Witness.About about, List<Witness> witnesses) {
        List<CompactLine> said = new ArrayList<>(witnesses.size());
        for (Witness witness : witnesses) {
            if (witness.about() == about) {
                said.add(CompactLine.of(witness.text(), 0, SourceSpan.of(offset -> witness.place(), 0, 0)));
            }
        }
        return said;
    }
}
