package io.github.ogireport.rule;

import io.github.ogireport.path.ReportPath;
import java.util.List;

/**
 * Takes what a rule finds. Rules call it; it is valid only while {@link Rule#check} runs, and in that thread.
 *
 * <p>Reasons are keys of the rule's own messages. An argument that starts with {@code @} is a list of paths or message keys,
 * separated by blanks, each with {@code @} before it; they are shown by their names in the language that is asked for. What
 * follows after {@code =} is shown beside the name: {@code @column.total=7}.
 *
 * @since 0.1.0
 */
public interface RuleCollector {
    /** The report keeps the rule at {@code path}. */
    void passed(ReportPath path);

    /** The report keeps the rule at {@code path} when its blank cells count as nothing. */
    void passedWithBlanks(ReportPath path);

    /** The report breaks the rule. */
    void violated(Violation violation);

    /**
     * Cells that the rule needs hold no number: the blank, placeholder, unreadable and missing ones of {@code operands} are
     * named in the result. The path of a whole row or table stands for one that is missing.
     */
    void lacking(ReportPath path, List<? extends ReportPath> operands);

    /** Something needed is not there or not clear: {@code reason} is a message key, {@code arguments} say what. */
    void notAssessable(ReportPath path, String reason, String... arguments);

    /** The rule is not about this place: {@code reason} is a message key. */
    void notApplicable(ReportPath path, String reason, String... arguments);
}
