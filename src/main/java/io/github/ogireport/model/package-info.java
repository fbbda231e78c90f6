/**
 * The report as immutable records, without places: equal by content, serialisable, safe for use by several threads.
 *
 * <pre>{@code
 * AnnualReport report = result.orElseThrow();
 * for (RowCounts row : report.rows()) {
 *     System.out.println(row.path().label(Locale.ENGLISH) + " " + row.cells());
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ogireport.model;

import org.jspecify.annotations.NullMarked;
