/**
 * Reads the OGI annual reports (政府信息公开工作年度报告) of China's administrative organs and checks them. Start at
 * {@link io.github.ogireport.ReportParser}.
 *
 * <pre>{@code
 * ParseResult result = ReportParser.parse(text);
 * Optional<Cell> received = result.report().cell("requests.newlyReceived.total");
 * Verdict verdict = result.verdict();
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ogireport;

import org.jspecify.annotations.NullMarked;
