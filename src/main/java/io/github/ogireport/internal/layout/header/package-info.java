/** The column headers of a table in a text: put together where they are torn, and the columns that they name. */
@NullMarked
package io.github.ogireport.internal.layout.header;

import org.jspecify.annotations.NullMarked;
