/**
 * The paths of contract and documents as types: what a diagnostic, a finding or a lookup is about.
 *
 * <pre>{@code
 * CellPath total = CellPath.of(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL);
 * total.toString();                                            // requests.newlyReceived.total
 * ReportPath.parse("requests.newlyReceived.total") == total;   // true
 * ReportPath.parse("requests.newReceived.total");              // IllegalArgumentException: … did you mean …
 * }</pre>
 */
@NullMarked
package io.github.ogireport.path;

import org.jspecify.annotations.NullMarked;
