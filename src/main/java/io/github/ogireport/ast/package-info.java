/** The typed syntax tree: the text as written, every node with its place. */
@NullMarked
package io.github.ogireport.ast;

import org.jspecify.annotations.NullMarked;
