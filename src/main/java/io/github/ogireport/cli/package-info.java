/** The command line: its commands, what they read and where they write. Not part of the library. */
@NullMarked
package io.github.ogireport.cli;

import org.jspecify.annotations.NullMarked;
