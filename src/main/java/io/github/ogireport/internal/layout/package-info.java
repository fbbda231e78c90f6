/** The layout step, between lexer and parser: from words to the notation of lines, tables, rows and cells. */
@NullMarked
package io.github.ogireport.internal.layout;

import org.jspecify.annotations.NullMarked;
