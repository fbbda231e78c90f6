package io.github.ogireport.internal.metadata;

import io.github.ogireport.internal.metadata.line.CompactLine;
import io.github.ogireport.internal.metadata.line.NamedReport;
import io.github.ogireport.internal.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Finds the sentences that introduce the report by its name: 现公布甲县乙镇人民政府2024年政府信息公开工作年度报告. */
final class Introductions {
    private static final String[] INTRODUCING = {"公布", "发布", "公开", "编制", "形成", "现将", "现就", "特将", "兹将", "撰写"};
    /** The same in section one, where a body also says what it has published in the year. */
    private static final String[] ANNOUNCING = {"现将", "现就", "特将", "兹将", "现公布", "现发布", "现予", "本报告"};

    private static final String[] INTRODUCED = {
        "的公告", "的公示", "如下", "公布如下", "报告如下", "予以公布", "现予", "公布于", "》如下", "》公布", "》予以", "\"如下", "\"公布"
    };
    private static final String[] CITING = {
        "编制", "格式", "有关", "发布", "的通知", "的要求", "的函", "的规定", "模板", "范本", "和", "》的", "》编", "存在", "中存在", "样式"
    };
    private static final String[] OF_OTHERS = {"对照", "针对", "参考", "参照", "借鉴", "学习", "上一年", "上年", "去年", "往年", "做好", "印发"};
    private static final int REACH = 60;
    private static final int FIRST_LINES = 3;

    private Introductions() {}

    /** The reports that the lines above the first section and the first ones of section one introduce. */
    static List<NamedReport> in(ReportLines lines) {
        List<NamedReport> reports = new ArrayList<>(2);
        lines.prose().forEach(line -> collect(line, INTRODUCING, reports));
        lines.overview().stream().limit(FIRST_LINES).forEach(line -> collect(line, ANNOUNCING, reports));
        return reports;
    }

    /** The reports of {@code line} that one of {@code verbs} stands before, or what only follows the name of the report itself. */
    private static void collect(CompactLine line, String[] verbs, List<NamedReport> reports) {
        for (NamedReport report : NamedReport.in(line)) {
            String before = line.text().substring(Math.max(0, report.from() - REACH), report.from());
            String sentence = before.substring(before.lastIndexOf('。') + 1);
            boolean done = (sentence.endsWith("了") || sentence.endsWith("了《"))
                    && !Words.anyAt(line.text(), report.to(), ",现", "》,现");
            boolean introduced =
                    !done && Words.anyIn(sentence, verbs) || Words.anyAt(line.text(), report.to(), INTRODUCED);
            boolean cited = Words.anyAt(line.text(), report.to(), CITING) || Words.anyIn(sentence, OF_OTHERS);
            if (introduced && !cited) {
                reports.add(report);
            }
        }
    }
}
