/** Likely causes of broken sums. Computed only when a sum is broken. */
@NullMarked
package io.github.ogireport.internal.rule.hint;

import org.jspecify.annotations.NullMarked;
