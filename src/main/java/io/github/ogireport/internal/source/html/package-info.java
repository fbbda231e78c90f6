/** Web pages: what a browser shows of them, as lines and grids. */
@NullMarked
package io.github.ogireport.internal.source.html;

import org.jspecify.annotations.NullMarked;
