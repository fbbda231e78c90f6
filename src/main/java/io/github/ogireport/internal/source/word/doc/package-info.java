/** Documents of the format before 2007, read by POI. */
@NullMarked
package io.github.ogireport.internal.source.word.doc;

import org.jspecify.annotations.NullMarked;
