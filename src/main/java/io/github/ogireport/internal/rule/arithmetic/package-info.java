/** The rules of arithmetic: which cells add up to which stands in {@code FormSums}. */
@NullMarked
package io.github.ogireport.internal.rule.arithmetic;

import org.jspecify.annotations.NullMarked;
