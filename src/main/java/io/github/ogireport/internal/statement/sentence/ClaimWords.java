package io.github.ogireport.internal.statement.sentence;

import io.github.ogireport.internal.statement.Act;
import io.github.ogireport.internal.statement.Topic;
import io.github.ogireport.internal.statement.number.AmountReader;
import io.github.ogireport.internal.syntax.StatementLexer;
import io.github.ogireport.internal.syntax.StatementParser.WordsContext;
import io.github.ogireport.internal.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** The words of one claim, sorted into topics, acts and times. */
final class ClaimWords {
    private static final EnumSet<Act> DONE =
            EnumSet.of(Act.RECEIVED, Act.HANDLED, Act.DUE, Act.ISSUED, Act.DECIDED, Act.CHARGED, Act.OCCURRED);

    private static final EnumSet<Act> RECEIVING = EnumSet.of(Act.RECEIVED, Act.HANDLED, Act.DUE);
    /** The characters of 至2025. */
    private static final int YEAR = 5;

    /** The topics named last, joined by 和, 及 or a comma of enumeration; the noun that is counted comes after all others. */
    final List<Topic> topics = new ArrayList<>(2);

    final EnumSet<Act> acts = EnumSet.noneOf(Act.class);
    /** The reasons named, as the rows of the table are. */
    final EnumSet<Act> reasons = EnumSet.noneOf(Act.class);
    /** Whether the first word is 申请 on its own. */
    boolean opensWithBareRequest;
    /** 申请 on its own. */
    boolean bareRequest;
    /** 依申请公开, which may stand for the requests or for what was disclosed on request. */
    boolean onRequest;
    /** Whether open government information is named. */
    boolean scope;
    /** 新收, which names the number newly received wherever it stands. */
    boolean newly;
    /** 申请数量: the number of requests, which needs no verb. */
    boolean numberOfRequests;
    /** Whether the last word is one for a number, 数 or 量, so that the number needs no unit. */
    boolean numberNamed;
    /** 行政处罚 of a challenge of it: what is challenged is named, and is no open information. */
    boolean otherCause;
    /** 受理, which a body that decides reconsiderations does too. */
    boolean accepted;
    /** 办理 or 处理. */
    boolean dealt;
    /** 未办结. */
    boolean unfinished;
    /** 公开, 发布 or 立案: what is counted then is not what the form counts. */
    boolean published;
    /** 结转 or 顺延. */
    boolean carried;
    /** 至 or 转入 after {@link #carried}, or before a year. */
    boolean until;

    boolean lastYear;
    boolean nextYear;
    boolean thisYear;
    /** 今年 or 本年, which are the year of the report also after 上年; 全年 and 当年 go on with the year named before. */
    boolean reportYear;
    /** The year before 结转, or anywhere where nothing is carried; 0 where none is said. */
    int year;
    /** Whether more than one year is named before that. */
    boolean severalYears;
    /** The year after 结转; 0 where none is said. */
    int targetYear;

    /** Whether the last word is 、 or 和: what follows belongs to another noun. */
    boolean joined;

    private boolean isFirst = true;
    /** Whether licences, penalties or compulsory measures are named. */
    private boolean decision;

    static ClaimWords of(@Nullable WordsContext words, String text) {
        ClaimWords wording = new ClaimWords();
        if (words != null) {
            for (Token word : words.each) {
                wording.add(word, text);
            }
        }
        return wording;
    }

    /** 办理的4件, 全年共有4件: what they are is said after the number, if at all. */
    boolean isOpen() {
        return topics.isEmpty() && acts.isEmpty() && !carried && !published && !unfinished;
    }

    /** 结转2件至2025年办理: the year stands after the number, which ends at {@code at}. */
    void carriedTo(String text, int at) {
        boolean stated = carried && targetYear == 0 && at + YEAR < text.length() && "至到".indexOf(text.charAt(at)) >= 0;
        if (stated && text.charAt(at + YEAR) == '年' && Character.isDigit(text.charAt(at + 1))) {
            until = true;
            targetYear = AmountReader.arabic(text.substring(at + 1, at + YEAR)).intValue();
        }
    }

    /** 公开24件、部分公开5件: 公开 on its own is an outcome where another follows its number at {@code at}. */
    void followedBy(String text, int at) {
        boolean alone = published && topics.isEmpty() && acts.isEmpty() && !dealt && !carried;
        if (alone && Words.anyAt(text, at, "部分公开", "不予公开", "不公开")) {
            published = false;
            acts.add(Act.DISCLOSED);
        }
    }

