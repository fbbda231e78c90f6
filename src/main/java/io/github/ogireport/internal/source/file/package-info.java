/** The front door of the sources: finds out what a file is and has it read. */
@NullMarked
package io.github.ogireport.internal.source.file;

import org.jspecify.annotations.NullMarked;
