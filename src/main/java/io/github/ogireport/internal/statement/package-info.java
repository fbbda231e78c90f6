/** What the prose of a report says about figures, clause by clause. */
@NullMarked
package io.github.ogireport.internal.statement;

import org.jspecify.annotations.NullMarked;
