package io.github.ogireport;

import io.github.ogireport.internal.source.SourceLimits;
import io.github.ogireport.rule.RuleSet;
import java.util.Objects;

/**
 * How to parse: the rules to check and the limits. Immutable; the {@code with…} methods return a changed copy.
 *
 * @param rules          the rules that the report is checked by; the standard rules by default
 * @param maxCharacters  UTF-16 units of text that are read; 10 million by default
 * @param maxTokens      tokens that are read, and cells of the tables that a file marks; 2 million by default
 * @param maxDiagnostics diagnostics that are listed; 10,000 by default
 * @param maxFindings    findings that are listed; 10,000 by default
 * @param maxFileBytes   bytes of a file that are read; 64 MiB by default
 * @since 0.1.0
 */
public record ParserOptions(
        RuleSet rules, int maxCharacters, int maxTokens, int maxDiagnostics, int maxFindings, int maxFileBytes) {
    private static final ParserOptions WITHOUT_RULES =
            new ParserOptions(RuleSet.none(), 10_000_000, 2_000_000, 10_000, 10_000, 64 << 20);

    /** Checks that every limit is positive. */
    public ParserOptions {
        Objects.requireNonNull(rules, "rules must not be null");
        requirePositive("maxCharacters", maxCharacters);
        requirePositive("maxTokens", maxTokens);
        requirePositive("maxDiagnostics", maxDiagnostics);
        requirePositive("maxFindings", maxFindings);
        requirePositive("maxFileBytes", maxFileBytes);
    }

    /** The standard rules and the default limits. */
    public static ParserOptions defaults() {
        return Standard.OPTIONS;
    }

    /** No rules and the default limits: the report is read, and not checked. */
    public static ParserOptions withoutRules() {
        return WITHOUT_RULES;
    }

    /** With other rules. */
    public ParserOptions withRules(RuleSet rules) {
        return new ParserOptions(rules, maxCharacters, maxTokens, maxDiagnostics, maxFindings, maxFileBytes);
    }

    /** With another limit of characters. */
    public ParserOptions withMaxCharacters(int maxCharacters) {
        return new ParserOptions(rules, maxCharacters, maxTokens, maxDiagnostics, maxFindings, maxFileBytes);
    }

    /** With another limit of tokens. */
    public ParserOptions withMaxTokens(int maxTokens) {
        return new ParserOptions(rules, maxCharacters, maxTokens, maxDiagnostics, maxFindings, maxFileBytes);
    }

    /** With another limit of diagnostics. */
    public ParserOptions withMaxDiagnostics(int maxDiagnostics) {
        return new ParserOptions(rules, maxCharacters, maxTokens, maxDiagnostics, maxFindings, maxFileBytes);
    }

    /** With another limit of findings. */
    public ParserOptions withMaxFindings(int maxFindings) {
        return new ParserOptions(rules, maxCharacters, maxTokens, maxDiagnostics, maxFindings, maxFileBytes);
    }

    /** With another limit of file size. */
    public ParserOptions withMaxFileBytes(int maxFileBytes) {
        return new ParserOptions(rules, maxCharacters, maxTokens, maxDiagnostics, maxFindings, maxFileBytes);
    }

    /** The limits for reading a file. */
    SourceLimits limits() {
        return SourceLimits.of(maxFileBytes, maxCharacters, maxTokens);
    }

    private static void requirePositive(String name, int value) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be positive, but is " + value);
        }
    }

    /** Made at first use, so that a user without rules never loads the standard ones. */
    private static final class Standard {
        static final ParserOptions OPTIONS = WITHOUT_RULES.withRules(RuleSet.standard());
    }
}
