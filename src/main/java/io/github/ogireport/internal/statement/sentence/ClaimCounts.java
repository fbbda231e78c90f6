package io.github.ogireport.internal.statement.sentence;

import io.github.ogireport.internal.statement.Act;
import io.github.ogireport.internal.statement.Amount;
import io.github.ogireport.internal.statement.Statement.Kind;
import io.github.ogireport.internal.statement.Topic;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes statements of the words of claims and the numbers before or after them. */
final class ClaimCounts {
    /** Units of decisions where a verb says that they were made. */
    private static final List<String> ITEMS = List.of("项", "个");

    private static final EnumSet<Act> INVOLVED = EnumSet.of(Act.OCCURRED);

    private final SentenceTopics topics;
    private ClauseState clause = new ClauseState();
    private final SentenceStatements statements;
    private final int reportYear;
    /** Reasons that no number has followed yet: 因不掌握相关信息，无法提供4件. */
    private final EnumSet<Act> reasons = EnumSet.noneOf(Act.class);

    /** A reason with a number whose outcome has not been named: 信访类申请2件，依法不予处理. */
    private @Nullable Act open;

    private Amount openAmount = Amount.NONE;
    private int openStart;

    /** Whether the numbers of the sentence stand before their outcomes: 3件予以公开. */
    private boolean numberFirst;
    /** The outcome that the sentence has named last. */
    private @Nullable Act outcome;

    ClaimCounts(SentenceTopics topics, SentenceStatements statements, int reportYear) {
        this.topics = topics;
        this.statements = statements;
        this.reportYear = reportYear;
    }

    /** Goes on to a clause, of which {@code read} is what is said. */
    void enter(ClauseState read) {
        clause = read;
    }

    /** Takes words and the number after them. */
    void count(ClaimWords words, Amount amount) {
        boolean between = clause.hasBare; // 3件予以公开2件无法提供
        clause.hasBare = false;
        reasons.removeIf(reason -> !words.acts.contains(reason.group()));
        words.reasons.addAll(reasons);
        reasons.clear();
        Claim claim = Claim.of(words, topics.last(), reportYear, false);
        if (words.bareRequest && words.topics.size() == 1 && topics.last() != Topic.REQUESTS) {
            claim = topics.last() == Topic.UNSAID && !claim.acts().isEmpty()
                    ? new Claim(List.of(Topic.REQUESTS), claim.acts(), false)
                    : Claim.NOTHING;
        }
        if (words.isNoun() && clause.alone && topics.last() == Topic.REQUESTS && !amount.isZero()) {
            claim = Claim.NAMED;
        }
        boolean noRequests = amount.isZero() && words.isBareNoun() && !clause.marked;
        boolean outcomeBetween = between && claim.acts().stream().anyMatch(Act::isOutcome);
        clause.strangeCause |= clause.strange && topics.last().isChallenge() && !words.scope && !clause.scope;
        boolean clear =
                (claim.clear() || noRequests) && !outcomeBetween && !isOrphaned(words, claim) && !isOfKind(words);
        boolean several = claim.topics().size() * claim.acts().size() > 1;
        for (Topic topic : claim.topics()) {
            boolean items = topic.isDecision() && words.acts.contains(Act.DECIDED) && ITEMS.contains(amount.unit());
            if (!items
                    && !topic.counts(amount)
                    && !(words.numberNamed && amount.unit().isEmpty() && !topic.isMoney())) {
                continue;
            }
            for (Act act : claim.acts()) {
                outcome = act.isOutcome() ? act : outcome;
                boolean untold = words.acts.isEmpty()
                        ? act.group() != Act.UNABLE && outcome == null
                        : words.onlyActs(INVOLVED) && act.group() != outcome;
                if (act.isReason() && untold) {
                    open = act;
                    openAmount = amount;
                    openStart = statements.clauseStart();
                    continue;
                }
                statements.add(topic, act, Kind.COUNT, amount, clear && (!several || amount.isZero()));
            }
        }
    }

    /** Whether the number may belong to other words than those right before it. */
    private boolean isOrphaned(ClaimWords words, Claim claim) {
        boolean kind = clause.strange && clause.actBefore && clause.words.onlyActs(INVOLVED) && words.reasons.isEmpty();
        boolean outcome = claim.acts().size() == 1 && claim.acts().get(0).isOutcome();
        boolean requests = claim.topics().contains(Topic.REQUESTS);
        return topics.isOfSeveral(words)
                || clause.strangeCause && topics.last().isChallenge()
                || clause.ofWhole
                || requests && kind // 涉及宅基地的申请收到14件
                || clause.beforeVerb >= 0 && words.opensWithBareRequest && !words.acts.isEmpty() // 收到的36件申请已办结32件
                || outcome && numberFirst
                || requests && words.acts.isEmpty() && clause.actBefore;
    }

