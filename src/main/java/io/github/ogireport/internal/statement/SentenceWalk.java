package io.github.ogireport.internal.statement;

import io.github.ogireport.internal.statement.Statement.Kind;
import io.github.ogireport.internal.syntax.StatementLexer;
import io.github.ogireport.internal.syntax.StatementParser.AmountContext;
import io.github.ogireport.internal.syntax.StatementParser.ClaimContext;
import io.github.ogireport.internal.syntax.StatementParser.ClauseContext;
import io.github.ogireport.internal.syntax.StatementParser.PhraseContext;
import io.github.ogireport.internal.syntax.StatementParser.SentenceContext;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Walks over one sentence, phrase by phrase, and gathers its statements and figures. */
final class SentenceWalk {
    private final Passage passage;
    private final String text;
    private final int reportYear;
    private final WiderBody widerBody;
    private final boolean scope;
    private final List<Statement> statements = new ArrayList<>(4);
    private final Figures figures = new Figures();
    private final List<Topic> challenges = new ArrayList<>(2);
    private final ClauseState clause = new ClauseState();
    private final SentenceTime time;

    private Topic context;
    private final NamedPart part = new NamedPart();
    /** Whether open government information is named before any part is. */
    private boolean wholeScope;

    private int position;
    private boolean newly;
    private int sentenceStart;
    private int clauseStart;
    private int clauseEnd;

    SentenceWalk(Passage passage, int reportYear, WiderBody widerBody, Topic context, boolean scope) {
        this.passage = passage;
        this.text = passage.text();
        this.reportYear = reportYear;
        this.widerBody = widerBody;
        this.time = new SentenceTime(reportYear);
        this.context = context;
        this.scope = scope;
    }

    /** What the next sentence is about where it does not say. */
    Topic context() {
        return context;
    }

    List<Statement> statements() {
        return statements;
    }

    Figures figures() {
        return figures;
    }

    void walk(SentenceContext sentence, int start, int end) {
        int count = sentence.clauses.size();
        sentenceStart = start;
        clauseStart = start;
        for (int i = 0; i < count; i++) {
            clauseEnd = i < sentence.pauses.size() ? sentence.pauses.get(i).getStartIndex() : end;
            clause(sentence.clauses.get(i));
            clauseStart = clauseEnd + 1;
        }
    }

