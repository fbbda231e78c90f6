/** What a page of a PDF shows: glyphs, ruling lines, pictures and drawings, each with its box. */
@NullMarked
package io.github.ogireport.internal.source.pdf.page;

import org.jspecify.annotations.NullMarked;
