/** The three tables of a text: blocks, headers that name columns, rows. */
@NullMarked
package io.github.ogireport.internal.layout.table;

import org.jspecify.annotations.NullMarked;
