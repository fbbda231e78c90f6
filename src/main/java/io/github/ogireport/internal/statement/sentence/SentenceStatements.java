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
    private static final EnumSet<Act> WHOLES = EnumSet.of(Act.RECEIVED, Act.HANDLED, Act.DUE, Act.DEALT, Act.NAMED);

    private final Passage passage;
    private final SentenceTopics topics;
    private final SentenceSubject subject;
    private final SentenceTime time;
    private final NamedPart part;
    private ClauseState clause = new ClauseState();
    private final List<Statement> all = new ArrayList<>(4);

    private int clauseStart;
    private int clauseEnd;
    private int position;
    private boolean newly;
    private boolean unfinished;
    /** Whether decisions are counted that one campaign has led to. */
    private boolean campaign;
    /** Whether a semicolon has ended the clauses that list the parts of a number. */
    private boolean afterPart;
    /** Whether the sentence has given a number of requests of which its outcomes may be: all received or handled. */
    private boolean whole;
    /** Whether it has given another before, of which they may be as well: 上年结转的16件申请中，予以公开7件. */
    private boolean another;
    /** How many numbers received by one channel stand in the sentence, not after 其中. */
    private int ofChannels;

    SentenceStatements(
            Passage passage, SentenceTopics topics, SentenceSubject subject, SentenceTime time, NamedPart part) {
        this.passage = passage;
        this.topics = topics;
        this.subject = subject;
        this.time = time;
        this.part = part;
    }

    List<Statement> all() {
        return all;
    }

    /** Goes on to the clause from {@code from} to {@code to}, of which {@code read} is what is said. */
    void enter(ClauseState read, int from, int to) {
        clause = read;
        enter(from, to);
    }

    private void enter(int from, int to) {
        clauseStart = from;
        clauseEnd = to;
        afterPart |= from > 0 && "；;".indexOf(passage.text().charAt(from - 1)) >= 0 && part.holds(from);
        position = from;
        subject.enter(from, to);
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
                ofChannels++;
            }
            boolean known = standing == Standing.TOTAL || standing == Standing.WITHIN;
            whole |= WHOLES.contains(act) && (known || standing == Standing.UNCLEAR && !clause.some);
            all.add(new Statement(topic, act, kind, amount, standing, passage, clauseStart, clauseEnd));
        }
    }

    /** 收到23件，全部予以公开: as many as were handled, or else received, where the sentence gives that number. */
    void addAllDisclosed() {
        for (Act act : List.of(Act.HANDLED, Act.RECEIVED)) {
            for (Statement statement : List.copyOf(all)) {
                if (statement.act() == act && statement.isClaim() && statement.kind() == Kind.COUNT) {
                    add(Topic.REQUESTS, Act.DISCLOSED, Kind.COUNT, statement.amount(), true);
                    return;
                }
            }
        }
    }

    /** Adds what the clauses from {@code from} to {@code to} say together of {@code amount} requests. */
    void addRequests(Act act, Amount amount, int from, int to) {
        int start = clauseStart;
        int end = clauseEnd;
        clauseStart = from;
        clauseEnd = to;
        position = from;
        add(Topic.REQUESTS, act, Kind.COUNT, amount, true);
        clauseStart = start;
        clauseEnd = end;
    }

    int clauseStart() {
        return clauseStart;
    }

    int clauseEnd() {
        return clauseEnd;
    }

    /** Takes that what follows was decided in one campaign. */
    void campaign() {
        campaign = true;
    }

    /** Ends a clause with statements from number {@code first} on, which has {@code counted} requests or named some of them. */
    void leave(int first, boolean counted) {
        another |= counted && all.subList(first, all.size()).stream().noneMatch(one -> isOfWhole(one.act()));
    }

    private static boolean isOfWhole(Act act) {
        return act.isOutcome() || act.isReason() || act.isResult();
    }

    /** Whether the sentence has given a number before of which {@code act} may count a part only. */
    private boolean mayBeOfPart(Topic topic, Act act) {
        boolean requests = another && !whole && (act.isOutcome() || act.isReason());
        boolean channel = act == Act.HANDLED && ofChannels == 1 && !whole;
        return requests
                || channel
                || act.isResult()
                        && all.stream()
                                .anyMatch(one -> one.topic() == topic && one.act() == Act.OCCURRED && !one.isClaim());
    }

    /** Takes the part after 其中, which ends at {@code at}: 办理112件，其中局机关39件; 予以公开47件，其中部分公开8件. */
    void partAt(int at) {
        boolean ofAll = subject.isPartOfAll(at);
        boolean partly = passage.simplified().startsWith("部分公开", at);
        doubt(statement -> ofAll || partly && statement.act() == Act.DISCLOSED);
    }

    /** Takes what stands at {@code at}, right after a number: 全县受理412件（县政府本级87件）. */
    void bracket(int at, int end) {
        if (at < end && passage.text().charAt(at) == '（' && subject.isPartOfAll(at)) {
            clause.ofAll = true;
            doubt(statement -> true);
        }
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

    /** Whether the sentence gives a number received that may be all. */
    boolean sayReceived() {
        return all.stream().anyMatch(statement -> RECEIPTS.contains(statement.act()) && mayBeAll(statement));
    }

    /** Those of {@code doubtful} are not certain. */
    void doubt(Predicate<Statement> doubtful) {
        all.replaceAll(statement ->
                statement.standing() == Standing.TOTAL && doubtful.test(statement) ? statement.unclear() : statement);
    }

    /** 20件予以公开，4件……予以公开: where one outcome has two numbers, or a decision that of another body, neither is known to be all. */
    void doubtWhatIsCountedTwice() {
        List<Statement> before = List.copyOf(all);
        doubt(one -> before.stream()
                .anyMatch(other -> other.topic() == one.topic()
                        && other.act() == one.act()
                        && mayShare(other)
                        && other.amount().value().compareTo(one.amount().value()) != 0));
    }

    private static boolean mayShare(Statement other) {
        boolean made = other.topic().isDocument() || other.topic().isDecision();
        return other.act().isOutcome() && other.standing() != Standing.OTHER_TIME
                || made && other.standing() == Standing.UNCLEAR;
    }

    private static boolean mayBeAll(Statement statement) {
        return statement.standing() == Standing.TOTAL || statement.standing() == Standing.UNCLEAR;
    }

    private Standing standing(Topic topic, Act act, boolean clear) {
        boolean other = subject.isOther(clauseStart, clauseEnd);
        if (time.isOther(act, unfinished, clause)) {
            return Standing.OTHER_TIME;
        }
        boolean some = clause.selected && (topic == Topic.REQUESTS || topic.isDecision());
        if ((some || clause.onBehalf || campaign && topic.isDecision()) && !act.isApplicant()) {
            return Standing.PART;
        }
        boolean ownNumber = act.hasOwnNumber()
                || newly
                || topic.isKindOfLitigation()
                || afterPart && (topic.isDocument() || topic.isDecision());
        if (part.holds(position) && !ownNumber) {
            return Standing.PART;
        }
        boolean isDone = act == Act.HANDLED || act == Act.DEALT || topic.isDecision();
        boolean doubtful = mayBeOfPart(topic, act)
                || clause.distributed
                || clause.ofAll
                || clause.some && (isDone || act.isCarried() || topic.isChallenge())
                || clause.sum && !time.isThisYear() && act != Act.IN_FORCE;
        if (!clear || doubtful || other) {
            return Standing.UNCLEAR;
        }
        return clause.timely && isDone ? Standing.WITHIN : Standing.TOTAL;
    }
}
