package io.github.ogireport.internal.statement;

import io.github.ogireport.internal.statement.Statement.Kind;
import io.github.ogireport.internal.syntax.StatementLexer;
import io.github.ogireport.internal.syntax.StatementParser.AmountContext;
import io.github.ogireport.internal.syntax.StatementParser.ClaimContext;
import io.github.ogireport.internal.syntax.StatementParser.ClauseContext;
import io.github.ogireport.internal.syntax.StatementParser.PhraseContext;
import io.github.ogireport.internal.syntax.StatementParser.SentenceContext;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Walks over one sentence, phrase by phrase, and gathers its statements and figures. */
final class SentenceWalk {
    private final String text;
    private final int start;
    private final int end;
    private final int reportYear;
    private final Figures figures = new Figures();
    private final ClauseState clause = new ClauseState();
    private final NamedPart part = new NamedPart();
    private final ChannelSum channels = new ChannelSum();
    private final Distribution distribution = new Distribution();
    private final SentenceTime time;
    private final SentenceTopics topics;
    private final Slogan slogan;
    private final SentenceStatements statements;

    /** Whether the numbers of the sentence stand before their outcomes: 3件予以公开. */
    private boolean numberFirst;
    /** Whether open government information is named before any part is. */
    private boolean wholeScope;

    private int position;
    private int clauseStart;
    private int clauseEnd;

