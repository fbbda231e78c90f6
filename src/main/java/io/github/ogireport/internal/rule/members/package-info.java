/** OGI-A: a report on a whole area and those of its members. */
@NullMarked
package io.github.ogireport.internal.rule.members;

import org.jspecify.annotations.NullMarked;
