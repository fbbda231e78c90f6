/** The rules a report is checked by, and their results. */
@NullMarked
package io.github.ogireport.rule;

import org.jspecify.annotations.NullMarked;
