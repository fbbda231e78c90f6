/** Grids from the ruling lines of a page: lines made whole of their pieces, and the cells between lines that cross. */
@NullMarked
package io.github.ogireport.internal.source.pdf.grid;

import org.jspecify.annotations.NullMarked;
