@NullMarked
package io.github.ogireport.internal.rule;

import org.jspecify.annotations.NullMarked;
