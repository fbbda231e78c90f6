@NullMarked
package io.github.ogireport.internal.model;

import org.jspecify.annotations.NullMarked;
