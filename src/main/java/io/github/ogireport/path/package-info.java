/**
 * The paths of contract and documents as types: what a diagnostic, a finding or a lookup is about.
 *
 * <pre>{@code
 * CellPath total = CellPath.of(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL);
 * boolean same = ReportPath.parse("requests.newlyReceived.total") == total;
 * boolean inside = ReportPath.parse("requests").covers(total);
 * }</pre>
 *
 * A text that is no path is refused with an {@link java.lang.IllegalArgumentException} that names the nearest one.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ogireport.path;

import org.jspecify.annotations.NullMarked;
