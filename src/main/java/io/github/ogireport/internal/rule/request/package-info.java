/** OGI-T3: the table of requests. */
@NullMarked
package io.github.ogireport.internal.rule.request;

import org.jspecify.annotations.NullMarked;
