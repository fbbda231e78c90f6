package io.github.ogireport.internal.metadata;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.internal.metadata.Evidence.Strength;
import io.github.ogireport.internal.metadata.Evidence.Testimony;
import io.github.ogireport.internal.metadata.line.CompactLine;
import io.github.ogireport.internal.metadata.line.DateInText;
import io.github.ogireport.internal.metadata.line.NamedReport;
import io.github.ogireport.internal.metadata.line.StatedYear;
import io.github.ogireport.internal.metadata.line.TitleLines.Title;
import io.github.ogireport.internal.text.Characters;
import io.github.ogireport.internal.text.Words;
import io.github.ogireport.model.Period;
import io.github.ogireport.path.MetadataPath;
import io.github.ogireport.place.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the year reported on. Strong witnesses: the titles, the sentence that introduces the report, and beside them a statistical period
 * within one year. Weak ones, asked where there is no strong one: the period, the title in the file's head, and the year that opens the
 * prose and is named there more often than any other. Dates of publication, file numbers, plans and laws name other years.
 */
final class YearReader {
    private static final int LONGEST_CLAUSE = 120;
    private static final MetadataPath PATH = MetadataPath.YEAR;

    /** What makes a year one of a law, a comparison or a plan. */
    private static final String[] OF_OTHERS = {
        "以来", "至", "-", "修订", "颁布", "施行", "实施", "印发", "废止", "起", "前", "底前", "末", "的"
    };

    private static final String STOPS = ",。;";

    private YearReader() {}

    static Read<Integer> read(
            ReportLines lines,
            List<NamedReport> introductions,
            Read<Period> period,
            List<Title> fileTitles,
            DiagnosticCollector doubts) {
        Evidence<Integer> evidence = new Evidence<>();
        for (Title title : lines.titles()) {
            List<StatedYear> years = StatedYear.in(title.text().text());
            years.removeIf(year -> year.isOfDate(title.text().text()));
            for (StatedYear year : years) {
                SourceSpan span = title.text().part(year.from(), year.to()).span();
                evidence.add(Strength.STRONG, year.year(), span);
            }
            if (years.isEmpty() && isDamaged(title)) {
                return doubt(lines, title.text().span(), doubts);
            }
            if (years.isEmpty() && title.report().year().isThere()) {
                evidence.add(
                        Strength.STRONG,
                        title.report().year().year(),
                        title.text().span());
            }
        }
        for (NamedReport report : introductions) {
            if (report.year().isThere()) {
                evidence.add(Strength.STRONG, report.year().year(), report.span());
            }
        }
        Period days = period.value();
        if (days != null && days.start().getYear() == days.end().getYear()) {
            boolean alone = evidence.of(Strength.STRONG).isEmpty();
            evidence.add(alone ? Strength.WEAK : Strength.STRONG, days.end().getYear(), period.span());
        }
        for (Title title : fileTitles) {
            evidence.add(
                    Strength.WEAK, title.report().year().year(), title.text().span());
        }
        inProse(lines, evidence);
        return decide(lines, evidence, doubts);
    }

    /** Whether a title names a school year, or has its 年 and not all of the digits before it. */
    private static boolean isDamaged(Title title) {
        String text = title.text().text();
        int sign = text.indexOf('年');
        return text.contains("学年")
                || !title.report().year().isThere()
                        && (text.startsWith("度") || sign == 0 || sign > 0 && isOfYear(text.charAt(sign - 1)));
    }

    /** Whether {@code c} may be a digit of a year, damaged or not: the О of 2О24年. */
    private static boolean isOfYear(char c) {
        return DateInText.digit(c) >= 0 || Character.isLetter(c) && c < Characters.FIRST_IDEOGRAPH;
    }

    /** Whether the clause after a year that ends at {@code from} says what will be: 2024年,我局将…. */
    private static boolean isPlan(String text, int from) {
        int start = text.startsWith(",", from) ? from + 1 : from;
        int end = start;
        int limit = Math.min(text.length(), start + LONGEST_CLAUSE);
        while (end < limit && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String clause = text.substring(start, end);
        return clause.indexOf('将') >= 0 && !Words.anyIn(clause, "始终", "纳入", "列入", "作为");
    }

    /**
     * The year that opens the first sentence with a year. Where that is the only witness, the others that are named as often and a later
     * one that is no plan disagree with it.
     */
    private static void inProse(ReportLines lines, Evidence<Integer> evidence) {
        Map<Integer, Integer> counts = new TreeMap<>();
        Map<Integer, SourceSpan> places = new TreeMap<>();
        int latest = 0;
        int opening = 0;
        List<CompactLine> prose = new ArrayList<>(lines.prose());
        prose.addAll(lines.overview());
        for (CompactLine line : prose) {
            String text = line.text();
            for (StatedYear year : StatedYear.in(text)) {
                boolean ofDate = year.isOfDate(text);
                boolean inBrackets = line.at(year.from() - 1) == '(';
                boolean opens = year.from() == 0 || "。;:)".indexOf(line.at(year.from() - 1)) >= 0;
                boolean ofOthers = Words.anyAt(text, year.to(), OF_OTHERS) || isPlan(text, year.to());
                if (!ofDate && !inBrackets) {
                    counts.merge(year.year(), 1, Integer::sum);
                    if (!places.containsKey(year.year())) {
                        places.put(
                                year.year(), line.part(year.from(), year.to()).span());
                    }
                    latest = ofOthers ? latest : Math.max(latest, year.year());
                    opening = opening == 0 && opens && !ofOthers ? year.year() : opening;
                }
            }
        }
        int own = counts.getOrDefault(opening, 0);
        boolean alone = evidence.of(Strength.WEAK).isEmpty();
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            boolean rival = alone && count.getKey() != opening && (count.getValue() >= own || count.getKey() == latest);
            if (own > 0 && (rival || count.getKey() == opening)) {
                evidence.add(Strength.WEAK, count.getKey(), places.getOrDefault(count.getKey(), lines.origin()));
            }
        }
    }

    private static Read<Integer> decide(ReportLines lines, Evidence<Integer> evidence, DiagnosticCollector doubts) {
        List<Testimony<Integer>> said = evidence.strongest();
        List<Testimony<Integer>> disagreement = Evidence.disagreement(said, Integer::equals);
        if (!said.isEmpty() && disagreement.isEmpty()) {
            return new Read<>(said.get(0).value(), said.get(0).span());
        }
        return doubt(
                lines,
                said.isEmpty() ? lines.origin() : disagreement.get(0).span(),
                doubts,
                disagreement.stream().map(each -> each.value().toString()).toArray(String[]::new));
    }

    private static Read<Integer> doubt(
            ReportLines lines, SourceSpan place, DiagnosticCollector doubts, String... named) {
        if (lines.isReport()) {
            doubts.add(DiagnosticCode.YEAR_UNCERTAIN, PATH, place, named);
        }
        return Read.absent(place);
    }
}
