/** The small cases of {@code src/test/resources/cases}: one input, one phenomenon, and what must come of it. */
package io.github.ogireport.cases;
