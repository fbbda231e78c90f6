/** The columns to which the texts of a row belong, by separators, by counting line breaks, or not at all. */
@NullMarked
package io.github.ogireport.internal.layout.column;

import org.jspecify.annotations.NullMarked;
