package io.github.ogireport.rule;

/** Takes what a rule finds. Rules call it; it is valid only while {@link Rule#check} runs. */
public interface RuleCollector {
    /** The report keeps the rule at {@code path}. */
    void passed(String path);

    /** The report keeps the rule at {@code path} when its blank cells count as nothing. */
    void passedWithBlanks(String path);

    /** The report breaks the rule. */
    void violated(Violation violation);

    /** Something needed is not there: {@code reason} is a message key, {@code arguments} say what. */
    void notAssessable(String path, String reason, String... arguments);

    /** The rule is not about this place: {@code reason} is a message key. */
    void notApplicable(String path, String reason, String... arguments);
}
