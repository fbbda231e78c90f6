/** From the tokens behind a row label to the cells of the row: a small step of its own, which knows nothing of the form. */
@NullMarked
package io.github.ogireport.internal.table;

import org.jspecify.annotations.NullMarked;
