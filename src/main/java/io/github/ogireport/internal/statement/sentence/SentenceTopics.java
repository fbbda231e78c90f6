package io.github.ogireport.internal.statement.sentence;

import io.github.ogireport.internal.statement.Topic;
import java.util.ArrayList;
import java.util.List;

/** What a sentence has been about so far. */
final class SentenceTopics {
    private final List<Topic> challenges = new ArrayList<>(2);
    private final boolean scope;
    private Topic last;

    /** Begins with the topic {@code before}; {@code scope} where the sentence or its section is about open government information. */
    SentenceTopics(Topic before, boolean scope) {
        this.last = before;
        this.scope = scope;
    }

    /** What is spoken of where words do not say. */
    Topic last() {
        return last;
    }

    /** The reconsiderations and suits named so far. */
    List<Topic> challenges() {
        return challenges;
    }

    /** Takes that what follows is about something the form does not count. */
    void leave() {
        last = Topic.OTHER_MATTER;
    }

    /** Takes the topics of {@code words}; 申请 on its own changes none. */
    void notice(ClaimWords words) {
        if (!words.topics.isEmpty() && !(words.bareRequest && last != Topic.REQUESTS)) {
            last = words.topics.get(words.topics.size() - 1);
        }
        for (Topic topic : words.topics) {
            if (topic.isChallenge() && !challenges.contains(topic)) {
                challenges.add(topic);
            }
        }
    }

    /** Whether a result belongs to several: 行政复议4件、行政诉讼3件，维持2件. */
    boolean isOfSeveral(ClaimWords words) {
        return words.topics.isEmpty() && last.isChallenge() && challenges.size() > 1;
    }

    /** Whether {@code topic} is about open government information here, as the form counts no other challenges. */
    boolean isInScope(Topic topic, ClauseState clause) {
        return !topic.isChallenge() || !clause.notAbout && (scope || last == Topic.REQUESTS || clause.scope);
    }
}
