/** The first step: from the bytes of a published file to characters, borders and places. */
@NullMarked
package io.github.ogireport.internal.source;

import org.jspecify.annotations.NullMarked;
