/** The terminal and its user: messages in both languages, wrong use, version, progress. */
@NullMarked
package io.github.ogireport.cli.console;

import org.jspecify.annotations.NullMarked;
