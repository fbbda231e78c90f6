/** The texts of the command line. */
@NullMarked
package io.github.ogireport.cli.message;

import org.jspecify.annotations.NullMarked;
