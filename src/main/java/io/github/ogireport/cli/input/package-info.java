/** From file names to parsed reports: finding the files, and getting the text out of each kind. */
@NullMarked
package io.github.ogireport.cli.input;

import org.jspecify.annotations.NullMarked;