    private void clause(ClauseContext context) {
        clause.clear();
        time.begin(clause);
        int before = statements.size();
        int numbers = figures.all().size();
        List<PhraseContext> phrases = context.phrases;
        for (int i = 0; i < phrases.size(); i++) {
            PhraseContext phrase = phrases.get(i);
            if (phrase.compared != null) {
                if (phrase.compared.sign.getType() == StatementLexer.COMPARED) {
                    statements.subList(before, statements.size()).clear();
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
            clause.bare = amount;
            clause.hasBare = true;
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
        Wording words = Wording.of(claim.said, text);
        position = claim.start.getStartIndex();
        newly = words.newly;
        clause.inList(words);
        time.nextYear(words.nextYear);
        notice(words);
        wholeScope |= words.scope && !part.holds(position);
        boolean unknownNoun = words.opensWithBareRequest && clause.unknown;
        if (unknownNoun) {
            context = Topic.OTHER_MATTER;
        }
        if (claim.denied != null) {
            absence(Wording.of(claim.denied.said, text), words, next);
        } else if (claim.counted != null && words.joined && !words.topics.isEmpty()) {
            // 4件行政复议、3件行政诉讼: the number belongs to the noun behind it.
            countBefore(words);
            clause.bare = amount(claim.counted);
            clause.hasBare = true;
        } else if (claim.counted != null) {
            Amount amount = amount(claim.counted);
            partInScope(words);
            int before = statements.size();
            if (!unknownNoun) {
                count(words, amount);
            }
            clause.verbFirst(words, amount, before);
            if (words.isOnlyDealt()) {
                clause.bare = amount;
                clause.hasBare = true;
            }
        } else if (clause.awaitsNoun(words)) {
            statements.subList(clause.beforeVerb, statements.size()).clear();
            words.acts.addAll(clause.words.acts);
            newly = clause.words.newly;
            time.nextYear(clause.words.nextYear);
            count(words, clause.verbAmount);
        } else {
            withoutAmount(words);
        }
        clause.after(words, claim.counted == null && claim.denied == null);
    }

    private void withoutAmount(Wording words) {
        if (clause.including && words.carried && words.lastYear) {
            markCarriedIn();
        } else if (clause.all && words.acts.contains(Act.UPHELD)) {
            for (Topic topic : challenges) {
                add(topic, Act.UPHELD, Kind.ALL, Amount.NONE, true);
            }
        } else if (clause.hasBare && words.topics.isEmpty()) {
            Claim claim = Claim.of(words, context, reportYear, false);
            if (claim.acts().size() == 1 && claim.acts().get(0).isOutcomeOrCarried()) {
                add(claim.topics().get(0), claim.acts().get(0), Kind.COUNT, clause.bare, claim.clear());
            }
        } else {
            countBefore(words);
        }
        clause.hasBare = false;
    }

    /** 4件行政复议 without a verb: whether these are all of them cannot be told. */
    private void countBefore(Wording words) {
        for (Topic topic : words.topics) {
            if (clause.hasBare && topic.isChallenge() && words.acts.isEmpty()) {
                add(topic, Act.OCCURRED, Kind.COUNT, clause.bare, false);
            }
        }
        clause.hasBare = false;
    }

    /** What the words say of the year and of the topic, for the rest of the sentence and those behind it. */
    private void notice(Wording words) {
        time.notice(words, clause);
        if (!words.topics.isEmpty() && !(words.bareRequest && context != Topic.REQUESTS)) {
            context = words.topics.get(words.topics.size() - 1);
        }
        for (Topic topic : words.topics) {
            if (topic.isChallenge() && !challenges.contains(topic)) {
                challenges.add(topic);
            }
        }
    }

    /** 行政诉讼12件，其中涉及政府信息公开的2件: the whole is of all kinds, which the form does not count. */
    private void partInScope(Wording words) {
        if (words.scope && part.holds(position) && !wholeScope) {
            statements.removeIf(statement -> statement.topic().isChallenge()
                    || statement.act() == Act.RECEIVED
                    || statement.act() == Act.HANDLED);
        }
    }

    private void count(Wording words, Amount amount) {
        clause.hasBare = false;
        Claim claim = Claim.of(words, context, reportYear, false);
        if (words.bareRequest && words.topics.size() == 1 && context != Topic.REQUESTS) {
            claim = context == Topic.UNSAID && !claim.acts().isEmpty()
                    ? new Claim(List.of(Topic.REQUESTS), claim.acts(), false)
                    : Claim.NOTHING;
        }
        if (clause.including && words.carried && words.lastYear) {
            markCarriedIn();
        }
        boolean several = claim.topics().size() * claim.acts().size() > 1;
        boolean requests = claim.topics().contains(Topic.REQUESTS);
        boolean orphaned = requests && words.acts.isEmpty() && clause.actBefore;
        for (Topic topic : claim.topics()) {
            if (!topic.counts(amount)) {
                continue;
            }
            for (Act act : claim.acts()) {
                add(topic, act, Kind.COUNT, amount, claim.clear() && !orphaned && (!several || amount.isZero()));
            }
        }
    }

    private void absence(Wording denied, Wording before, @Nullable PhraseContext next) {
        Wording words = denied;
        if (denied.topics.isEmpty()) {
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
        if (words.bareRequest && context != Topic.REQUESTS) {
            return;
        }
        Claim claim = Claim.of(words, context, reportYear, true);
        for (Topic topic : claim.topics()) {
            for (Act act : claim.acts()) {
                add(topic, act, Kind.DENIAL, Amount.NONE, claim.clear() && closed);
            }
        }
    }

    private void mark(Token mark) {
        switch (mark.getType()) {
            case StatementLexer.PART -> {
                part.open(text, mark.getStartIndex());
                figures.part(part.end());
            }
            case StatementLexer.OTHER_TOPIC -> context = Topic.OTHER_MATTER;
            case StatementLexer.NOT_ABOUT ->
                statements.removeIf(statement -> statement.topic().isChallenge());
            default -> {}
        }
        clause.mark(mark, text);
    }

    private Amount amount(AmountContext context) {
        Amount amount = AmountReader.read(context, text, clause.roughly);
        clause.roughly = false;
        figures.add(amount, context);
        return amount;
    }

    private void markCarriedIn() {
        for (int i = statements.size() - 1; i >= 0; i--) {
            Statement last = statements.get(i);
            if (last.topic() == Topic.REQUESTS && (last.act() == Act.RECEIVED || last.act() == Act.HANDLED)) {
                statements.set(i, last.includingCarriedIn());
                return;
            }
        }
    }

    private void add(Topic topic, Act act, Kind kind, Amount amount, boolean clear) {
        if (topic.isChallenge() && !scope && context != Topic.REQUESTS && !clause.scope) {
            return;
        }
        Standing standing = standing(topic, act, clear && !amount.approximate());
        statements.add(new Statement(topic, act, kind, amount, standing, false, passage, clauseStart, clauseEnd));
    }

    private Standing standing(Topic topic, Act act, boolean clear) {
        if (time.isOther(act, clause)) {
            return Standing.OTHER_TIME;
        }
        if (clause.selected && (topic == Topic.REQUESTS || topic.isDecision())) {
            return Standing.PART;
        }
        boolean ownNumber = act.isCarried() || newly || act.isOutcome() || act.isResult() || topic.isKindOfLitigation();
        if (part.holds(position) && !ownNumber) {
            return Standing.PART;
        }
        boolean doubtful = clause.distributed
                || clause.timely && (act == Act.HANDLED || topic.isDecision())
                || clause.sum && !time.isThisYear();
        boolean total = clear && !doubtful && !widerBody.isNamed(text, sentenceStart, clauseStart, clauseEnd);
        return total ? Standing.TOTAL : Standing.UNCLEAR;
    }
}
