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
    private int partEnd = Integer.MAX_VALUE;

    /** From here on, numbers are parts, up to the offset {@code end}. */
    public void part(int end) {
        partEnd = end;
        role = role == Figure.Role.WHOLE ? Figure.Role.PART : Figure.Role.NESTED;
    }

    /** 答复的39件中: at the end of its clause, makes parts of the numbers after it. */
    public void close(String text, int end) {
        Figure last = figures.get(figures.size() - 1);
        if (text.charAt(end - 1) == '中' && end - last.end() <= LONGEST_NOUN) {
            part(Integer.MAX_VALUE);
        }
    }

    public void add(Amount amount, AmountContext context, String text) {
        if (context.start.getStartIndex() > partEnd) {
            role = Figure.Role.WHOLE;
            partEnd = Integer.MAX_VALUE;
        }
        if (!figures.isEmpty() && text.charAt(figures.get(figures.size() - 1).end()) == '：') {
            part(Integer.MAX_VALUE);
        }
        if (!amount.unit().isEmpty()) {
            figures.add(new Figure(amount, role, 0, context.start.getStartIndex(), context.stop.getStopIndex() + 1));
        }
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
                percentage.scale(),
                start,
                end));
    }

    public List<Figure> all() {
        return figures;
    }
}
