/** One sentence, phrase by phrase: what its words claim, and what a claim may be held against. */
@NullMarked
package io.github.ogireport.internal.statement.sentence;

import org.jspecify.annotations.NullMarked;
