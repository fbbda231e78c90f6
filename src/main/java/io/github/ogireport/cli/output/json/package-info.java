/** Checked reports as JSON for programs. */
@NullMarked
package io.github.ogireport.cli.output.json;

import org.jspecify.annotations.NullMarked;
