/** The explanations of wrong sums that are looked for, a class each. */
@NullMarked
package io.github.ogireport.internal.rule.hint.kind;

import org.jspecify.annotations.NullMarked;
