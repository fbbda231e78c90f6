/** The report as immutable records, without positions. */
@NullMarked
package io.github.ogireport.model;

import org.jspecify.annotations.NullMarked;
