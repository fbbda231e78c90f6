package io.github.ogireport.internal.model;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.model.Period;
import io.github.ogireport.path.MetadataPath;
import io.github.ogireport.place.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the year reported on: in the title; else in the statistical period; else the year that opens the prose and is named most
 * often there. Web pages, file numbers and plans name other years.
 */
final class YearReader {
    private final DiagnosticCollector diagnostics;

    YearReader(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The four digits of the year; empty if it cannot be told. */
    String read(String title, Optional<Period> period, Prose prose) {
        List<PrintedYear> inTitle = PrintedYear.in(NormalizedText.withoutBlanks(title));
        if (!inTitle.isEmpty() && allEqual(inTitle)) {
            return inTitle.get(0).year();
        }
        if (period.isPresent()
                && period.get().start().getYear() == period.get().end().getYear()) {
            return Integer.toString(period.get().end().getYear());
        }
        return inProse(prose);
    }

    private static boolean allEqual(List<PrintedYear> years) {
        for (PrintedYear year : years) {
            if (!year.year().equals(years.get(0).year())) {
                return false;
            }
        }
        return true;
    }

    private String inProse(Prose prose) {
        Map<String, Integer> counts = new TreeMap<>();
        String first = "";
        SourceSpan span = SourceSpan.UNKNOWN;
        for (ProseLine line : prose.overview()) {
            for (PrintedYear year : PrintedYear.in(line.compact())) {
                counts.merge(year.year(), 1, Integer::sum);
                if (first.isEmpty()) {
                    first = year.year();
                    span = line.span();
                }
            }
        }
        int most = 0;
        int alike = 0;
        for (int count : counts.values()) {
            alike = count > most ? 1 : count == most ? alike + 1 : alike;
            most = Math.max(most, count);
        }
        boolean certain = most > 0 && alike == 1 && counts.getOrDefault(first, 0) == most;
        if (certain) {
            return first;
        }
        if (!prose.sections().isEmpty()) {
            diagnostics.add(DiagnosticCode.YEAR_UNCERTAIN, MetadataPath.YEAR, span, String.join(", ", counts.keySet()));
        }
        return "";
    }
}
