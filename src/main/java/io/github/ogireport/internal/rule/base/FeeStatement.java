package io.github.ogireport.internal.rule.base;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.text.TextFolding;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ReportParagraph;
import io.github.ogireport.model.ReportSection;
import java.util.Optional;

/**
 * What section six says of the processing fee (信息处理费).
 *
 * @param present       whether there is a section six
 * @param onlyNone      whether it says 无 and nothing of fees
 * @param noNoticeGiven whether it says that no fee notice was issued
 */
public record FeeStatement(boolean present, boolean onlyNone, boolean noNoticeGiven) {
    private static final int SHORT_STATEMENT = 40;
    private static final String CLAUSE_ENDS = "。；;！\n";

    /** Reads section six of {@code report}. */
    public static FeeStatement of(AnnualReport report) {
        Optional<ReportSection> section = report.section(SectionKind.OTHER_MATTERS);
        if (section.isEmpty()) {
            return new FeeStatement(false, false, false);
        }
        boolean noNotice = false;
        boolean none = false;
        int length = 0;
        for (ReportParagraph paragraph : section.get().paragraphs()) {
            String text = TextFolding.simplified(paragraph.text());
            length += text.length();
            none |= text.indexOf('无') >= 0 && text.indexOf('费') < 0;
            int from = 0;
            while (from < text.length()) {
                int end = clauseEnd(text, from);
                if (text.indexOf('费', from) >= 0 && text.indexOf('费', from) < end) {
                    noNotice |= deniesNotice(text.substring(from, end));
                }
                from = end + 1;
            }
        }
        boolean fees = section.get().paragraphs().stream()
                .anyMatch(paragraph -> TextFolding.simplified(paragraph.text()).indexOf('费') >= 0);
        return new FeeStatement(true, none && !fees && length <= SHORT_STATEMENT, noNotice);
    }

    private static int clauseEnd(String text, int from) {
        int end = from;
        while (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean deniesNotice(String clause) {
        int notice = clause.indexOf("收费通知");
        if (notice < 0) {
            return false;
        }
        String before = clause.substring(0, notice);
        return before.contains("未") || before.contains("没有") || before.contains("无");
    }
}
