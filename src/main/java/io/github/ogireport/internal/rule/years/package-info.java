/** OGI-X: two years of one body. */
@NullMarked
package io.github.ogireport.internal.rule.years;

import org.jspecify.annotations.NullMarked;
