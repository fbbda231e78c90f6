/** A figure of the prose against the cells that it may be about. */
@NullMarked
package io.github.ogireport.internal.rule.prose.comparison;

import org.jspecify.annotations.NullMarked;
