package io.github.ogireport.internal.rule.base;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.text.TextFolding;
import io.github.ogireport.internal.text.Words;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ReportParagraph;
import io.github.ogireport.model.ReportSection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What section six says of the processing fee (信息处理费).
 *
 * @param onlyNone      whether it says 无 and nothing of fees
 * @param noNoticeGiven whether it says that no fee notice was issued
 */
public record FeeStatement(boolean onlyNone, boolean noNoticeGiven) {
    private static final int SHORT_STATEMENT = 40;
    private static final Pattern CLAUSE_END = Pattern.compile("[。；;！\n]");

    /** Reads section six of {@code report}. */
    public static FeeStatement of(AnnualReport report) {
        boolean noNotice = false;
        boolean none = false;
        boolean fees = false;
        int length = 0;
        for (ReportParagraph paragraph : report.section(SectionKind.OTHER_MATTERS)
                .map(ReportSection::paragraphs)
                .orElse(List.of())) {
            String text = TextFolding.simplified(paragraph.text());
            length += text.length();
            none |= text.indexOf('无') >= 0;
            fees |= text.indexOf('费') >= 0;
            for (String clause : CLAUSE_END.split(text, -1)) {
                noNotice |= deniesNotice(clause);
            }
        }
        return new FeeStatement(none && !fees && length <= SHORT_STATEMENT, noNotice);
    }

    private static boolean deniesNotice(String clause) {
        int notice = clause.indexOf("收费通知");
        return notice >= 0 && Words.anyIn(clause.substring(0, notice), "未", "没有", "无");
    }
}
