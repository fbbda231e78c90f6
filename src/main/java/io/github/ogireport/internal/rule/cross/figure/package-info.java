/** The figures that two reports have in common. */
@NullMarked
package io.github.ogireport.internal.rule.cross.figure;

import org.jspecify.annotations.NullMarked;
