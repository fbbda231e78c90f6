/** Checked reports as a page for people. */
@NullMarked
package io.github.ogireport.cli.output.html;

import org.jspecify.annotations.NullMarked;
