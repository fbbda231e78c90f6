/**
 * What the parser is unsure of: a doubt about the reading, never about the report.
 *
 * <pre>{@code
 * for (Diagnostic diagnostic : result.diagnostics()) {
 *     System.out.println(diagnostic.place() + " " + diagnostic.code() + " " + diagnostic.message(Locale.ENGLISH));
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ogireport.diagnostic;

import org.jspecify.annotations.NullMarked;
