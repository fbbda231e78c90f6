/** What the parser is unsure of: a doubt about the reading, never about the report. */
@NullMarked
package io.github.ogireport.diagnostic;

import org.jspecify.annotations.NullMarked;
