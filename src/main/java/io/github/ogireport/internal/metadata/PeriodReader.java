package io.github.ogireport.internal.metadata;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.internal.metadata.Evidence.Strength;
import io.github.ogireport.internal.metadata.Evidence.Testimony;
import io.github.ogireport.internal.metadata.line.CompactLine;
import io.github.ogireport.internal.metadata.line.DateInText;
import io.github.ogireport.internal.text.Characters;
import io.github.ogireport.internal.text.Words;
import io.github.ogireport.model.Period;
import io.github.ogireport.path.MetadataPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/**
 * Reads the statistical period. Strong witnesses: sentences that name it (统计期限). Weak ones: a whole year from its first to its last
 * day without that name. A damaged date makes it absent, with a doubt at its place; nothing is completed.
 */
final class PeriodReader {
    private static final MetadataPath PATH = MetadataPath.PERIOD;
    private static final String[] NAMES = {
        "统计期", "统计时间", "统计时限", "统计时段", "统计周期", "统计日期", "统计截止", "数据统计", "统计数据", "数据期限", "数据时限"
    };
    private static final String BETWEEN = "起至到止-~,从自的开始";
    private static final String STOPS = "。;";
    private static final int LONGEST_BETWEEN = 4;
    private static final int MOST_JOINED = 3;
    private static final int EXCERPT = 40;
    private static final int REACH = 60;
    private static final int LONGEST_NAME = 24;
    /** What stands before a period that the year is compared with. */
    private static final String COMPARING = "与较比同";
    /** The period before this one: 上一统计期(. */
    private static final String LAST = "上一";

    private static final int LONGEST_LAST = 8;

    private final DiagnosticCollector doubts;
    private final Evidence<Period> evidence = new Evidence<>();

    private PeriodReader(DiagnosticCollector doubts) {
        this.doubts = doubts;
    }

    static Read<Period> read(ReportLines lines, DiagnosticCollector doubts) {
        PeriodReader reader = new PeriodReader(doubts);
        reader.search(lines.printed());
        reader.search(lines.sections());
        List<Testimony<Period>> said = reader.evidence.strongest();
        List<Testimony<Period>> disagreement = Evidence.disagreement(said, Period::equals);
        if (said.isEmpty() || !disagreement.isEmpty()) {
            Read<Period> absent = Read.absent(
                    said.isEmpty() ? lines.origin() : disagreement.get(1).span());
            if (!disagreement.isEmpty()) {
                doubts.add(
                        DiagnosticCode.PERIOD_UNCERTAIN,
                        PATH,
                        absent.span(),
                        disagreement.get(0).value().toString(),
                        disagreement.get(1).value().toString());
            }
            return absent;
        }
        return new Read<>(said.get(0).value(), said.get(0).span());
    }

    private void search(List<CompactLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (text.indexOf('统') >= 0 || text.indexOf('数') >= 0) {
                named(from(lines, i), lines.get(i).length());
            }
            if (text.contains("1月") || text.contains("1.1") || text.contains("01-01")) {
                bare(from(lines, i), lines.get(i).length());
            }
        }
    }

    /** The line and the next ones, up to the end of its last sentence. */
    private static CompactLine from(List<CompactLine> lines, int first) {
        List<CompactLine> joined = new ArrayList<>(MOST_JOINED);
        for (int i = first; i < Math.min(lines.size(), first + MOST_JOINED); i++) {
            CompactLine line = lines.get(i);
            joined.add(line.length() > REACH && i > first ? line.part(0, REACH) : line);
            if (STOPS.indexOf(line.at(line.length() - 1)) >= 0) {
                break;
            }
        }
        return CompactLine.join(joined);
    }

    /** The period with its name, which begins before {@code limit}. */
    private void named(CompactLine line, int limit) {
        int name = Words.first(line.text(), NAMES);
        if (name < 0 || name >= limit) {
            return;
        }
        int end = DateInText.find(line, name).map(DateInText::from).orElse(name);
        Optional<Testimony<Period>> found =
                isNear(line.text().substring(name, end)) ? find(line, end, end + 1) : Optional.empty();
        if (found.isPresent() && !line.part(0, name).text().endsWith(LAST)) {
            evidence.add(Strength.STRONG, found.get().value(), found.get().span());
            return;
        }
        CompactLine reach = line.part(name, Math.min(line.length(), name + REACH));
        boolean month = reach.text().contains("月") && Characters.anyIn(reach.text(), "0123456789");
        if (month || DateInText.isLikeIn(reach)) {
            doubts.add(
                    DiagnosticCode.PERIOD_UNCERTAIN,
                    PATH,
                    line.part(name, Math.min(line.length(), name + EXCERPT)).span(),
                    StringUtils.abbreviate(line.text().substring(name), EXCERPT));
        }
    }

    /** Whether only words of the period stand between its name and its first day: no other clause with days of its own. */
    private static boolean isNear(String between) {
        int comma = between.indexOf(',');
        return between.length() <= LONGEST_NAME
                && !Characters.anyIn(between, STOPS)
                && (comma < 0 || !between.startsWith("统计数据"))
                && (comma < 0 || between.length() - comma <= 2);
    }

    /** A whole year without a name, which begins before {@code limit}. */
    private void bare(CompactLine line, int limit) {
        Optional<Testimony<Period>> found = find(line, 0, limit);
        if (found.isPresent() && isWholeYear(found.get().value())) {
            evidence.add(Strength.WEAK, found.get().value(), found.get().span());
        }
    }

    private static boolean isWholeYear(Period period) {
        return period.start().getYear() == period.end().getYear()
                && period.start().getDayOfYear() == 1
                && period.end().getMonthValue() == 12
                && period.end().getDayOfMonth() == 31;
    }

    private static Optional<Testimony<Period>> find(CompactLine line, int from, int limit) {
        Optional<DateInText> start = DateInText.find(line, from);
        while (start.isPresent() && start.get().from() < limit) {
            Optional<Testimony<Period>> period = period(line, start.get());
            int at = start.get().from();
            boolean compared = COMPARING.indexOf(line.at(at - 1)) >= 0
                    || line.text().substring(Math.max(0, at - LONGEST_LAST), at).contains(LAST);
            if (period.isPresent() && !compared) {
                return period;
            }
            start = DateInText.find(line, start.get().to());
        }
        return Optional.empty();
    }

    private static Optional<Testimony<Period>> period(CompactLine line, DateInText start) {
        int next = start.to();
        while (next < line.length() && next - start.to() < LONGEST_BETWEEN && BETWEEN.indexOf(line.at(next)) >= 0) {
            next++;
        }
        if (next == start.to()) {
            return Optional.empty();
        }
        Optional<DateInText> end = DateInText.at(line, next);
        if (end.isEmpty()) {
            end = DateInText.dayAt(line, next, start.date().getYear());
        }
        return end.map(last -> new Testimony<>(
                new Period(start.date(), last.date()),
                line.part(start.from(), last.to()).span()));
    }
}
