/** The catalogue of rules. */
@NullMarked
package io.github.ogireport.cli.output.catalogue;

import org.jspecify.annotations.NullMarked;
