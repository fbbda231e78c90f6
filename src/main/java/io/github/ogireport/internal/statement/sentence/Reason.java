package io.github.ogireport.internal.statement.sentence;

import io.github.ogireport.internal.statement.Act;
import java.util.List;
import java.util.Map;

/** The rows of the table that reasons name. */
final class Reason {
    private static final List<Map.Entry<String, Act>> WORDS = List.of(
            Map.entry("秘密", Act.STATE_SECRET),
            Map.entry("权益", Act.THIRD_PARTY_RIGHTS),
            Map.entry("内部", Act.INTERNAL_AFFAIRS),
            Map.entry("过程", Act.DELIBERATIVE_PROCESS),
            Map.entry("案卷", Act.ENFORCEMENT_FILE),
            Map.entry("查询", Act.ADMINISTRATIVE_INQUIRY),
            Map.entry("掌握", Act.NOT_HELD),
            Map.entry("制作", Act.NEEDS_CREATION),
            Map.entry("明确", Act.STILL_UNCLEAR),
            Map.entry("重复", Act.DUPLICATE),
            Map.entry("出版物", Act.PUBLIC_PUBLICATION),
            Map.entry("大量", Act.UNJUSTIFIED_MASS_REQUESTS));

    private Reason() {}

    /** The row that {@code words}, a reason of the grammar, names; what is in none of the lists is a petition or complaint. */
    static Act of(String words) {
        for (Map.Entry<String, Act> entry : WORDS) {
            if (words.contains(entry.getKey())) {
                return entry.getValue();
            }
        }
        return Act.PETITION_OR_COMPLAINT;
    }
}
