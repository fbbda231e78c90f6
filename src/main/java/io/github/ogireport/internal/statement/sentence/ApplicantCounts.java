package io.github.ogireport.internal.statement.sentence;

import io.github.ogireport.internal.statement.Act;
import io.github.ogireport.internal.statement.Amount;
import io.github.ogireport.internal.statement.Statement.Kind;
import io.github.ogireport.internal.statement.Topic;
import io.github.ogireport.internal.syntax.StatementLexer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of requests received by kind of applicant: 自然人30件、法人或其他组织6件. */
final class ApplicantCounts {
    private @Nullable Act applicant;
    /** Whether the sentence counts what was done with requests, of which the applicants after it are then. */
    private boolean ended;
    /** Whether the clause is about one channel. */
    private boolean channel;
    /** Whether it is said that requests are counted, or those who make them: 从申请人看，自然人提出30件. */
    private boolean requests;

    private final String text;
    private final int start;
    private final int end;

    /** Counts of the sentence of {@code text} from {@code start} to {@code end}. */
    ApplicantCounts(boolean requests, String text, int start, int end) {
        this.requests = requests;
        this.text = text;
        this.start = start;
        this.end = end;
    }

    private boolean namesApplicants() {
        return text.substring(start, end).contains("申请人");
    }

    /** Begins a clause. */
    void clear() {
        applicant = null;
        channel = false;
    }

    void mark(Token mark) {
        channel |= mark.getType() == StatementLexer.CHANNEL;
        boolean first = mark.getType() == StatementLexer.APPLICANT && applicant == null && !channel;
        applicant = first ? act(text.substring(mark.getStartIndex(), mark.getStopIndex() + 1)) : null;
    }

    /** Takes words, which may stand between the applicant and the number. */
    void words(ClaimWords words) {
        boolean received = words.acts.isEmpty() || words.acts.size() == 1 && words.acts.contains(Act.RECEIVED);
        requests |= !words.acts.isEmpty() || words.topics.contains(Topic.REQUESTS);
        ended |= !received || words.carried || words.dealt || words.published || !words.reasons.isEmpty();
    }

    /** Takes a number; {@code context} is what the sentence is about. */
    void counted(Amount amount, Topic context, SentenceStatements statements) {
        Act act = applicant;
        applicant = null;
        boolean ofRequests = context == Topic.REQUESTS || context == Topic.UNSAID;
        if (act != null && (requests || namesApplicants()) && !ended && ofRequests && Topic.REQUESTS.counts(amount)) {
            statements.add(Topic.REQUESTS, act, Kind.COUNT, amount, true);
        }
    }

    private static @Nullable Act act(String word) {
        return switch (word) {
            case "自然人", "公民", "个人" -> Act.FROM_PERSONS;
            case "企业", "商业企业" -> Act.FROM_ENTERPRISES;
            case "科研机构" -> Act.FROM_RESEARCH;
            case "社会公益组织" -> Act.FROM_PUBLIC_INTEREST;
            case "法律服务机构" -> Act.FROM_LEGAL_SERVICES;
            default -> word.startsWith("法人") ? Act.FROM_ORGANISATIONS : null;
        };
    }
}
