/** Checked reports for people at a terminal. */
@NullMarked
package io.github.ogireport.cli.output.text;

import org.jspecify.annotations.NullMarked;
