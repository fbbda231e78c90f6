/**
 * Places: where in the published file a thing stands. A {@link io.github.ogireport.place.SourceSpan} is a piece of the text that was
 * read; its {@link io.github.ogireport.place.SourcePlace} is where a person finds it in the text, the web page, the Word document or the PDF.
 */
@NullMarked
package io.github.ogireport.place;

import org.jspecify.annotations.NullMarked;
