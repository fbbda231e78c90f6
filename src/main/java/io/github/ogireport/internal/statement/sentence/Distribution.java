package io.github.ogireport.internal.statement.sentence;

import io.github.ogireport.internal.statement.Amount;
import io.github.ogireport.internal.statement.Statement.Kind;
import io.github.ogireport.internal.statement.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The numbers after 分别 in one clause, which belong to the nouns before it in turn; the one after 各 belongs to each. */
final class Distribution {
    private ClaimWords words = new ClaimWords();
    private final List<Amount> amounts = new ArrayList<>();
    private boolean open;
    private boolean each;

    /** Begins after 分别, or 各 if {@code each}; {@code named} are the words before it. */
    void open(ClaimWords named, boolean each) {
        this.each = each;
        words = named;
        open = named.topics.size() > 1;
    }

    void add(Amount amount) {
        if (open) {
            amounts.add(amount);
        }
    }

    /** Ends with the clause, and adds its numbers where there are as many as nouns. */
    void addTo(SentenceStatements statements, ClauseState clause, Topic context, int reportYear) {
        if (open) {
            boolean one = each && amounts.size() == 1;
            List<Amount> found = one ? Collections.nCopies(words.topics.size(), amounts.get(0)) : amounts;
            Claim claim = Claim.of(words, context, reportYear, false);
            if (claim.acts().size() == 1 && found.size() == claim.topics().size()) {
                clause.distributed = false;
                for (int i = 0; i < found.size(); i++) {
                    statements.add(claim.topics().get(i), claim.acts().get(0), Kind.COUNT, found.get(i), claim.clear());
                }
            }
            amounts.clear();
            open = false;
        }
    }
}
