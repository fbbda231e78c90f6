package io.github.ogireport.internal.rule.prose;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.internal.rule.prose.comparison.Comparison;
import io.github.ogireport.internal.rule.prose.comparison.ProseRule;
import io.github.ogireport.internal.rule.prose.comparison.ReportProse;
import io.github.ogireport.internal.rule.prose.comparison.TableFigure;
import io.github.ogireport.internal.statement.Amount;
import io.github.ogireport.internal.statement.Figure;
import io.github.ogireport.internal.statement.Figure.Role;
import io.github.ogireport.internal.statement.FigureSentence;
import io.github.ogireport.internal.text.Words;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * OGI-P09: the parts after 其中 do not exceed the whole before it. Such lists are often partial, so less than the whole says
 * nothing; and a list may divide the whole twice, so it is enough that some first parts make up the whole.
 */
public final class P09PartsAndWhole extends ProseRule {
    /** What a list counts is named in a few characters: 、信函16件. */
    private static final int LONGEST_ITEM = 12;

    private static final String[] CAME_IN = {"上年", "上一年", "收到", "受理", "新收"};
    private static final String[] DONE = {"办结", "答复", "回复", "结转"};
    private static final String PAUSES = "，,；;";

    @Override
    protected boolean check(ReportProse prose) {
        boolean judged = false;
        for (FigureSentence sentence : prose.statements().distinctSentences()) {
            judged |= check(prose.report(), sentence, prose.collector());
        }
        return judged;
    }

    private static boolean check(AnnualReport report, FigureSentence sentence, RuleCollector collector) {
        List<Figure> figures = sentence.figures();
        int firstPart = 0;
        while (firstPart < figures.size() && figures.get(firstPart).role() != Role.PART) {
            firstPart++;
        }
        if (firstPart == figures.size()) {
            return juxtaposed(sentence, collector);
        }
        return firstPart > 0 && listed(report, sentence, firstPart, collector);
    }

    /** 共288条，通过平台公开15条，通过媒体发布273条: says something only where it adds up. */
    private static boolean juxtaposed(FigureSentence sentence, RuleCollector collector) {
        List<Figure> figures = sentence.figures();
        Amount whole = figures.get(0).amount();
        List<Amount> parts = parts(figures, 1, whole);
        if (parts.size() > 1 && whole.value().signum() > 0 && sum(parts).compareTo(whole.value()) == 0) {
            collector.passed(sentence.passage().path());
            return true;
        }
        return false;
    }

    private static boolean listed(
            AnnualReport report, FigureSentence sentence, int firstPart, RuleCollector collector) {
        List<Figure> figures = sentence.figures();
        Amount whole = figures.get(firstPart - 1).amount();
        List<BigDecimal> wholes = wholes(figures.subList(0, firstPart), whole.unit());
        List<BigDecimal> ofAllUnits = wholes(figures.subList(0, firstPart), "");
        List<Amount> parts = parts(figures.subList(firstPart, end(figures, firstPart)), 0, whole);
        ReportPath path = sentence.passage().path();
        if (parts.isEmpty()) {
            return false;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Amount part : parts) {
            sum = sum.add(part.value());
            if (wholes.contains(sum) || ofAllUnits.contains(sum)) {
                collector.passed(path);
                return true;
            }
        }
        boolean between = sum.compareTo(whole.value()) > 0 && sum.compareTo(wholes.get(wholes.size() - 1)) < 0;
        if (between
                || whole.approximate()
                || isDistant(sentence, firstPart)
                || isNested(figures)
                || isMixed(sentence, firstPart)
                || isApproximate(parts)) {
            collector.notAssessable(path, "OGI-P09.unclear", sentence.sentence());
        } else if (sum.compareTo(whole.value()) < 0) {
            collector.notApplicable(path, "OGI-P09.partial", sentence.sentence());
        } else if (mayHoldCarriedIn(report, whole, sum)) {
            collector.notAssessable(path, "OGI-P09.unclear", sentence.sentence());
        } else {
            String left = Comparison.plain(sum);
            String right = Comparison.plain(whole.value());
            collector.violated(Violation.at(path)
                    .withPlace(sentence.span())
                    .withSeverity(Severity.WARNING)
                    .withArguments(sentence.sentence(), left, right)
                    .withSides(Comparison.exact(sum), Comparison.exact(whole.value())));
        }
        return true;
    }

