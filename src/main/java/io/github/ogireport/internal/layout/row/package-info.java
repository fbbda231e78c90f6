/** The texts of a row of a text, one after the other: a small step of its own, which knows nothing of the form. */
@NullMarked
package io.github.ogireport.internal.layout.row;

import org.jspecify.annotations.NullMarked;
