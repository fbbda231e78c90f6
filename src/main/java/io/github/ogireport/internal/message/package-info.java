@NullMarked
package io.github.ogireport.internal.message;

import org.jspecify.annotations.NullMarked;
