/** The three tables of a text: blocks, rows and their labels. */
@NullMarked
package io.github.ogireport.internal.layout.table;

import org.jspecify.annotations.NullMarked;
