package io.github.ogireport.internal.statement.number;

import io.github.ogireport.internal.statement.Amount;
import io.github.ogireport.internal.statement.Figure;
import io.github.ogireport.internal.syntax.StatementParser.AmountContext;
import io.github.ogireport.internal.syntax.StatementParser.ShareContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Gathers the numbers of one sentence. */
public final class Figures {
    /** More digits are no percentage. */
    private static final int LONGEST = 18;

    /** What stands between a number and 中: 申请办理结果. */
    private static final int LONGEST_NOUN = 8;

    private final List<Figure> figures = new ArrayList<>(4);
    private Figure.Role role = Figure.Role.WHOLE;
    private int partStart;
    private int partEnd = Integer.MAX_VALUE;

    /** From the offset {@code start} on, numbers are parts, up to {@code end}. */
    public void part(int start, int end) {
        partStart = start;
        partEnd = end;
        role = role == Figure.Role.WHOLE ? Figure.Role.PART : Figure.Role.NESTED;
    }

    /** 答复的39件中: at the end of its clause, makes parts of the numbers after it. */
    public void close(String text, int end) {
        Figure last = figures.get(figures.size() - 1);
        if (text.charAt(end - 1) == '中' && end - last.end() <= LONGEST_NOUN) {
            part(end, Integer.MAX_VALUE);
        }
    }

    public void add(Amount amount, AmountContext context, String text) {
        if (context.start.getStartIndex() > partEnd) {
            role = Figure.Role.WHOLE;
            partEnd = Integer.MAX_VALUE;
        }
        if (!figures.isEmpty() && text.charAt(figures.get(figures.size() - 1).end()) == '：') {
            part(context.start.getStartIndex(), Integer.MAX_VALUE);
        }
        if (!amount.unit().isEmpty()) {
            int start = context.start.getStartIndex();
            boolean inner = role == Figure.Role.PART && isInBracket(text, start);
            Figure.Role own = inner ? Figure.Role.NESTED : role;
            figures.add(new Figure(amount, own, start, context.stop.getStopIndex() + 1));
        }
    }

    /** 其中网站18236条（概况类412条、动态类9821条）: parts of a part. */
    private boolean isInBracket(String text, int at) {
        return text.lastIndexOf('（', at) > Math.max(partStart, text.lastIndexOf('）', at));
    }

    public void share(ShareContext context, String text) {
        int start = context.percent.getStartIndex();
        int end = context.percent.getStopIndex() + 1;
        if (end - start > LONGEST) {
            return;
        }
        BigDecimal percentage =
                AmountReader.arabic(text.substring(start, end - 1).strip());
        figures.add(new Figure(
                new Amount(percentage, BigDecimal.ZERO, "%", false, false),
                context.start == context.percent ? Figure.Role.SHARE : Figure.Role.SHARE_OF,
                start,
                end));
    }

    public List<Figure> all() {
        return figures;
    }
}
