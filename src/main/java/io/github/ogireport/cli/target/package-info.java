/** Where results are written: standard output, or files that appear when they are complete. */
@NullMarked
package io.github.ogireport.cli.target;

import org.jspecify.annotations.NullMarked;
