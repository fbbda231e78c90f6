/** From the tokens after a row label in a text to the cells of the row: a small step of its own, which knows nothing of the form. */
@NullMarked
package io.github.ogireport.internal.layout.row;

import org.jspecify.annotations.NullMarked;
