package io.github.ogireport.internal.statement.sentence;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.statement.Act;
import io.github.ogireport.internal.statement.Amount;
import io.github.ogireport.internal.statement.Passage;
import io.github.ogireport.internal.statement.Statement;
import io.github.ogireport.internal.statement.Topic;
import io.github.ogireport.internal.statement.body.SentenceSubject;
import io.github.ogireport.internal.statement.body.WiderBody;
import io.github.ogireport.internal.statement.number.AmountReader;
import io.github.ogireport.internal.statement.number.Figures;
import io.github.ogireport.internal.statement.number.NamedPart;
import io.github.ogireport.internal.statement.number.Slogan;
import io.github.ogireport.internal.syntax.StatementLexer;
import io.github.ogireport.internal.syntax.StatementParser.AmountContext;
import io.github.ogireport.internal.syntax.StatementParser.ClaimContext;
import io.github.ogireport.internal.syntax.StatementParser.ClauseContext;
import io.github.ogireport.internal.syntax.StatementParser.PhraseContext;
import io.github.ogireport.internal.syntax.StatementParser.SentenceContext;
import io.github.ogireport.path.SectionPath;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Walks over one sentence, phrase by phrase, and gathers its statements and figures. */
public final class SentenceWalk {
    /** The last characters of 合计, 共计, 总计, 共. */
    private static final String TOTALS = "计共";

    private static final String COPULAS = "为系属是";

    private final String text;
    private final int start;
    private final int end;
    private final int reportYear;
    private final TextBefore before;
    private final Figures figures = new Figures();
    private ClauseState clause = new ClauseState();
    private final NamedPart part = new NamedPart();
    private final ChannelSum channels = new ChannelSum();
    private final ApplicantCounts applicants;
    private final Distribution distribution = new Distribution();
    private final SentenceTime time;
    private final SentenceTopics topics;
    private final SentenceSubject subject;
    private final Slogan slogan;
    private final SentenceStatements statements;
    private final ClaimCounts counts;

    /** Whether open government information is named before any part is. */
    private boolean wholeScope;

    private int position;
    private int clauseStart;
    private int clauseEnd;

    /** A walk over {@code text}, which is that of {@code passage} in simplified characters, from {@code start} to {@code end}. */
    public SentenceWalk(
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
        this.before = new TextBefore(text, start);
        this.topics = new SentenceTopics(context, scope);
        this.time = new SentenceTime(reportYear);
        boolean requests = passage.path().equals(SectionPath.of(SectionKind.REQUEST_HANDLING));
        this.applicants = new ApplicantCounts(requests, text, start, end);
        this.slogan = new Slogan(text, start, end);
        this.subject = new SentenceSubject(widerBody, text, start);
        this.statements = new SentenceStatements(passage, topics, subject, time, part);
        this.counts = new ClaimCounts(topics, statements, reportYear);
    }

    /** What the next sentence is about where it does not say. */
    public Topic context() {
        return topics.last();
    }

    public List<Statement> statements() {
        return statements.all();
    }

    public Figures figures() {
        return figures;
    }

    public void walk(SentenceContext sentence) {
        clauseStart = start;
        for (int i = 0; i < sentence.clauses.size(); i++) {
            clauseEnd = i < sentence.pauses.size() ? sentence.pauses.get(i).getStartIndex() : end;
            clause = new ClauseState();
            time.begin(clause);
            statements.enter(clause, clauseStart, clauseEnd);
            counts.enter(clause);
            applicants.clear();
            int first = statements.all().size();
            clause(sentence.clauses.get(i));
            statements.leave(first, clause.requests || clause.selected && topics.last() == Topic.REQUESTS);
            distribution.addTo(statements, clause, topics.last(), reportYear);
            clauseStart = clauseEnd + 1;
        }
        channels.addTo(statements, clause);
        statements.doubtWhatIsCountedTwice();
    }

    private void clause(ClauseContext context) {
        int first = statements.all().size();
        int numbers = figures.all().size();
        List<PhraseContext> phrases = context.phrases;
        for (int i = 0; i < phrases.size(); i++) {
            PhraseContext phrase = phrases.get(i);
            if (phrase.compared != null) {
                if (phrase.compared.sign.getType() == StatementLexer.COMPARED) {
                    statements.cut(first);
                }
                return;
            }
            phrase(phrase, i + 1 < phrases.size() ? phrases.get(i + 1) : null);
        }
        if (figures.all().size() == numbers) {
            time.opened(clause);
            topics.opened(clause);
            if (subject.isUnknown() && clause.awaitsSubject()) {
                topics.leave(); // 信用修复工作有序开展，受理申请33件
            }
            return;
        }
        figures.close(text, clauseEnd);
        if (!part.holds(clauseEnd)) {
            time.counted(clause);
        }
    }

    private void phrase(PhraseContext phrase, @Nullable PhraseContext next) {
        ClaimContext claim = phrase.said;
        AmountContext bare = phrase.bare;
        if (claim != null) {
            claim(claim, next);
        } else if (bare != null) {
            Amount amount = amount(bare);
            applicants.counted(amount, topics.last(), statements);
            if (before.endsWith(TOTALS, bare.start)) {
                channels.total(amount, clauseStart, clauseEnd);
            }
            channels.bare(amount, clauseStart, clauseEnd);
            if (statements.all().isEmpty() && (clause.onBehalf || isUnknownBefore(bare.start))) {
                topics.leave(amount);
            }
            take(amount, bare.start);
            if (clause.all && amount.isZero()) {
                counts.count(clause.words, amount);
            }
        } else if (phrase.percentage == null) {
            mark(phrase.mark);
            disputesOfOthers(phrase.mark, next);
        } else if (phrase.percentage.percent == null) {
            mark(phrase.percentage.of);
        } else {
            figures.share(phrase.percentage, text);
            if (clause.scope && phrase.percentage.of != null) {
                statements.leaveChallenges(); // 行政复议38件，信息公开类占26.3%
            }
        }
    }

