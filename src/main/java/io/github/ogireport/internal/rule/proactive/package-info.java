/** OGI-T2: the table of proactive disclosure. */
@NullMarked
package io.github.ogireport.internal.rule.proactive;

import org.jspecify.annotations.NullMarked;
