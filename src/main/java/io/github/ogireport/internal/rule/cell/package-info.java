/** OGI-C: single cells. */
@NullMarked
package io.github.ogireport.internal.rule.cell;

import org.jspecify.annotations.NullMarked;
