/** The formats in which results are written, one class a format. */
@NullMarked
package io.github.ogireport.cli.output;

import org.jspecify.annotations.NullMarked;
