/** The options that several commands have. */
@NullMarked
package io.github.ogireport.cli.option;

import org.jspecify.annotations.NullMarked;
