/**
 * The printed form as data: sections, tables, rows, columns, and the five states of a cell. Every enum has a stable key and a printed
 * label in Chinese and English.
 *
 * <pre>{@code
 * String label = RequestRow.NEWLY_RECEIVED.label(Locale.CHINESE);
 * List<FormRow> rows = TableKind.REQUESTS.rows();
 * OptionalInt count = Cell.number(3).asInt();
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ogireport.form;

import org.jspecify.annotations.NullMarked;
