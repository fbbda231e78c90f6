/** OGI-S: sections, tables, rows, and what the prose must speak of. */
@NullMarked
package io.github.ogireport.internal.rule.structure;

import org.jspecify.annotations.NullMarked;
