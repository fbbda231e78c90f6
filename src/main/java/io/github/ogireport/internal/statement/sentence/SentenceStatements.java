package io.github.ogireport.internal.statement.sentence;

import io.github.ogireport.internal.statement.Act;
import io.github.ogireport.internal.statement.Amount;
import io.github.ogireport.internal.statement.Passage;
import io.github.ogireport.internal.statement.Standing;
import io.github.ogireport.internal.statement.Statement;
import io.github.ogireport.internal.statement.Statement.Kind;
import io.github.ogireport.internal.statement.Topic;
import io.github.ogireport.internal.statement.body.SentenceSubject;
import io.github.ogireport.internal.statement.number.NamedPart;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;

/** The statements of one sentence as they are found, each with what it may be held against. */
final class SentenceStatements {
    private static final EnumSet<Act> RECEIPTS = EnumSet.of(Act.RECEIVED, Act.NAMED);

    private final Passage passage;
    private final SentenceTopics topics;
    private final SentenceSubject subject;
    private final SentenceTime time;
    private final NamedPart part;
    private final ClauseState clause;
    private final List<Statement> all = new ArrayList<>(4);

    private int clauseStart;
    private int clauseEnd;
    private int position;
    private boolean newly;
    private boolean unfinished;

    SentenceStatements(
            Passage passage,
            SentenceTopics topics,
            SentenceSubject subject,
            SentenceTime time,
            NamedPart part,
            ClauseState clause) {
        this.passage = passage;
        this.topics = topics;
        this.subject = subject;
        this.time = time;
        this.part = part;
        this.clause = clause;
    }

    List<Statement> all() {
        return all;
    }

    /** Goes on to the clause from {@code from} to {@code to}. */
    void enter(int from, int to) {
        clauseStart = from;
        clauseEnd = to;
        position = from;
        subject.enter();
    }

    /** Goes on to {@code words} at {@code offset}, which are {@code counted} where a number or a denial belongs to them. */
    void at(int offset, ClaimWords words, boolean counted) {
        position = offset;
        newly = words.newly;
        unfinished = words.isUnfinished() && !words.lastYear && words.year == 0;
        subject.follow(clauseStart, offset, counted && words.hasSubject());
    }

    /** Adds a statement of the words at hand; {@code clear} where they can only be meant so. */
    void add(Topic topic, Act act, Kind kind, Amount amount, boolean clear) {
        if (topics.isInScope(topic, clause)) {
            Standing standing = standing(topic, act, clear && !amount.approximate());
            if (act == Act.RECEIVED && standing == Standing.PART && !part.holds(position)) {
                doubt(before -> before.act() == Act.RECEIVED); // 系统接收20件，信函接收12件
            }
            all.add(new Statement(topic, act, kind, amount, standing, false, passage, clauseStart, clauseEnd));
        }
    }

    /** Adds what the clauses from {@code from} to {@code to} say together of {@code amount} requests. */
    void addRequests(Act act, Amount amount, int from, int to) {
        int start = clauseStart;
        int end = clauseEnd;
        enter(from, to);
        add(Topic.REQUESTS, act, Kind.COUNT, amount, true);
        enter(start, end);
    }

    int clauseStart() {
        return clauseStart;
    }

    int clauseEnd() {
        return clauseEnd;
    }

    /** Takes back the statements from the one with number {@code first} on. */
    void cut(int first) {
        all.subList(first, all.size()).clear();
    }

    /** 行政诉讼12件，其中涉及政府信息公开的2件: the wholes are of all kinds, which the form does not count. */
    void leaveWholes() {
        all.removeIf(statement -> statement.act() == Act.RECEIVED || statement.act() == Act.HANDLED);
        leaveChallenges();
    }

    /** 行政诉讼12件，均与政府信息公开无关. */
    void leaveChallenges() {
        all.removeIf(statement -> statement.topic().isChallenge());
    }

    /** The last statement on requests received or handled counts those carried in as well. */
    void includeCarriedIn() {
        for (int i = all.size() - 1; i >= 0; i--) {
            Statement last = all.get(i);
            if (last.topic() == Topic.REQUESTS && (last.act() == Act.RECEIVED || last.act() == Act.HANDLED)) {
                all.set(i, last.includingCarriedIn());
                return;
            }
        }
    }

    /** Whether the sentence gives a number received that may be all. */
    boolean sayReceived() {
        return all.stream().anyMatch(statement -> RECEIPTS.contains(statement.act()) && mayBeAll(statement));
    }

    /** Those of {@code doubtful} are not certain. */
    void doubt(Predicate<Statement> doubtful) {
        all.replaceAll(statement ->
                statement.standing() == Standing.TOTAL && doubtful.test(statement) ? statement.unclear() : statement);
    }

    /** 20件予以公开，4件……予以公开: where an outcome has two numbers, neither is known to be all. */
    void doubtOutcomesToldTwice() {
        List<Statement> before = List.copyOf(all);
        doubt(one -> one.act().isOutcome()
                && before.stream()
                        .anyMatch(other -> other.act() == one.act()
                                && other.standing() != Standing.OTHER_TIME
                                && other.amount().value().compareTo(one.amount().value()) != 0));
    }

    private static boolean mayBeAll(Statement statement) {
        return statement.standing() == Standing.TOTAL || statement.standing() == Standing.UNCLEAR;
    }

    private Standing standing(Topic topic, Act act, boolean clear) {
        boolean other = subject.isOther(clauseStart, clauseEnd);
        if (time.isOther(act, unfinished, clause)) {
            return Standing.OTHER_TIME;
        }
        if (clause.selected && !act.isApplicant() && (topic == Topic.REQUESTS || topic.isDecision())) {
            return Standing.PART;
        }
        boolean ownNumber = act.hasOwnNumber() || newly || topic.isKindOfLitigation();
        if (part.holds(position) && !ownNumber) {
            return Standing.PART;
        }
        boolean isDone = act == Act.HANDLED || act == Act.DEALT || topic.isDecision();
        boolean doubtful = clause.distributed
                || clause.some && (isDone || act.isCarried() || topic.isChallenge())
                || clause.sum && !time.isThisYear() && act != Act.IN_FORCE;
        if (!clear || doubtful || other) {
            return Standing.UNCLEAR;
        }
        return clause.timely && isDone ? Standing.WITHIN : Standing.TOTAL;
    }
}
