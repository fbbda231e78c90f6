package io.github.ogireport.internal.rule.identity;

import io.github.ogireport.internal.statement.Passage;
import io.github.ogireport.internal.text.Words;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.MetadataPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * OGI-Y10: nothing of a template is left: XX, ××, 某某, ****, （模板）. Some sites put ×× or ** in the place of words, so these
 * count only where a name, a date or a number is missing.
 */
public final class Y10Leftovers extends IdentityRule {
    private static final String LETTERS = "XＸxｘ";
    private static final String STARS = "*＊";
    private static final String CROSSES = LETTERS + "×" + STARS;

    /** One of these is in every leftover; nearly all texts have none. */
    private static final String[] MARKS =
            (CROSSES + "某模样范").chars().mapToObj(Character::toString).toArray(String[]::new);

    /** Two stars are the bold type of Markdown. */
    private static final int LEAST_STARS = 3;

    private static final Pattern RUN = Pattern.compile("([" + CROSSES + "])\\1++");
    private static final String NEIGHBOURS_AFTER = "省市区县镇乡局厅委办年月日件条宗份次元万号街村";
    private static final Pattern WORDS = Pattern.compile("某[某镇乡县市区局]|[（(](?:模板|样本|范本)[)）]|【模板】|（参考模板）");

    @Override
    void check(AnnualReport report, List<Passage> passages, RuleCollector collector) {
        boolean judged = check(MetadataPath.TITLE, report.title().orElse(""), null, collector);
        for (Passage passage : passages) {
            judged |= check(passage.path(), passage.text(), passage, collector);
        }
        if (!judged) {
            collector.passed(ReportPath.report());
        }
    }

    private static boolean check(ReportPath path, String text, @Nullable Passage passage, RuleCollector collector) {
        if (!Words.anyIn(text, MARKS)) {
            return false;
        }
        Matcher word = WORDS.matcher(text);
        if (word.find()) {
            collector.violated(Violation.at(path)
                    .withPlace(span(passage, word.start(), word.end()))
                    .withArguments(word.group()));
            return true;
        }
        String censored = "";
        Matcher crosses = RUN.matcher(text);
        while (crosses.find()) {
            int start = crosses.start();
            int end = crosses.end();
            boolean stars = STARS.indexOf(text.charAt(start)) >= 0;
            if (stars && end - start < LEAST_STARS || isLatin(text, start - 1) || isLatin(text, end)) {
                continue;
            }
            if (isLeftOver(text, start, end, stars)) {
                collector.violated(Violation.at(path)
                        .withPlace(span(passage, start, end))
                        .withArguments(around(text, start, end)));
                return true;
            }
            censored = censored.isEmpty() ? around(text, start, end) : censored;
        }
        if (!censored.isEmpty()) {
            collector.notAssessable(path, "OGI-Y10.censored", censored);
        }
        return !censored.isEmpty();
    }

    /** Whether a name, a date or a number is missing where crosses stand, or they are all of a line. */
    private static boolean isLeftOver(String text, int start, int end, boolean stars) {
        return end < text.length() && NEIGHBOURS_AFTER.indexOf(text.charAt(end)) >= 0
                || LETTERS.indexOf(text.charAt(start)) >= 0
                || start > 0 && Character.isDigit(text.charAt(start - 1))
                || stars && end - start == text.strip().length();
    }

    private static SourceSpan span(@Nullable Passage passage, int start, int end) {
        return passage == null ? SourceSpan.UNKNOWN : passage.span(start, end);
    }

    /** Whether a letter of a word or an address stands there. */
    private static boolean isLatin(String text, int at) {
        char c = at >= 0 && at < text.length() ? text.charAt(at) : 0;
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '.' || c == '/';
    }
}
