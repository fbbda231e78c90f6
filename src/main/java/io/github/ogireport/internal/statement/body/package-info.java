/** Whose figures a sentence counts. */
@NullMarked
package io.github.ogireport.internal.statement.body;

import org.jspecify.annotations.NullMarked;
