/** Bounds of garbage and memory that hold on every machine: they are counted, not timed. */
@NullMarked
package io.github.ogireport.performance;

import org.jspecify.annotations.NullMarked;
