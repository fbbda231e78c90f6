/** Years, dates, names and leftovers (OGI-Y). */
@NullMarked
package io.github.ogireport.internal.rule.identity;

import org.jspecify.annotations.NullMarked;
