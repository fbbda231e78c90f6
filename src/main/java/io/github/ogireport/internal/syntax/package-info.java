@NullMarked
package io.github.ogireport.internal.syntax;

import org.jspecify.annotations.NullMarked;