    /** 水土保持行政许可35件: what stands before a noun without a verb may say which of them are counted. */
    private boolean isOfKind(ClaimWords words) {
        return clause.unknown
                && words.acts.isEmpty()
                && !words.dealt
                && topics.last().isDecision();
    }

    /** Takes words without a number of their own; {@code last} where they end the clause. */
    void withoutAmount(ClaimWords words, boolean last) {
        reasons.addAll(words.reasons);
        if (open != null && words.acts.contains(open.group()) && !clause.hasBare) {
            statements.addRequests(open, openAmount, openStart, statements.clauseEnd());
            open = null;
        }
        if (clause.including && words.carried && words.lastYear) {
            clause.hasBare = false; // 共43件，含上年结转: the number is that of all
            return;
        }
        if (clause.all && words.acts.contains(Act.DISCLOSED) && topics.last() == Topic.REQUESTS) {
            statements.addAllDisclosed();
        } else if (clause.all && words.acts.contains(Act.UPHELD)) {
            for (Topic topic : topics.challenges()) {
                statements.add(topic, Act.UPHELD, Kind.ALL, Amount.NONE, true);
            }
        } else if (clause.hasBare
                && (words.topics.isEmpty() || words.bareRequest && !words.acts.contains(Act.RECEIVED))) {
            Claim claim = Claim.of(words, topics.last(), reportYear, false);
            if (claim.acts().size() == 1 && isCountedBefore(claim, last)) {
                numberFirst |= claim.acts().get(0).isOutcome();
                statements.add(claim.topics().get(0), claim.acts().get(0), Kind.COUNT, clause.bare, claim.clear());
            }
        } else if (clause.hasBare && words.acts.equals(EnumSet.of(Act.PENDING)) && words.topics.size() == 1) {
            statements.add(words.topics.get(0), Act.PENDING, Kind.COUNT, clause.bare, true); // 有5件行政复议尚未审结
        } else {
            countBefore(words, last && clause.bareIsAll);
        }
        clause.hasBare = false;
    }

    /** 24件予以公开, 4件结转下年, 39件已办结. */
    private boolean isCountedBefore(Claim claim, boolean last) {
        Act act = claim.acts().get(0);
        return act.isOutcomeOrCarried()
                || act == Act.HANDLED
                        && claim.clear()
                        && last
                        && !clause.unknown
                        && clause.bare.unit().equals("件");
    }

    /** 4件行政复议 without a verb: whether these are all of them is not certain, but where 共有 stands before. */
    void countBefore(ClaimWords words, boolean all) {
        for (Topic topic : words.topics) {
            if (clause.hasBare && topic.isChallenge() && words.acts.isEmpty()) {
                statements.add(topic, Act.OCCURRED, Kind.COUNT, clause.bare, all);
            }
        }
        clause.hasBare = false;
    }

    /** Whether what is denied is the noun before it: 行政诉讼均未发生, 依申请公开：没有申请. */
    static boolean lacksNoun(ClaimWords denied, ClaimWords before) {
        return denied.topics.isEmpty() || denied.bareRequest && denied.acts.isEmpty() && !before.topics.isEmpty();
    }

    /** 对不予公开决定未提起诉讼: what was not challenged is one outcome of many. */
    private static boolean claimsOutcome(ClaimWords before) {
        return before.acts.stream().anyMatch(Act::isOutcome);
    }

    /** Takes words that are denied, and those before them; {@code closed} where nothing more is said of them. */
    void absence(ClaimWords denied, ClaimWords before, boolean closed) {
        ClaimWords words = denied;
        if (lacksNoun(denied, before)) {
            if (before.topics.isEmpty()) {
                return;
            }
            before.acts.addAll(denied.acts);
            before.carried |= denied.carried;
            before.onRequest &= !denied.bareRequest;
            words = before;
        } else {
            words.lastYear |= before.lastYear && denied.carried;
        }
        if (words.bareRequest && topics.last() != Topic.REQUESTS) {
            return;
        }
        Claim claim = Claim.of(words, topics.last(), reportYear, true);
        boolean ofSome = clause.hasBare || topics.last().isChallenge() && claimsOutcome(before); // 26个部门未发生……
        for (Topic topic : claim.topics()) {
            for (Act act : claim.acts()) {
                statements.add(topic, act, Kind.DENIAL, Amount.NONE, claim.clear() && closed && !ofSome);
            }
        }
    }
}