    /**
     * 收到网上20件、信函16件，其中……: the whole of the parts is the last number, or that with those of the list it ends; of one {@code unit},
     * or of all where it is empty.
     */
    private static List<BigDecimal> wholes(List<Figure> figures, String unit) {
        List<BigDecimal> wholes = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        int end = figures.get(figures.size() - 1).start();
        for (int i = figures.size() - 1; i >= 0 && end - figures.get(i).end() <= LONGEST_ITEM; i--) {
            if (unit.isEmpty() || figures.get(i).amount().unit().equals(unit)) {
                sum = sum.add(figures.get(i).amount().value());
                wholes.add(sum);
            }
            end = figures.get(i).start();
        }
        return wholes;
    }

    /** The end of the list that begins at {@code from}: where numbers are no parts any more. */
    private static int end(List<Figure> figures, int from) {
        int end = from;
        while (end < figures.size() && figures.get(end).role() != Role.WHOLE) {
            end++;
        }
        return end;
    }

    /** 其中上年结转4件，办结50件: the first is a part of what came in, the second of what was done with it. */
    private static boolean isMixed(FigureSentence sentence, int firstPart) {
        List<Figure> figures = sentence.figures();
        String text = sentence.passage().simplified();
        int kind = -1;
        for (int i = firstPart; i < end(figures, firstPart); i++) {
            String words =
                    text.substring(figures.get(i - 1).end(), figures.get(i).start());
            int own = Words.anyIn(words, CAME_IN) ? 2 : Words.anyIn(words, DONE) ? 1 : 0;
            if (kind >= 0 && own != kind) {
                return true;
            }
            kind = own;
        }
        return false;
    }

    /** 收到36件，结转7件，均已办理，其中……: of several numbers, the last is no whole where a clause stands between. */
    private static boolean isDistant(FigureSentence sentence, int firstPart) {
        List<Figure> figures = sentence.figures();
        if (firstPart < 2
                || !figures.get(firstPart - 2)
                        .amount()
                        .unit()
                        .equals(figures.get(firstPart - 1).amount().unit())) {
            return false;
        }
        String text = sentence.passage().text();
        int pauses = 0;
        for (int i = figures.get(firstPart - 1).end();
                i < figures.get(firstPart).start() && text.charAt(i) != '其';
                i++) {
            pauses += PAUSES.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return pauses > 1;
    }

    /** 收到36件，其中予以公开……: what came of the requests carried in is listed too. */
    private static boolean mayHoldCarriedIn(AnnualReport report, Amount whole, BigDecimal sum) {
        TableFigure requests = new TableFigure(report).add(RequestRow.NEWLY_RECEIVED);
        return whole.fits(requests.sum())
                && sum.compareTo(requests.add(RequestRow.CARRIED_IN).sum()) <= 0;
    }

    /** The numbers from {@code from} on that count the same thing as {@code whole}. */
    private static List<Amount> parts(List<Figure> figures, int from, Amount whole) {
        List<Amount> parts = new ArrayList<>(figures.size());
        for (int i = from; i < figures.size(); i++) {
            Amount amount = figures.get(i).amount();
            if (amount.unit().equals(whole.unit()) && !amount.unit().equals("%")) {
                parts.add(amount);
            }
        }
        return parts;
    }

    private static BigDecimal sum(List<Amount> amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Amount amount : amounts) {
            sum = sum.add(amount.value());
        }
        return sum;
    }

    private static boolean isNested(List<Figure> figures) {
        for (Figure figure : figures) {
            if (figure.role() == Role.NESTED) {
                return true;
            }
        }
        return false;
    }

    private static boolean isApproximate(List<Amount> amounts) {
        for (Amount amount : amounts) {
            if (amount.approximate()) {
                return true;
            }
        }
        return false;
    }
}