    /** 政府信息公开申请 without a verb. */
    boolean isBareNoun() {
        return topics.equals(List.of(Topic.REQUESTS)) && !onRequest && isBare();
    }

    /** 政府信息公开申请 or 依申请公开 without a word of what was done. */
    boolean isNoun() {
        return topics.equals(List.of(Topic.REQUESTS)) && isBare() && !numberOfRequests && !published;
    }

    /** 尚未办结4件, at the end of the year: the same as carried forward. */
    boolean isUnfinished() {
        return unfinished && !carried && acts.isEmpty() && reasons.isEmpty() && !published;
    }

    private boolean isBare() {
        return acts.isEmpty() && reasons.isEmpty() && !dealt && !carried;
    }

    /** Whether what stands before the words says who has done it; that of 予以公开 may be a reason. */
    boolean hasSubject() {
        return dealt || isBare() && !topics.isEmpty() || !Collections.disjoint(acts, DONE);
    }

    /** 受理申请12件, 办结12件: what is counted is only said before, if at all. */
    boolean isRequestUnsaid() {
        return topics.isEmpty() ? dealt || !Collections.disjoint(acts, RECEIVING) : bareRequest && topics.size() == 1;
    }

    /** Whether the acts are no others than these. */
    boolean onlyActs(EnumSet<Act> allowed) {
        return allowed.containsAll(acts);
    }

    private void add(Token token, String text) {
        switch (token.getType()) {
            case StatementLexer.JOIN -> {
                joined = true;
                isFirst = false;
                return;
            }
            case StatementLexer.SCOPE -> scope = true;
            case StatementLexer.INFORMATION -> {}
            case StatementLexer.DEALT_WITH -> dealt(text.charAt(token.getStartIndex()));
            case StatementLexer.REASON -> reason(token, text);
            // 制定并公开: what is counted is what was made
            case StatementLexer.PUBLISHED -> published |= !joined || acts.isEmpty();
            case StatementLexer.FILED -> published = true;
            case StatementLexer.CARRIED -> carried = true;
            case StatementLexer.UNTIL -> until(text.charAt(token.getStartIndex()));
            case StatementLexer.LAST_YEAR -> lastYear = true;
            case StatementLexer.NEXT_YEAR -> nextYear = true;
            case StatementLexer.THIS_YEAR -> thisYear(text.charAt(token.getStartIndex()));
            case StatementLexer.YEAR -> year(token, text);
            default -> {
                Topic topic = topic(token.getType());
                if (topic == Topic.UNSAID) {
                    act(token, text);
                } else {
                    topic(token, topic, text);
                }
            }
        }
        joined = false;
        isFirst = false;
        numberNamed = isNumberWord(text.charAt(token.getStopIndex()));
    }

    /** Where 等 follows, the reasons are some of several. */
    private void reason(Token token, String text) {
        int end = token.getStopIndex() + 1;
        if (end < text.length() && text.charAt(end) == '等') {
            reasons.clear();
        } else {
            reasons.add(Act.reason(text.substring(token.getStartIndex(), end)));
        }
    }

    private static boolean isNumberWord(char last) {
        return last == '量' || last == '数';
    }

    /** 上年度转入7件, 转入下年度4件: carried as well. */
    private void until(char first) {
        until = true;
        carried |= first == '转' || first == '留' || first == '延';
    }

    private void dealt(char first) {
        dealt = true;
        unfinished |= first == '尚' || first == '未' || first == '正';
    }

    private void thisYear(char first) {
        thisYear = true;
        reportYear |= first == '今' || first == '本';
    }

    private void year(Token token, String text) {
        int at = token.getStartIndex();
        int stated = AmountReader.arabic(text.substring(at, at + 4)).intValue();
        if (carried || until) {
            targetYear = stated;
        } else {
            severalYears |= year > 0 && year != stated;
            year = stated;
        }
    }

