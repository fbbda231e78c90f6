/** What an element is: of what kind, in what role, as a field, as a mark. */
@NullMarked
package io.github.ogireport.internal.source.html.element;

import org.jspecify.annotations.NullMarked;
