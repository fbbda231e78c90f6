/** PDF: glyphs and ruling lines of the pages, grids from the lines, text from the positions. */
@NullMarked
package io.github.ogireport.internal.source.pdf;

import org.jspecify.annotations.NullMarked;
