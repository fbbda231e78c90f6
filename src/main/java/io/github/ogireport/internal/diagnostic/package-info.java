@NullMarked
package io.github.ogireport.internal.diagnostic;

import org.jspecify.annotations.NullMarked;
