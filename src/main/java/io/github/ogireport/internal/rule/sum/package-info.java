/** The sums that the form prints or implies, and how they are judged when cells are blank. */
@NullMarked
package io.github.ogireport.internal.rule.sum;

import org.jspecify.annotations.NullMarked;
