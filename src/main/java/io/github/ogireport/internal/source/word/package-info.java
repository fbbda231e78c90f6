/** Word documents of the format since 2007, as a person sees them: lines, tables with their grids, places. */
@NullMarked
package io.github.ogireport.internal.source.word;

import org.jspecify.annotations.NullMarked;
