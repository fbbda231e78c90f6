/** The characters of a page as they are shown, and the places of its nodes. */
@NullMarked
package io.github.ogireport.internal.source.html.text;

import org.jspecify.annotations.NullMarked;
