/** The cells of a table at their places, as a browser lays them out. */
@NullMarked
package io.github.ogireport.internal.source.html.grid;

import org.jspecify.annotations.NullMarked;
