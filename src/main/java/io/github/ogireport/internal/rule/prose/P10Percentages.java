package io.github.ogireport.internal.rule.prose;

import io.github.ogireport.form.RequestRow;
import io.github.ogireport.internal.rule.prose.comparison.Comparison;
import io.github.ogireport.internal.rule.prose.comparison.ProseRule;
import io.github.ogireport.internal.rule.prose.comparison.ReportProse;
import io.github.ogireport.internal.rule.prose.comparison.TableFigure;
import io.github.ogireport.internal.statement.Amount;
import io.github.ogireport.internal.statement.Figure;
import io.github.ogireport.internal.statement.Figure.Role;
import io.github.ogireport.internal.statement.FigureSentence;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** OGI-P10: a percentage after 占 is the part before it by some whole of the sentence or of the table, at printed precision. */
public final class P10Percentages extends ProseRule {
    /** No sentence of a report has more numbers. */
    private static final int MOST_FIGURES = 64;

    /** What joins two shares: 、 or 和, perhaps with a blank. */
    private static final int LONGEST_JOIN = 2;

    /** From the part to the share of all requests that it is. */
    private static final Pattern REQUESTS =
            Pattern.compile("[，,]?占(?:全[部年]|[本当]年度?|总|新收到?|收到|受理|[办答]理?结?复?|政府|信息公开|依|公开|申请|[件数量的])+(?:比例|比重)?[为达]?");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    protected boolean check(ReportProse prose) {
        boolean judged = false;
        for (FigureSentence sentence : prose.statements().distinctSentences()) {
            List<Figure> figures = sentence.figures();
            for (int i = 1; i < figures.size() && i < MOST_FIGURES; i++) {
                if (figures.get(i).role() == Role.SHARE_OF || isOfRequests(sentence, i)) {
                    check(prose.report(), sentence, i, prose.collector());
                    judged = true;
                }
            }
        }
        return judged;
    }

    private static void check(AnnualReport report, FigureSentence sentence, int at, RuleCollector collector) {
        ReportPath path = sentence.passage().path();
        Figure share = sentence.figures().get(at);
        Amount part = sentence.figures().get(at - 1).amount();
        if (part.unit().equals("%") || part.approximate() || isListed(sentence.figures(), at)) {
            collector.notAssessable(path, "OGI-P10.unclear", sentence.sentence());
            return;
        }
        List<BigDecimal> wholes = new ArrayList<>();
        for (int i = 0; i < sentence.figures().size(); i++) {
            Amount whole = sentence.figures().get(i).amount();
            if (i != at - 1 && whole.unit().equals(part.unit())) {
                addWhole(wholes, whole.value(), part);
            }
        }
        boolean named = share.role() == Role.SHARE;
        if (wholes.isEmpty() && !named) {
            collector.notAssessable(path, "OGI-P10.unclear", sentence.sentence());
            return;
        }
        addTotals(wholes, report, part);
        BigDecimal printed = share.amount().value();
        for (BigDecimal whole : wholes) {
            BigDecimal percentage = part.value().multiply(HUNDRED).divide(whole, printed.scale(), RoundingMode.HALF_UP);
            if (percentage.compareTo(printed) == 0) {
                collector.passed(path);
                return;
            }
        }
        // Without 其中 the whole may be one that the report does not print.
        if (wholes.isEmpty() || !named && sentence.figures().get(at - 1).role() != Role.PART) {
            collector.notAssessable(path, "OGI-P10.unclear", sentence.sentence());
            return;
        }
        collector.violated(Violation.at(path)
                .withPlace(sentence.span())
                .withArguments(sentence.sentence(), Comparison.plain(part.value()), Comparison.plain(printed)));
    }

    /** 占办结申请总数的61.5%: the whole is named, and is one of all requests. */
    private static boolean isOfRequests(FigureSentence sentence, int at) {
        Figure share = sentence.figures().get(at);
        Figure part = sentence.figures().get(at - 1);
        String text = sentence.passage().simplified();
        return share.role() == Role.SHARE
                && part.amount().unit().equals("件")
                && REQUESTS.matcher(text.substring(part.end(), share.start())).matches();
    }

    /** 政务动态862条、政策文件64条，占比65%、4.8%: which number each share is of, only the order says. */
    private static boolean isListed(List<Figure> figures, int at) {
        return at + 1 < figures.size()
                && figures.get(at + 1).role() == Role.SHARE
                && figures.get(at + 1).start() - figures.get(at).end() <= LONGEST_JOIN;
    }

    private static void addTotals(List<BigDecimal> wholes, AnnualReport report, Amount part) {
        TableFigure received = new TableFigure(report).add(RequestRow.NEWLY_RECEIVED);
        addWhole(wholes, received.sum(), part);
        addWhole(wholes, received.add(RequestRow.CARRIED_IN).sum(), part);
        addWhole(wholes, new TableFigure(report).add(RequestRow.OUTCOMES_TOTAL).sum(), part);
    }

    private static void addWhole(List<BigDecimal> wholes, BigDecimal whole, Amount part) {
        if (whole.signum() > 0 && whole.compareTo(part.value()) >= 0) {
            wholes.add(whole);
        }
    }
}
