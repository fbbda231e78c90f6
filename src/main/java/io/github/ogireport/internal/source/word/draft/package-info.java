/** What was read of a document so far: its lines, its tables with their grids, their places. */
@NullMarked
package io.github.ogireport.internal.source.word.draft;

import org.jspecify.annotations.NullMarked;
