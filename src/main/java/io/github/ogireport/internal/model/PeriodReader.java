package io.github.ogireport.internal.model;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.internal.text.Characters;
import io.github.ogireport.internal.text.Words;
import io.github.ogireport.model.Period;
import io.github.ogireport.path.MetadataPath;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** Finds the statistical period (统计期限). A damaged date makes it absent, with a diagnostic; nothing is completed. */
final class PeriodReader {
    private static final String[] NAMES = {"统计期限", "统计时间", "统计时限", "统计期间", "统计截止", "数据统计", "统计数据"};
    private static final String BETWEEN = "起至到止-~,从自的";
    private static final int LONGEST_BETWEEN = 4;
    private static final int EXCERPT = 40;
    private static final int REACH = 60;

    private final DiagnosticCollector diagnostics;

    PeriodReader(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The period, where both its days can be read. */
    Optional<Period> read(Prose prose) {
        Optional<Period> named = named(prose.preamble());
        if (named.isEmpty()) {
            named = named(prose.sections());
        }
        if (named.isPresent()) {
            return named;
        }
        Optional<Period> bare = bare(prose.preamble());
        return bare.isPresent() ? bare : bare(prose.sections());
    }

    private Optional<Period> named(List<ProseLine> lines) {
        for (ProseLine line : lines) {
            if (namesStatistics(line.text())) {
                String text = line.compact();
                int name = Words.first(text, NAMES);
                if (name >= 0) {
                    Optional<Period> period = find(text, name);
                    if (period.isEmpty() && hasDate(text, name)) {
                        diagnostics.add(
                                DiagnosticCode.PERIOD_UNCERTAIN,
                                MetadataPath.PERIOD,
                                line.span(),
                                StringUtils.abbreviate(text.substring(name), EXCERPT));
                    }
                    if (period.isPresent()) {
                        return period;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean namesStatistics(String text) {
        return text.indexOf('统') >= 0 && Words.anyIn(text, "统计", "统 计");
    }

    /** A period of a whole year that is stated without its name. */
    private static Optional<Period> bare(List<ProseLine> lines) {
        for (ProseLine line : lines) {
            if (line.text().contains("31")) {
                Optional<Period> period = find(line.compact(), 0);
                if (period.isPresent() && isWholeYear(period.get())) {
                    return period;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isWholeYear(Period period) {
        return period.start().getDayOfYear() == 1
                && period.end().getMonthValue() == 12
                && period.end().getDayOfMonth() == 31;
    }

    private static boolean hasDate(String text, int from) {
        String reach = text.substring(from, Math.min(text.length(), from + REACH));
        return reach.contains("月") && Characters.anyIn(reach, "0123456789");
    }

    private static Optional<Period> find(String text, int from) {
        Optional<PrintedDate> start = PrintedDate.find(text, from);
        while (start.isPresent()) {
            Optional<Period> period = period(text, start.get());
            if (period.isPresent()) {
                return period;
            }
            start = PrintedDate.find(text, start.get().end());
        }
        return Optional.empty();
    }

    private static Optional<Period> period(String text, PrintedDate start) {
        int next = start.end();
        while (next < text.length()
                && next - start.end() < LONGEST_BETWEEN
                && BETWEEN.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next == start.end()) {
            return Optional.empty();
        }
        Optional<PrintedDate> end = PrintedDate.at(text, next);
        if (end.isEmpty()) {
            end = PrintedDate.dayAt(text, next, start.date().getYear());
        }
        return end.isPresent() ? Optional.of(new Period(start.date(), end.get().date())) : Optional.empty();
    }
}
