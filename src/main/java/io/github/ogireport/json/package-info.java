/**
 * Reports as JSON and back, as the command line writes them ({@code docs/report.schema.json}).
 *
 * <pre>{@code
 * String json = ReportJson.write(result.report());
 * AnnualReport same = ReportJson.read(json);
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ogireport.json;

import org.jspecify.annotations.NullMarked;
