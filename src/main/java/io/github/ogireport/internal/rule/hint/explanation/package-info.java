/** What explains a wrong sum, and the numbers of the report that explanations are looked for in. */
@NullMarked
package io.github.ogireport.internal.rule.hint.explanation;

import org.jspecify.annotations.NullMarked;
