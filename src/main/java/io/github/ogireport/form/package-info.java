/** The printed form as data: sections, tables, rows, columns and the five states of a cell. */
@NullMarked
package io.github.ogireport.form;

import org.jspecify.annotations.NullMarked;
