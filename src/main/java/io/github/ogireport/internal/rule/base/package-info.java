/** What all standard rules share. */
@NullMarked
package io.github.ogireport.internal.rule.base;

import org.jspecify.annotations.NullMarked;
