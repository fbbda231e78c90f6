package io.github.ogireport.internal.statement.sentence;

import io.github.ogireport.internal.statement.Act;
import io.github.ogireport.internal.statement.Amount;
import io.github.ogireport.internal.statement.Topic;
import io.github.ogireport.internal.syntax.StatementLexer;
import java.math.BigDecimal;
import org.antlr.v4.runtime.Token;

/**
 * Adds up the requests that a sentence counts by channel or by applicant after a verb of receiving that has no number of its own:
 * 收到申请网上20件、信函12件、当面4件.
 */
final class ChannelSum {
    /** What the numbers are of so far; {@link StatementLexer#CHANNEL}, {@link StatementLexer#APPLICANT} or 0. */
    private int kind;

    /** What the next number is of; as {@link #kind}. */
    private int named;

    private boolean received;
    private boolean ended;
    private int numbers;
    private Amount sum = Amount.NONE;
    private int start;
    private int end;

    /** Takes a mark; {@code selected} says whether the clause is about one channel. */
    void mark(Token mark, boolean selected) {
        int type = mark.getType();
        if (type == StatementLexer.CHANNEL || type == StatementLexer.APPLICANT) {
            named = selected ? type : 0;
        }
    }

    /** Takes a number with the words before it. */
    void counted(ClaimWords words, Topic context, Amount amount, int from, int to) {
        verb(words, context);
        bare(amount, from, to);
    }

    /** Takes a number after 合计, which is said to be that of the list before it. */
    void total(Amount amount, int from, int to) {
        if (numbers > 1 && !ended && amount.unit().equals(sum.unit())) {
            sum = amount;
            start = from;
            end = to;
            ended = true;
        }
    }

    /** Takes words without a number, or those before one. */
    void verb(ClaimWords words, Topic context) {
        Topic topic = words.topics.isEmpty() ? context : words.topics.get(words.topics.size() - 1);
        boolean receives = words.acts.size() == 1 && words.acts.contains(Act.RECEIVED);
        received |= receives && topic == Topic.REQUESTS;
        boolean other = !words.acts.isEmpty() && !receives || words.carried || words.dealt || topic != Topic.REQUESTS;
        ended |= received && other;
    }

    /** Takes a number that no words claim. */
    void bare(Amount amount, int from, int to) {
        int of = named;
        named = 0;
        if (!received || ended || of == 0 || kind > 0 && of != kind) {
            return;
        }
        if (numbers > 0 && !amount.unit().equals(sum.unit()) || !Topic.REQUESTS.counts(amount)) {
            ended = true;
            return;
        }
        kind = of;
        start = numbers == 0 ? from : start;
        end = to;
        numbers++;
        BigDecimal value = sum.value().add(amount.value());
        sum = new Amount(value, BigDecimal.ZERO, amount.unit(), false, sum.approximate() || amount.approximate());
    }

    /** Ends the list, and adds what at least two numbers add up to, if the sentence gives no number received that may be all. */
    void addTo(SentenceStatements statements, ClauseState clause) {
        if (numbers > 1 && !statements.sayReceived()) {
            clause.selected = false;
            statements.addRequests(Act.RECEIVED, sum, start, end);
        }
        numbers = 0;
        ended = true;
    }
}