    private void claim(ClaimContext claim, @Nullable PhraseContext next) {
        ClaimWords words = ClaimWords.of(claim.said, text);
        clause.alone = next == null && !clause.marked && figures.all().isEmpty();
        position = claim.start.getStartIndex();
        statements.at(position, words, claim.counted != null || claim.denied != null);
        applicants.words(words);
        clause.inList(words);
        clause.qualify(text, position);
        time.nextYear(words.nextYear);
        notice(words);
        wholeScope |= words.scope && !part.holds(position);
        if (words.opensWithBareRequest && isUnknownBefore(claim.start)
                || subject.isUnknown() && words.isRequestUnsaid()) {
            topics.leave();
        }
        if (claim.denied != null) {
            ClaimWords denied = ClaimWords.of(claim.denied.said, text);
            subject.follow(clauseStart, position, denied.hasSubject());
            if (!ClaimCounts.lacksNoun(denied, words)) {
                notice(denied);
            }
            boolean closed = next == null || next.compared != null;
            counts.absence(denied, words, closed && !slogan.isPlan());
        } else if (claim.counted != null && words.joined && !words.topics.isEmpty()) {
            // 4件行政复议、3件行政诉讼: the number belongs to the noun after it.
            counts.countBefore(words, false);
            clause.take(amount(claim.counted));
        } else if (claim.counted != null) {
            Amount amount = amount(claim.counted);
            words.numberNamed |= before.namesNumber(claim.counted.start);
            words.followedBy(text, claim.counted.stop.getStopIndex() + 2);
            words.carriedTo(text, claim.counted.stop.getStopIndex() + 1);
            applicants.counted(amount, topics.last(), statements);
            channels.counted(words, topics.last(), amount, clauseStart, clauseEnd);
            if (words.scope && part.holds(position) && !wholeScope) {
                statements.leaveWholes();
            }
            int first = statements.all().size();
            counts.count(words, amount);
            clause.verbFirst(words, amount, first);
            if (words.isOpen()) {
                take(amount, claim.counted.start);
            }
        } else if (clause.awaitsNoun(words)) {
            statements.cut(clause.beforeVerb);
            clause.beforeVerb = -1;
            words.acts.addAll(clause.words.acts);
            statements.at(position, clause.words, true);
            time.nextYear(clause.words.nextYear);
            counts.count(words, clause.verbAmount);
        } else {
            channels.verb(words, topics.last());
            counts.withoutAmount(words, next == null);
        }
        clause.after(words, claim.counted == null && claim.denied == null);
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
        topics.notice(words, clause);
    }

    private void mark(Token mark) {
        switch (mark.getType()) {
            case StatementLexer.PART -> {
                channels.addTo(statements, clause);
                statements.partAt(mark.getStopIndex() + 1);
                part.open(text, mark.getStartIndex());
                figures.part(mark.getStopIndex(), part.end());
            }
            case StatementLexer.INCLUDING -> {
                if (text.startsWith("包", mark.getStartIndex())) {
                    figures.part(mark.getStopIndex(), Integer.MAX_VALUE);
                }
            }
            case StatementLexer.RESPECTIVELY ->
                distribution.open(clause.words, text.charAt(mark.getStartIndex()) == '各');
            case StatementLexer.PLAN -> slogan.plan(true);
            case StatementLexer.OTHER_TOPIC -> topics.leave();
            case StatementLexer.CAMPAIGN -> statements.campaign();
            case StatementLexer.UNKNOWN ->
                subject.take(mark.getStartIndex(), mark.getStopIndex() + 1, clause.awaitsSubject());
            case StatementLexer.DECIDES -> topics.decide();
            case StatementLexer.NOT_ABOUT -> statements.leaveChallenges();
            default -> {}
        }
        applicants.mark(mark);
        if (mark.getType() != StatementLexer.UNKNOWN
                || !subject.isItself(mark.getStartIndex(), mark.getStopIndex() + 1)) {
            clause.mark(mark, text);
        }
        channels.mark(mark, clause.selected);
    }

    /** 行政诉讼8件，均为水事纠纷: of other matters, where open government information is not named. */
    private void disputesOfOthers(Token mark, @Nullable PhraseContext next) {
        if (mark.getType() == StatementLexer.ALL
                && !wholeScope
                && next != null
                && next.mark != null
                && next.mark.getType() == StatementLexer.UNKNOWN
                && before.endsWith(COPULAS, next.start)) {
            statements.doubt(statement -> statement.topic().isChallenge());
        }
    }

    /** Whether the words before {@code token} are not known, and more than 在 or 对. */
    private boolean isUnknownBefore(Token token) {
        return clause.unknown && !subject.isAfterPreposition(token.getStartIndex());
    }

    private void take(Amount amount, Token number) {
        clause.take(amount);
        clause.bareIsAll = before.endsWith("共有", number);
    }

    private Amount amount(AmountContext context) {
        boolean noCount = slogan.holds(context.start.getStartIndex());
        Amount amount = AmountReader.read(context, text, clause.roughly || noCount);
        clause.roughly = false;
        clause.counted();
        figures.add(amount, context, text);
        distribution.add(amount);
        statements.bracket(context.stop.getStopIndex() + 1, end);
        return amount;
    }
}
