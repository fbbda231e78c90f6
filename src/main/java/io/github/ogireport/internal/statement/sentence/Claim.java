package io.github.ogireport.internal.statement.sentence;

import io.github.ogireport.internal.statement.Act;
import io.github.ogireport.internal.statement.Topic;
import java.util.EnumSet;
import java.util.List;

/**
 * What the words of a claim come to: topics, acts, and whether that is clear.
 *
 * @param topics the topics, each with each of the acts
 * @param acts   the acts; empty where the words say nothing about the form
 * @param clear  whether the words can only be meant so
 */
record Claim(List<Topic> topics, List<Act> acts, boolean clear) {
    static final Claim NOTHING = new Claim(List.of(), List.of(), false);

    static final Claim NAMED = new Claim(List.of(Topic.REQUESTS), List.of(Act.NAMED), true);

    private static final EnumSet<Act> RECEIVING = EnumSet.of(Act.RECEIVED, Act.OCCURRED);
    private static final EnumSet<Act> BOTH_DISCLOSED = EnumSet.of(Act.DISCLOSED, Act.PARTLY_DISCLOSED);
    private static final EnumSet<Act> DECIDING = EnumSet.of(Act.DECIDED, Act.OCCURRED);
    private static final EnumSet<Act> CHARGING = EnumSet.of(Act.CHARGED, Act.OCCURRED);
    private static final EnumSet<Act> RESULTS = EnumSet.range(Act.UPHELD, Act.PENDING);
    private static final EnumSet<Act> DOCUMENT_ACTS = EnumSet.range(Act.ISSUED, Act.AMENDED);
    private static final EnumSet<Act> OUTCOMES = EnumSet.range(Act.DISCLOSED, Act.OTHER_HANDLING);

    /** Makes out what {@code words} come to where the sentence before them was about {@code context}. */
    static Claim of(ClaimWords words, Topic context, int reportYear, boolean denial) {
        List<Topic> topics = words.topics.isEmpty() ? List.of(context) : List.copyOf(words.topics);
        Topic topic = topics.get(topics.size() - 1);
        if (topic == Topic.OTHER_MATTER) {
            return NOTHING;
        }
        boolean left = words.unfinished && (words.lastYear || words.year > 0 && words.year < reportYear);
        if (words.carried || left || words.nextYear && (words.until || words.dealt)) {
            return topic == Topic.REQUESTS || topic == Topic.UNSAID
                    ? carried(words, reportYear, topic, denial)
                    : NOTHING;
        }
        if (words.isUnfinished() && topic == Topic.REQUESTS && !denial) {
            return new Claim(List.of(topic), List.of(Act.CARRIED_FORWARD), true);
        }
        Act outcome = outcome(words);
        if (!words.reasons.isEmpty()) {
            return topic == Topic.REQUESTS ? reason(words, outcome) : NOTHING;
        }
        if (outcome != Act.OCCURRED) {
            return topic == Topic.REQUESTS ? new Claim(List.of(topic), List.of(outcome), true) : NOTHING;
        }
        if (topic == Topic.REQUESTS || topic == Topic.UNSAID) {
            return requests(words, topic, denial);
        }
        if (topic.isChallenge()) {
            return challenges(words, topics);
        }
        if (topic.isDocument()) {
            return documents(words, topics, denial);
        }
        if (topic.isDecision()) {
            boolean clear = words.onlyActs(DECIDING) && !words.published;
            return clear ? new Claim(topics, List.of(Act.DECIDED), true) : NOTHING;
        }
        return words.onlyActs(CHARGING) && !words.published ? new Claim(topics, List.of(Act.CHARGED), true) : NOTHING;
    }

    /** The row of one reason; where the words name an outcome of which the reason is no row, its number may be a part. */
    private static Claim reason(ClaimWords words, Act outcome) {
        Act reason = words.reasons.iterator().next();
        if (words.reasons.size() > 1 || outcome == Act.OCCURRED && !words.onlyActs(EnumSet.of(Act.OCCURRED))) {
            return NOTHING;
        }
        boolean row = outcome == Act.OCCURRED || outcome == reason.group();
        return new Claim(List.of(Topic.REQUESTS), List.of(row ? reason : outcome), row);
    }

