/** The prose of a report, paragraph by paragraph and sentence by sentence. */
@NullMarked
package io.github.ogireport.internal.statement.reading;

import org.jspecify.annotations.NullMarked;
