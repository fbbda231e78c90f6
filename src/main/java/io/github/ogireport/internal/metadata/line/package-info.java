/** What the lines above a report are made of: titles, names of bodies, years, dates, the fields and the furniture of a web page. */
@NullMarked
package io.github.ogireport.internal.metadata.line;

import org.jspecify.annotations.NullMarked;
