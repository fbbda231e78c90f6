@NullMarked
package io.github.ogireport.internal.metadata;

import org.jspecify.annotations.NullMarked;
