package io.github.ogireport.internal.rule.cross;

import io.github.ogireport.internal.rule.cross.prose.BodyName;
import io.github.ogireport.internal.rule.cross.prose.Sentences;
import io.github.ogireport.internal.text.Words;
import io.github.ogireport.model.AnnualReport;

/** Whether the figures of a report are those of a whole area or of one body, as far as its words say. */
public enum ReportScope {
    /** The figures of several bodies, added up. */
    AGGREGATE,
    /** The figures of the reporting body alone. */
    SINGLE,
    /** The words say neither, or both. */
    UNCERTAIN;

    private static final String[] AREAS = {"全省", "全市", "全区", "全县", "全州", "全旗", "全盟"};
    private static final String[] FIGURES = {"申请", "行政机关"};
    private static final String[] SOURCES = {"数据", "报告", "各级", "各部门", "各单位", "行政机关"};
    private static final String[] OWN = {"本机关", "我办", "本办"};
    /** Words that begin like 本办 and say nothing of the body. */
    private static final String[] NOT_OWN = {"本办法", "本办事", "本办理", "本办公"};

    public static ReportScope of(AnnualReport report) {
        boolean aggregate = false;
        boolean single = BodyName.of(report.agency().orElse("")).kind() == BodyName.Kind.OFFICE;
        for (String sentence : Sentences.of(report)) {
            aggregate |= isAggregate(sentence);
            single |= isOwn(sentence);
        }
        if (aggregate == single) {
            return UNCERTAIN;
        }
        return aggregate ? AGGREGATE : SINGLE;
    }

    private static boolean isAggregate(String sentence) {
        return (sentence.contains("汇总") && Words.anyIn(sentence, SOURCES))
                || (Words.anyIn(sentence, AREAS) && Words.anyIn(sentence, FIGURES));
    }

    private static boolean isOwn(String sentence) {
        String rest = sentence;
        for (String phrase : NOT_OWN) {
            rest = rest.replace(phrase, "");
        }
        return Words.anyIn(rest, OWN);
    }
}
