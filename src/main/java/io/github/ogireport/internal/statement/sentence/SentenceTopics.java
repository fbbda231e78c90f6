package io.github.ogireport.internal.statement.sentence;

import io.github.ogireport.internal.statement.Amount;
import io.github.ogireport.internal.statement.Topic;
import java.util.ArrayList;
import java.util.List;

/** What a sentence has been about so far. */
final class SentenceTopics {
    private static final String CASES = "件起宗例份";

    private final List<Topic> challenges = new ArrayList<>(2);
    private final boolean scope;
    private Topic last;
    /** Whether something that nothing is known of was counted in cases since the topic was named: 查处案件61起. */
    private boolean strange;
    /** Whether the sentence was opened by words that leave open government information out: 除政府信息公开案件外，…… */
    private boolean notAbout;
    /** Whether the body decides the challenges that the sentence is about. */
    private boolean decides;

    /** Begins with the topic {@code before}; {@code scope} where the sentence or its section is about open government information. */
    SentenceTopics(Topic before, boolean scope) {
        this.last = before;
        this.scope = scope;
    }

    /** What is spoken of where words do not say. */
    Topic last() {
        return decides && last.isChallenge() ? Topic.OTHER_MATTER : last;
    }

    /** The reconsiderations and suits named so far. */
    List<Topic> challenges() {
        return challenges;
    }

    /** Takes that what follows is about something the form does not count. */
    void leave() {
        last = Topic.OTHER_MATTER;
    }

    /** Takes that {@code amount} counts something that nothing is known of, or that others have done. */
    void leave(Amount amount) {
        strange |= CASES.contains(amount.unit()) && !amount.unit().isEmpty();
    }

    /** Takes over what a clause without figures says of those after it. */
    void opened(ClauseState clause) {
        notAbout |= clause.notAbout;
    }

    /** Takes that challenges of what others have done are counted. */
    void decide() {
        decides = true;
    }

    /** Takes the topics of {@code words}; 申请 on its own changes none. */
    void notice(ClaimWords words, ClauseState clause) {
        boolean onRequest = words.onRequest && words.acts.isEmpty() && last == Topic.OTHER_MATTER; // 公文98份，依申请公开12份
        if (!words.topics.isEmpty() && !onRequest && !(words.bareRequest && last != Topic.REQUESTS)) {
            last = words.topics.get(words.topics.size() - 1);
        }
        if (clause.actBefore && clause.strange && words.acts.isEmpty() && last.isDocument()) {
            last = Topic.OTHER_MATTER; // 制定涉企行政规范性文件2件，废止1件
        }
        strange &= words.topics.isEmpty() || last != Topic.REQUESTS;
        for (Topic topic : words.topics) {
            if (topic.isChallenge() && !challenges.contains(topic)) {
                challenges.add(topic);
            }
        }
    }

    /** Whether a result belongs to several, 行政复议4件、行政诉讼3件，维持2件, or to what is not known. */
    boolean isOfSeveral(ClaimWords words) {
        return words.topics.isEmpty() && (strange || last.isChallenge() && challenges.size() > 1);
    }

    /** Whether {@code topic} is about open government information here, as the form counts no other challenges. */
    boolean isInScope(Topic topic, ClauseState clause) {
        return !topic.isChallenge()
                || !decides && !notAbout && !clause.notAbout && (scope || last == Topic.REQUESTS || clause.scope);
    }
}
