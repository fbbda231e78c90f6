/** The numbers of a sentence: how they are printed, which are parts of others, and which count nothing that was done. */
@NullMarked
package io.github.ogireport.internal.statement.number;

import org.jspecify.annotations.NullMarked;
