/** Measures the library beside its rivals; {@code mvn -Pbench verify} prints one table. */
@NullMarked
package io.github.ogireport.benchmark;

import org.jspecify.annotations.NullMarked;
