package io.github.ogireport.internal.rule.identity;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.statement.Passage;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.Period;
import io.github.ogireport.path.MetadataPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * OGI-Y01: title, introduction, period and section one speak of the same year. Only years count that stand for the year of
 * the report: 2024年度, 2024年政府信息公开, 截至2024年12月31日, or 2024年 at the start of a sentence.
 */
public final class Y01YearAgreement extends IdentityRule {
    private static final SectionPath OVERVIEW = SectionPath.of(SectionKind.OVERVIEW);

    /** A year, and what says whether it stands for the year of the report, not for that of a plan, a document or a comparison. */
    private static final Pattern YEAR_IN_CONTEXT = Pattern.compile(YearInText.expression(
                    "year",
                    "(?<opens>" + YearInText.after("^|[。；;：:）)\\n]") + ")?(?<until>" + YearInText.after("截.") + ")?")
            + "(?=" + YearInText.BLANKS
            + "(?:(?<pause>[，,])(?<plan>[^，,。；;]*将)?|(?<named>政府信息公开|全年)|(?<end>12月31日)|))");

    /** The name of a report after its year. */
    private static final Pattern REPORT = Pattern.compile("政府信息公开(?:工作|情况|年度|的){0,4}(?:报告|年报|总结)");

    /** What stands before the name of a report that this one is, and of one that was published in the year. */
    private static final Pattern ANNOUNCED = Pattern.compile("(?:现将|现就|特将|兹将|现公布|现发布|现予)[^。；;]*$");

    private static final Pattern DONE = Pattern.compile("了《?$");
    private static final int REACH = 60;

    @Override
    void check(AnnualReport report, List<Passage> passages, RuleCollector collector) {
        int title = YearInText.first(report.title().orElse("")).year();
        int year = title > 0 ? title : report.year().orElse(0);
        Optional<Period> period = report.period();
        if (title > 0 && period.isPresent()) {
            year = againstPeriod(title, period.get(), passages, collector);
        }
        if (year == 0) {
            collector.notAssessable(MetadataPath.YEAR, "reason.yearUnknown");
            return;
        }
        againstProse(year, ReportPath.report(), MetadataPath.YEAR, passages, collector);
        againstProse(year, OVERVIEW, OVERVIEW, passages, collector);
    }

    /** Compares the title with the period; where they differ, the prose decides which of them is at fault. */
    private static int againstPeriod(int title, Period period, List<Passage> passages, RuleCollector collector) {
        int end = period.end().getYear();
        if (period.start().getYear() == title || end == title) {
            collector.passed(MetadataPath.PERIOD);
            return title;
        }
        int balance = 0;
        for (Passage passage : passages) {
            if (passage.path().equals(ReportPath.report()) || passage.path().equals(OVERVIEW)) {
                for (YearInText at : bound(passage)) {
                    balance += at.year() == title ? 1 : at.year() == end ? -1 : 0;
                }
            }
        }
        boolean wrongTitle = balance < 0;
        collector.violated(Violation.at(wrongTitle ? MetadataPath.TITLE : MetadataPath.PERIOD)
                .withKey("OGI-Y01.period")
                .withSeverity(Severity.ERROR)
                .withArguments(
                        Integer.toString(title),
                        period.start().toString(),
                        period.end().toString()));
        return wrongTitle ? end : title;
    }

    private static void againstProse(
            int year, ReportPath place, ReportPath path, List<Passage> passages, RuleCollector collector) {
        int own = 0;
        int others = 0;
        int other = 0;
        SourceSpan first = SourceSpan.UNKNOWN;
        for (Passage passage : passages) {
            if (!passage.path().equals(place)) {
                continue;
            }
            for (YearInText at : bound(passage)) {
                if (at.year() == year) {
                    own++;
                } else if (!isBeside(year, at, passage.text())) {
                    first = others == 0 ? passage.span(at.start(), at.end()) : first;
                    others++;
                    other = at.year();
                }
            }
        }
        if (own + others == 0) {
            collector.notApplicable(path, "OGI-Y01.noYear");
        } else if (others > own) {
            collector.violated(Violation.at(path)
                    .withPlace(first)
                    .withArguments(Integer.toString(year), Integer.toString(other), Integer.toString(others)));
        } else {
            collector.passed(path);
        }
    }

    /** 2021年，办理1518件；2022年办理1304件: whether the sentence of {@code other} speaks of {@code year} as well, to compare them. */
    private static boolean isBeside(int year, YearInText other, String text) {
        String before = text.substring(Math.max(0, other.start() - REACH), other.start());
        String after = text.substring(other.end(), Math.min(text.length(), other.end() + REACH));
        int end = after.indexOf('。');
        String sentence = before.substring(before.lastIndexOf('。') + 1) + (end < 0 ? after : after.substring(0, end));
        return YearInText.isIn(sentence, year);
    }

    private static List<YearInText> bound(Passage passage) {
        List<YearInText> bound = new ArrayList<>(4);
        Matcher matcher = YEAR_IN_CONTEXT.matcher(passage.text());
        while (matcher.find()) {
            boolean opens = matcher.group("opens") != null && matcher.group("pause") != null;
            boolean ends = matcher.group("until") != null && matcher.group("end") != null;
            boolean named = matcher.group("named") != null && !isOfAnotherReport(passage, matcher);
            if (opens && matcher.group("plan") == null || ends || named) {
                bound.add(YearInText.of(matcher, "year"));
            }
        }
        return bound;
    }

    /** Whether the year is part of the name of a report that the passage cites, or that was published in the year. */
    private static boolean isOfAnotherReport(Passage passage, Matcher year) {
        String text = passage.text();
        if (!REPORT.matcher(text).region(year.start("named"), text.length()).lookingAt()) {
            return false;
        }
        String before = text.substring(Math.max(0, year.start() - REACH), year.start());
        return passage.path().equals(OVERVIEW)
                ? !ANNOUNCED.matcher(before).find()
                : DONE.matcher(before).find();
    }
}
