/** Sentences, sections and names that two reports are compared by. */
@NullMarked
package io.github.ogireport.internal.rule.cross.prose;

import org.jspecify.annotations.NullMarked;
