/** Checked reports and their cells as CSV. */
@NullMarked
package io.github.ogireport.cli.output.csv;

import org.jspecify.annotations.NullMarked;