    /** A walk over {@code text}, which is that of {@code passage} in simplified characters, from {@code start} to {@code end}. */
    SentenceWalk(
            Passage passage,
            String text,
            int start,
            int end,
            int reportYear,
            WiderBody widerBody,
            Topic context,
            boolean scope) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.reportYear = reportYear;
        this.topics = new SentenceTopics(context, scope);
        this.time = new SentenceTime(reportYear);
        this.slogan = new Slogan(text, start, end);
        SentenceSubject subject = new SentenceSubject(widerBody, text, start);
        this.statements = new SentenceStatements(passage, topics, subject, time, part, clause);
    }

    /** What the next sentence is about where it does not say. */
    Topic context() {
        return topics.last();
    }

    List<Statement> statements() {
        return statements.all();
    }

    Figures figures() {
        return figures;
    }

    void walk(SentenceContext sentence) {
        clauseStart = start;
        for (int i = 0; i < sentence.clauses.size(); i++) {
            clauseEnd = i < sentence.pauses.size() ? sentence.pauses.get(i).getStartIndex() : end;
            clause.clear();
            time.begin(clause);
            statements.enter(clauseStart, clauseEnd);
            clause(sentence.clauses.get(i));
            distribution.addTo(statements, clause, topics.last(), reportYear);
            clauseStart = clauseEnd + 1;
        }
        channels.addTo(statements, clause);
        statements.doubtOutcomesToldTwice();
    }

    private void clause(ClauseContext context) {
        int before = statements.all().size();
        int numbers = figures.all().size();
        List<PhraseContext> phrases = context.phrases;
        for (int i = 0; i < phrases.size(); i++) {
            PhraseContext phrase = phrases.get(i);
            if (phrase.compared != null) {
                if (phrase.compared.sign.getType() == StatementLexer.COMPARED) {
                    statements.cut(before);
                }
                return;
            }
            phrase(phrase, i + 1 < phrases.size() ? phrases.get(i + 1) : null);
        }
        if (figures.all().size() == numbers) {
            time.opened(clause);
        }
    }

    private void phrase(PhraseContext phrase, @Nullable PhraseContext next) {
        ClaimContext claim = phrase.said;
        AmountContext bare = phrase.bare;
        if (claim != null) {
            claim(claim, next);
        } else if (bare != null) {
            Amount amount = amount(bare);
            channels.bare(amount, clauseStart, clauseEnd);
            clause.take(amount);
            if (clause.all && amount.isZero()) {
                count(clause.words, amount);
            }
        } else if (phrase.percentage == null) {
            mark(phrase.mark);
        } else if (phrase.percentage.percent == null) {
            mark(phrase.percentage.of);
        } else {
            figures.share(phrase.percentage, text);
        }
    }

    private void claim(ClaimContext claim, @Nullable PhraseContext next) {
        ClaimWords words = ClaimWords.of(claim.said, text);
        position = claim.start.getStartIndex();
        statements.at(position, words.newly);
        clause.inList(words);
        time.nextYear(words.nextYear);
        notice(words);
        wholeScope |= words.scope && !part.holds(position);
        boolean unknownNoun = words.opensWithBareRequest && clause.unknown;
        if (unknownNoun) {
            topics.leave();
        }
        if (claim.denied != null) {
            absence(ClaimWords.of(claim.denied.said, text), words, next);
        } else if (claim.counted != null && words.joined && !words.topics.isEmpty()) {
            // 4件行政复议、3件行政诉讼: the number belongs to the noun after it.
            countBefore(words);
            clause.take(amount(claim.counted));
        } else if (claim.counted != null) {
            Amount amount = amount(claim.counted);
            channels.counted(words, topics.last(), amount, clauseStart, clauseEnd);
            if (words.scope && part.holds(position) && !wholeScope) {
                statements.leaveWholes();
            }
            int before = statements.all().size();
            if (!unknownNoun) {
                count(words, amount);
            }
            clause.verbFirst(words, amount, before);
            if (words.isOnlyDealt()) {
                clause.take(amount);
            }
        } else if (clause.awaitsNoun(words)) {
            statements.cut(clause.beforeVerb);
            words.acts.addAll(clause.words.acts);
            statements.at(position, clause.words.newly);
            time.nextYear(clause.words.nextYear);
            count(words, clause.verbAmount);
        } else {
            channels.verb(words, topics.last());
            withoutAmount(words);
        }
        clause.after(words, claim.counted == null && claim.denied == null);
    }

    private void withoutAmount(ClaimWords words) {
        clause.finish(words);
        if (clause.including && words.carried && words.lastYear) {
            statements.includeCarriedIn();
        } else if (clause.all && words.acts.contains(Act.UPHELD)) {
            for (Topic topic : topics.challenges()) {
                statements.add(topic, Act.UPHELD, Kind.ALL, Amount.NONE, true);
            }
        } else if (clause.hasBare && (words.topics.isEmpty() || words.carried && words.bareRequest)) {
            Claim claim = Claim.of(words, topics.last(), reportYear, false);
            if (claim.acts().size() == 1 && claim.acts().get(0).isOutcomeOrCarried()) {
                numberFirst |= claim.acts().get(0).isOutcome();
                statements.add(claim.topics().get(0), claim.acts().get(0), Kind.COUNT, clause.bare, claim.clear());
            }
        } else {
            countBefore(words);
        }
        clause.hasBare = false;
    }

    /** 4件行政复议 without a verb: whether these are all of them is not certain. */
    private void countBefore(ClaimWords words) {
        for (Topic topic : words.topics) {
            if (clause.hasBare && topic.isChallenge() && words.acts.isEmpty()) {
                statements.add(topic, Act.OCCURRED, Kind.COUNT, clause.bare, false);
            }
        }
        clause.hasBare = false;
    }

    /** What the words say of the year and of the topic, for the rest of the sentence and those after it. */
    private void notice(ClaimWords words) {
        time.notice(words, clause);
        if (words.thisYear || words.year > 0 && words.year == reportYear) {
            slogan.plan(false);
        }
        if (words.carried && words.lastYear && topics.last().isChallenge()) {
            // 新收行政复议3件，上年结转1件: the form counts what was decided
            statements.doubt(statement -> statement.topic().isChallenge() && statement.act() == Act.OCCURRED);
        }
        topics.notice(words);
    }

    private void count(ClaimWords words, Amount amount) {
        clause.hasBare = false;
        Claim claim = Claim.of(words, topics.last(), reportYear, false);
        if (words.bareRequest && words.topics.size() == 1 && topics.last() != Topic.REQUESTS) {
            claim = topics.last() == Topic.UNSAID && !claim.acts().isEmpty()
                    ? new Claim(List.of(Topic.REQUESTS), claim.acts(), false)
                    : Claim.NOTHING;
        }
        if (clause.including && words.carried && words.lastYear) {
            statements.includeCarriedIn();
        }
        boolean clear = claim.clear() && !isOrphaned(words, claim);
        boolean several = claim.topics().size() * claim.acts().size() > 1;
        for (Topic topic : claim.topics()) {
            if (!topic.counts(amount)) {
                continue;
            }
            for (Act act : claim.acts()) {
                statements.add(topic, act, Kind.COUNT, amount, clear && (!several || amount.isZero()));
            }
        }
    }

    /** Whether the number may belong to other words than those right before it. */
    private boolean isOrphaned(ClaimWords words, Claim claim) {
        boolean outcome = claim.acts().size() == 1 && claim.acts().get(0).isOutcome();
        boolean requests = claim.topics().contains(Topic.REQUESTS);
        return topics.isOfSeveral(words)
                || outcome && numberFirst
                || requests && words.acts.isEmpty() && clause.actBefore;
    }

    private void absence(ClaimWords denied, ClaimWords before, @Nullable PhraseContext next) {
        ClaimWords words = denied;
        boolean anyRequest = denied.bareRequest && denied.acts.isEmpty() && !before.topics.isEmpty();
        if (denied.topics.isEmpty() || anyRequest) {
            if (before.topics.isEmpty()) {
                return;
            }
            before.acts.addAll(denied.acts);
            before.carried |= denied.carried;
            words = before;
        } else {
            notice(denied);
            words.lastYear |= before.lastYear && denied.carried;
        }
        boolean closed = next == null || next.compared != null;
        if (words.bareRequest && topics.last() != Topic.REQUESTS) {
            return;
        }
        Claim claim = Claim.of(words, topics.last(), reportYear, true);
        for (Topic topic : claim.topics()) {
            for (Act act : claim.acts()) {
                statements.add(topic, act, Kind.DENIAL, Amount.NONE, claim.clear() && closed);
            }
        }
    }

    private void mark(Token mark) {
        switch (mark.getType()) {
            case StatementLexer.PART -> {
                channels.addTo(statements, clause);
                part.open(text, mark.getStartIndex());
                figures.part(part.end());
            }
            case StatementLexer.RESPECTIVELY ->
                distribution.open(clause.words, text.charAt(mark.getStartIndex()) == '各');
            case StatementLexer.PLAN -> slogan.plan(true);
            case StatementLexer.OTHER_TOPIC -> topics.leave();
            case StatementLexer.NOT_ABOUT -> statements.leaveChallenges();
            default -> {}
        }
        clause.mark(mark, text);
        channels.mark(mark, clause.selected);
    }

    private Amount amount(AmountContext context) {
        boolean noCount = slogan.holds(context.start.getStartIndex());
        Amount amount = AmountReader.read(context, text, clause.roughly || noCount);
        clause.roughly = false;
        clause.counted();
        figures.add(amount, context);
        distribution.add(amount);
        return amount;
    }
}
