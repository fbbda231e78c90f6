package io.github.ogireport.internal.rule.identity;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.internal.rule.base.LegalBasis;
import io.github.ogireport.internal.statement.Passage;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.MetadataPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * OGI-Y10: nothing of a template is left: XX, ××, 某某, ****, （模板）. Some sites put ×× or ** in the place of words, so these
 * count only where a name, a date or a number is missing.
 */
public final class Y10Leftovers extends IdentityRule {
    private static final String CROSSES = "XＸxｘ×*＊";
    private static final String STARS = "*＊";
    /** Two stars are the bold type of Markdown. */
    private static final int LEAST_STARS = 3;

    private static final String NEIGHBOURS_AFTER = "省市区县镇乡局厅委办年月日件条宗份次元万号街村";
    private static final String[] TEMPLATES = {"（模板）", "(模板)", "（样本）", "(样本)", "（范本）", "(范本)", "【模板】", "（参考模板）"};
    private static final String[] SOMEBODY = {"某某", "某镇", "某乡", "某县", "某市", "某区", "某局"};

    private static final int CROSS = 1;
    private static final int SOME = 2;
    private static final int TEMPLATE = 4;
    /** Characters share a slot now and then; that only lets a text be looked at more closely. */
    private static final byte[] MARKS = new byte[1 << 12];

    static {
        mark(CROSSES, CROSS);
        mark("某", SOME);
        mark("模样范", TEMPLATE);
    }

    /** Made once for the list of standard rules. */
    public Y10Leftovers() {
        super("OGI-Y10", Severity.WARNING, LegalBasis.PRACTICE);
    }

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
        int marks = marks(text);
        String word = word(text, marks);
        if (!word.isEmpty()) {
            int at = text.indexOf(word);
            collector.violated(Violation.at(path)
                    .withPlace(span(passage, at, at + word.length()))
                    .withArguments(word));
            return true;
        }
        for (int i = 0; (marks & CROSS) != 0 && i < CROSSES.length(); i++) {
            char cross = CROSSES.charAt(i);
            for (int at = text.indexOf(cross); at >= 0; at = text.indexOf(cross, end(text, at))) {
                int end = end(text, at);
                int least = STARS.indexOf(cross) >= 0 ? LEAST_STARS : 2;
                if (end - at >= least && !isInLatinWord(text, at, end)) {
                    report(path, text, passage, at, end, collector);
                    return true;
                }
            }
        }
        return false;
    }

    private static void report(
            ReportPath path, String text, @Nullable Passage passage, int start, int end, RuleCollector collector) {
        String quote = around(text, start, end);
        boolean after = end < text.length() && NEIGHBOURS_AFTER.indexOf(text.charAt(end)) >= 0;
        boolean letters = CROSSES.indexOf(text.charAt(start)) < 4;
        boolean digits = start > 0 && YearInText.digit(text.charAt(start - 1)) >= 0;
        boolean stars = STARS.indexOf(text.charAt(start)) >= 0
                && end - start == text.strip().length();
        if (after || letters || digits || stars) {
            collector.violated(
                    Violation.at(path).withPlace(span(passage, start, end)).withArguments(quote));
        } else {
            collector.notAssessable(path, "OGI-Y10.censored", quote);
        }
    }

    private static SourceSpan span(@Nullable Passage passage, int start, int end) {
        return passage == null ? SourceSpan.UNKNOWN : passage.span(start, end);
    }

    /** What may stand in {@code text}, found out in one pass, because nearly all texts have none of it. */
    private static int marks(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            marks |= MARKS[text.charAt(i) & MARKS.length - 1];
        }
        return marks;
    }

    private static void mark(String characters, int mark) {
        for (int i = 0; i < characters.length(); i++) {
            MARKS[characters.charAt(i) & MARKS.length - 1] |= (byte) mark;
        }
    }

    private static String word(String text, int marks) {
        if ((marks & SOME) != 0) {
            for (String word : SOMEBODY) {
                if (text.contains(word)) {
                    return word;
                }
            }
        }
        if ((marks & TEMPLATE) != 0) {
            for (String word : TEMPLATES) {
                if (text.contains(word)) {
                    return word;
                }
            }
        }
        return "";
    }

    /** Offset after the run of the character at {@code start}. */
    private static int end(String text, int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        return end;
    }

    private static boolean isInLatinWord(String text, int start, int end) {
        return isLatin(text, start - 1) || isLatin(text, end);
    }

    private static boolean isLatin(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '.' || c == '/';
    }
}
