/** Checked reports as SARIF, for code review tools. */
@NullMarked
package io.github.ogireport.cli.output.sarif;

import org.jspecify.annotations.NullMarked;
