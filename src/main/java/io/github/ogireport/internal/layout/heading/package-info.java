/** Which lines open a section, and what the others are. */
@NullMarked
package io.github.ogireport.internal.layout.heading;

import org.jspecify.annotations.NullMarked;
