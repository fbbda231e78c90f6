/** Text from glyphs: lines by position, and what one cell of a table says. */
@NullMarked
package io.github.ogireport.internal.source.pdf.text;

import org.jspecify.annotations.NullMarked;
