/** OGI-T4: the table of reconsideration and litigation. */
@NullMarked
package io.github.ogireport.internal.rule.challenge;

import org.jspecify.annotations.NullMarked;
