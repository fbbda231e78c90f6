/** What the prose says against what the tables say (OGI-P). */
@NullMarked
package io.github.ogireport.internal.rule.prose;

import org.jspecify.annotations.NullMarked;
