/**
 * Places: where in the published file a thing is. A {@link io.github.ogireport.place.SourceSpan} is a piece of the text that was
 * read; its {@link io.github.ogireport.place.SourcePlace} is where a person finds it in the text, the web page, the Word document or the PDF.
 *
 * <pre>{@code
 * SourceSpan span = result.place("requests.newlyReceived.total");
 * String where = span.place().describe(Locale.ENGLISH);
 * String printed = span.in(result.text());
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ogireport.place;

import org.jspecify.annotations.NullMarked;
