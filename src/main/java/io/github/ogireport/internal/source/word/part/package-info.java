/** What stands beside the text in a Word document: the package and its parts, styles, automatic numbers. */
@NullMarked
package io.github.ogireport.internal.source.word.part;

import org.jspecify.annotations.NullMarked;
