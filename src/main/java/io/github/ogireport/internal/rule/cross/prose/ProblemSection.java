package io.github.ogireport.internal.rule.cross.prose;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.text.Words;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ReportParagraph;
import io.github.ogireport.model.ReportSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Section five taken apart. Many local guides ask for a look back at the problems of the year before, which is meant to
 * repeat; it is kept apart from the problems of the year and from the measures.
 *
 * @param problems        the sentences on the problems of the year
 * @param withoutLookBack all sentences but the look back
 */
public record ProblemSection(List<String> problems, List<String> withoutLookBack) {
    private static final int LONGEST_HEADING = 30;
    private static final String[] PAST = {"上年度", "上一年", "上年", "去年", "往年", "以前年度"};
    private static final String[] PRESENT = {"今年", "本年", "目前", "当前", "仍"};
    private static final String[] PROBLEM = {"问题", "不足", "短板", "差距", "薄弱", "欠缺"};
    private static final String[] MEASURE = {"改进", "措施", "整改", "下一步", "下步", "下一阶段", "今后", "打算", "努力方向"};
    private static final String[] PLANS = {"将进一步", "将继续", "将加强", "将严格", "将着力", "将不断"};
    private static final String[] MEASURE_BEGINS = {"下一步", "下步", "下一阶段", "今后", "针对", "为此"};

    private enum Part {
        UNKNOWN,
        LOOK_BACK,
        PROBLEMS,
        MEASURES
    }

    /** Takes section five of {@code report} apart; empty where the report has none. */
    public static Optional<ProblemSection> of(AnnualReport report) {
        Optional<ReportSection> section = report.section(SectionKind.PROBLEMS_AND_IMPROVEMENTS);
        if (section.isEmpty()) {
            return Optional.empty();
        }
        String year = report.year().isPresent() ? Integer.toString(report.year().getAsInt()) : "";
        String lastYear =
                report.year().isPresent() ? Integer.toString(report.year().getAsInt() - 1) : "";
        List<String> problems = new ArrayList<>();
        List<String> withoutLookBack = new ArrayList<>();
        Part part = Part.UNKNOWN;
        for (ReportParagraph paragraph : section.get().paragraphs()) {
            for (String sentence : Sentences.of(paragraph.text())) {
                boolean heading = paragraph.subheading() || isHeading(sentence);
                part = next(part, sentence, heading, year, lastYear);
                if (part == Part.PROBLEMS) {
                    problems.add(sentence);
                }
                if (part != Part.LOOK_BACK && !paragraph.subheading()) {
                    withoutLookBack.add(sentence);
                }
            }
        }
        return Optional.of(new ProblemSection(List.copyOf(problems), List.copyOf(withoutLookBack)));
    }

    private static Part next(Part part, String sentence, boolean heading, String year, String lastYear) {
        String words = heading ? lead(sentence) : sentence;
        boolean problem = Words.anyIn(words, PROBLEM);
        boolean measure = Words.anyIn(words, MEASURE);
        boolean past = Words.anyIn(words, PAST) || (!lastYear.isEmpty() && words.contains(lastYear));
        if (past && (problem || measure)) {
            return Part.LOOK_BACK;
        }
        if (beginsMeasure(sentence) || (!problem && Words.anyIn(sentence, PLANS))) {
            return Part.MEASURES;
        }
        boolean present = Words.anyIn(words, PRESENT) || (!year.isEmpty() && words.contains(year));
        if (problem && (heading || present || part == Part.UNKNOWN)) {
            return measure && heading ? Part.UNKNOWN : Part.PROBLEMS;
        }
        return measure && heading ? Part.MEASURES : part;
    }

    private static boolean beginsMeasure(String sentence) {
        int start = 0;
        while (start < sentence.length() && !Character.isIdeographic(sentence.charAt(start))) {
            start++;
        }
        return Words.anyAt(sentence, start, MEASURE_BEGINS);
    }

    /** Whether the sentence opens a part: a colon soon after its beginning, or a short line that begins with a bracket. */
    private static boolean isHeading(String sentence) {
        char first = sentence.charAt(0);
        return lead(sentence).length() < sentence.length()
                || (sentence.length() <= LONGEST_HEADING && (first == '（' || first == '('));
    }

    /** What stands before a colon near the beginning; the whole sentence where there is none. */
    private static String lead(String sentence) {
        for (int i = 0; i < sentence.length() && i <= LONGEST_HEADING; i++) {
            if (sentence.charAt(i) == '：' || sentence.charAt(i) == ':') {
                return sentence.substring(0, i);
            }
        }
        return sentence;
    }
}
