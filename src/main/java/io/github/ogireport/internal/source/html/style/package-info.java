/** What the styles of a page make of its elements: declarations, style sheets, selectors. */
@NullMarked
package io.github.ogireport.internal.source.html.style;

import org.jspecify.annotations.NullMarked;
