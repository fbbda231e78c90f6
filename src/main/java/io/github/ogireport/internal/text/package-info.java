@NullMarked
package io.github.ogireport.internal.text;

import org.jspecify.annotations.NullMarked;