    private static Claim carried(ClaimWords words, int reportYear, Topic topic, boolean denial) {
        boolean clear = topic == Topic.REQUESTS;
        boolean in;
        boolean forward = words.nextYear;
        if (words.targetYear > 0) {
            boolean intoThisYear = words.year > 0 && words.targetYear == reportYear;
            boolean fromEarlier = !words.until && words.targetYear < reportYear;
            in = intoThisYear || fromEarlier;
            forward |= !in;
        } else {
            in = words.lastYear || words.year > 0 && words.year < reportYear;
        }
        if (forward || in) {
            return new Claim(List.of(Topic.REQUESTS), List.of(forward ? Act.CARRIED_FORWARD : Act.CARRIED_IN), clear);
        }
        return denial
                ? new Claim(List.of(Topic.REQUESTS), List.of(Act.CARRIED_IN, Act.CARRIED_FORWARD), false)
                : new Claim(List.of(Topic.REQUESTS), List.of(Act.CARRIED), clear);
    }

    /** The outcome the words name; {@link Act#OCCURRED} where they name none, or several that the form counts apart. */
    private static Act outcome(ClaimWords words) {
        Act found = Act.OCCURRED;
        int outcomes = 0;
        for (Act act : words.acts) {
            if (OUTCOMES.contains(act)) {
                found = act;
                outcomes++;
            }
        }
        if (outcomes == 2 && words.acts.containsAll(BOTH_DISCLOSED)) {
            return Act.DISCLOSED_OR_PARTLY;
        }
        return outcomes == 1 && !words.acts.contains(Act.RECEIVED) ? found : Act.OCCURRED;
    }

    private static Claim requests(ClaimWords words, Topic topic, boolean denial) {
        if (words.acts.contains(Act.DUE)) {
            boolean alone = words.acts.size() == 1 && !denial;
            return alone ? new Claim(List.of(Topic.REQUESTS), List.of(Act.DUE), topic == Topic.REQUESTS) : NOTHING;
        }
        boolean received = words.acts.contains(Act.RECEIVED);
        boolean handled = words.acts.contains(Act.HANDLED);
        boolean others = !words.onlyActs(EnumSet.of(Act.RECEIVED, Act.HANDLED, Act.OCCURRED, Act.DECIDED));
        boolean named = !words.topics.isEmpty();
        if (others || words.published && !received) {
            return NOTHING;
        }
        if (denial) {
            boolean none = received || words.acts.isEmpty() && !words.onRequest && !words.dealt;
            return named && topic == Topic.REQUESTS && none && !handled
                    ? new Claim(List.of(Topic.REQUESTS), List.of(Act.RECEIVED), true)
                    : NOTHING;
        }
        if (words.numberOfRequests && !received && !handled && !words.dealt) {
            return new Claim(List.of(Topic.REQUESTS), List.of(Act.RECEIVED), true);
        }
        if (words.dealt && named && !received && !handled && !words.unfinished && topic == Topic.REQUESTS) {
            return new Claim(List.of(Topic.REQUESTS), List.of(Act.DEALT), words.topics.size() == 1);
        }
        if (received == handled) {
            boolean said = named || received;
            return said
                    ? new Claim(List.of(Topic.REQUESTS), List.of(Act.RECEIVED), false)
                    : words.dealt ? new Claim(List.of(Topic.REQUESTS), List.of(Act.HANDLED), false) : NOTHING;
        }
        boolean clear = topic == Topic.REQUESTS && words.topics.size() <= 1 && !(received && words.dealt);
        return new Claim(List.of(Topic.REQUESTS), List.of(received ? Act.RECEIVED : Act.HANDLED), clear);
    }

    private static Claim challenges(ClaimWords words, List<Topic> topics) {
        if (words.acts.contains(Act.HANDLED) || words.dealt || words.published || words.otherCause) {
            return NOTHING;
        }
        if (words.onlyActs(RECEIVING)) {
            return new Claim(topics, List.of(Act.OCCURRED), !words.accepted);
        }
        EnumSet<Act> results = EnumSet.copyOf(words.acts);
        results.retainAll(RESULTS);
        return results.size() == 1 && words.acts.size() - results.size() <= 1
                ? new Claim(topics, List.copyOf(results), topics.size() == 1)
                : NOTHING;
    }

    private static Claim documents(ClaimWords words, List<Topic> topics, boolean denial) {
        if (words.acts.isEmpty() || !words.onlyActs(DOCUMENT_ACTS)) {
            return new Claim(topics, List.of(Act.ISSUED), false);
        }
        boolean clear = !words.published && (denial || words.acts.size() == 1);
        return new Claim(topics, List.copyOf(words.acts), clear);
    }
}
