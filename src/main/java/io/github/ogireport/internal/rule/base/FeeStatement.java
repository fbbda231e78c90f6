package io.github.ogireport.internal.rule.base;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ReportParagraph;
import io.github.ogireport.model.ReportSection;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What section six says of the processing fee (信息处理费).
 *
 * @param present       whether there is a section six
 * @param onlyNone      whether it says 无 and nothing of fees
 * @param noNoticeGiven whether it says that no fee notice was issued
 * @param amounts       the amounts that it names for the fee, in 元
 */
public record FeeStatement(boolean present, boolean onlyNone, boolean noNoticeGiven, Set<BigDecimal> amounts) {
    private static final int SHORT_STATEMENT = 40;
    private static final int TEN_THOUSANDS = 4;
    private static final String CLAUSE_ENDS = "。；;！\n";

    /** Takes a copy of the amounts. */
    public FeeStatement {
        amounts = Set.copyOf(amounts);
    }

    /** Reads section six of {@code report}. */
    public static FeeStatement of(AnnualReport report) {
        Optional<ReportSection> section = report.section(SectionKind.OTHER_MATTERS);
        if (section.isEmpty()) {
            return new FeeStatement(false, false, false, Set.of());
        }
        Set<BigDecimal> amounts = new LinkedHashSet<>();
        boolean noNotice = false;
        boolean none = false;
        int length = 0;
        for (ReportParagraph paragraph : section.get().paragraphs()) {
            String text = paragraph.text();
            length += text.length();
            none |= text.indexOf('无') >= 0 && text.indexOf('费') < 0;
            int from = 0;
            while (from < text.length()) {
                int end = clauseEnd(text, from);
                if (text.indexOf('费', from) >= 0 && text.indexOf('费', from) < end) {
                    String clause = text.substring(from, end);
                    noNotice |= deniesNotice(clause);
                    addAmount(clause, amounts);
                }
                from = end + 1;
            }
        }
        boolean fees = section.get().paragraphs().stream()
                .anyMatch(paragraph -> paragraph.text().indexOf('费') >= 0);
        return new FeeStatement(true, none && !fees && length <= SHORT_STATEMENT, noNotice, amounts);
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

    /** Adds the amount of a clause about the processing fee; a price list (标准, 每件) is none. */
    private static void addAmount(String clause, Set<BigDecimal> amounts) {
        if (!clause.contains("处理费") || clause.contains("标准") || clause.contains("每件") || clause.contains("每页")) {
            return;
        }
        int yuan = clause.indexOf('元');
        while (yuan > 0) {
            boolean tenThousands = clause.charAt(yuan - 1) == '万';
            int end = tenThousands ? yuan - 1 : yuan;
            int start = end;
            while (start > 0 && "0123456789.,".indexOf(clause.charAt(start - 1)) >= 0) {
                start--;
            }
            String digits = clause.substring(start, end).replace(",", "");
            if (isNumber(digits)) {
                BigDecimal amount = new BigDecimal(digits);
                amounts.add((tenThousands ? amount.scaleByPowerOfTen(TEN_THOUSANDS) : amount).stripTrailingZeros());
            }
            yuan = clause.indexOf('元', yuan + 1);
        }
    }

    private static boolean isNumber(String digits) {
        int dot = digits.indexOf('.');
        return !digits.isEmpty() && dot != 0 && dot != digits.length() - 1 && dot == digits.lastIndexOf('.');
    }
}