    private void topic(Token token, Topic topic, String text) {
        // 复议后起诉的行政诉讼: the kind says more than the noun
        boolean kind = topic == Topic.LITIGATION && topics.stream().anyMatch(Topic::isKindOfLitigation);
        decision |= topic.isDecision();
        if (topic.isChallenge()) {
            challenged(text.charAt(token.getStartIndex()));
        }
        if (!joined && !kind) {
            topics.clear();
        }
        if (joined || !kind) {
            topics.add(topic);
        }
        opensWithBareRequest |= isFirst && token.getType() == StatementLexer.BARE_REQUEST;
        bareRequest = token.getType() == StatementLexer.BARE_REQUEST;
        onRequest = token.getType() == StatementLexer.ON_REQUEST;
        scope |= token.getType() == StatementLexer.REQUEST || onRequest;
        numberOfRequests = topic == Topic.REQUESTS && !onRequest && isNumberWord(text.charAt(token.getStopIndex()));
    }

    /** 因答复引发的行政复议, 因答复被诉: what was answered is no act of the challenge; 不服行政处罚的行政复议 is none of open information. */
    private void challenged(char first) {
        if (first == '被') {
            acts.add(Act.OCCURRED);
        }
        if (acts.contains(Act.OCCURRED) || bareRequest) {
            acts.remove(Act.HANDLED);
            dealt = false;
        }
        otherCause |= !joined && decision;
    }

    private void act(Token token, String text) {
        char first = text.charAt(token.getStartIndex());
        if (first == '向' && !acts.isEmpty()) {
            return; // 答复公民向我局提出的申请: what is counted is what was answered
        }
        newly |= token.getType() == StatementLexer.NEWLY_RECEIVED;
        accepted |= token.getType() == StatementLexer.RECEIVED && first == '受';
        acts.add(act(token.getType()));
    }

    private static Topic topic(int type) {
        return switch (type) {
            case StatementLexer.REQUEST, StatementLexer.ON_REQUEST, StatementLexer.BARE_REQUEST -> Topic.REQUESTS;
            case StatementLexer.RECONSIDERATION -> Topic.RECONSIDERATION;
            case StatementLexer.LITIGATION -> Topic.LITIGATION;
            case StatementLexer.DIRECT -> Topic.DIRECT_LITIGATION;
            case StatementLexer.AFTER -> Topic.LITIGATION_AFTER_RECONSIDERATION;
            case StatementLexer.RULES -> Topic.RULES;
            case StatementLexer.NORMATIVE -> Topic.NORMATIVE_DOCUMENTS;
            case StatementLexer.LICENSING -> Topic.LICENSING;
            case StatementLexer.PENALTIES -> Topic.PENALTIES;
            case StatementLexer.COMPULSION -> Topic.COMPULSION;
            case StatementLexer.FEES -> Topic.FEES;
            case StatementLexer.PROCESSING_FEE -> Topic.PROCESSING_FEE;
            default -> Topic.UNSAID;
        };
    }

    private static Act act(int type) {
        return switch (type) {
            case StatementLexer.NEWLY_RECEIVED, StatementLexer.RECEIVED -> Act.RECEIVED;
            case StatementLexer.HANDLED -> Act.HANDLED;
            case StatementLexer.DUE -> Act.DUE;
            case StatementLexer.DISCLOSED -> Act.DISCLOSED;
            case StatementLexer.PARTLY -> Act.PARTLY_DISCLOSED;
            case StatementLexer.DISCLOSED_OR_PARTLY -> Act.DISCLOSED_OR_PARTLY;
            case StatementLexer.REFUSED -> Act.REFUSED;
            case StatementLexer.UNABLE -> Act.UNABLE;
            case StatementLexer.NOT_PROCESSED -> Act.NOT_PROCESSED;
            case StatementLexer.OTHER_HANDLING -> Act.OTHER_HANDLING;
            case StatementLexer.UPHELD -> Act.UPHELD;
            case StatementLexer.CORRECTED -> Act.CORRECTED;
            case StatementLexer.OTHER_RESULT -> Act.OTHER_RESULT;
            case StatementLexer.PENDING -> Act.PENDING;
            case StatementLexer.ISSUED -> Act.ISSUED;
            case StatementLexer.REPEALED -> Act.REPEALED;
            case StatementLexer.IN_FORCE -> Act.IN_FORCE;
            case StatementLexer.AMENDED -> Act.AMENDED;
            case StatementLexer.DECIDED -> Act.DECIDED;
            case StatementLexer.CHARGED -> Act.CHARGED;
            case StatementLexer.OCCURRED -> Act.OCCURRED;
            default -> throw new IllegalArgumentException("no act: " + type);
        };
    }
}
