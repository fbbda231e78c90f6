/** The three tables of a source that knows their grids. */
@NullMarked
package io.github.ogireport.internal.layout.grid;

import org.jspecify.annotations.NullMarked;
