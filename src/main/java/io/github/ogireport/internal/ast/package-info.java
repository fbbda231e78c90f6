@NullMarked
package io.github.ogireport.internal.ast;

import org.jspecify.annotations.NullMarked;
