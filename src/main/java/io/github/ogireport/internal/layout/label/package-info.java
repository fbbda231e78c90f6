/** Labels of the form in a text, and what follows each of them. */
@NullMarked
package io.github.ogireport.internal.layout.label;

import org.jspecify.annotations.NullMarked;
