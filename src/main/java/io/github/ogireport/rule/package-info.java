/**
 * The rules that a report is checked by, and their results. {@link io.github.ogireport.rule.AbstractRule} is the base of own rules.
 *
 * <pre>{@code
 * RuleSet rules = RuleSet.standard().without("OGI-S10").severity("OGI-C01", Severity.INFO);
 * ParseResult checked = ReportParser.parse(text, ParserOptions.defaults().withRules(rules));
 * checked.findings(Severity.ERROR).forEach(System.out::println);
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ogireport.rule;

import org.jspecify.annotations.NullMarked;
